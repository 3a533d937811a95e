/** A candidate name: tokens `first`..`last`, both included, and the token before it that is a title, if any. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly titleFirst: number;
  readonly titleLast: number;
  /** The sentence is a headline in capitals: capitals say nothing there. */
  readonly flat: boolean;
  /** It fills quotation marks as the title of a work. */
  readonly work?: boolean;
}
