/** What is no more and what is new since the last time; what is as it was stands in neither. */
export interface Change<T> {
  readonly gone: readonly T[];
  readonly fresh: readonly T[];
}
