/** A rule kept apart from code: what it matches, what it yields, and the examples that one test runs. */
export interface Rule<Value = string> {
  /** Stable identifier, printed beside everything the rule finds. */
  readonly id: string;
  readonly pattern: string;
  readonly value: Value;
  /** Texts in which the rule must fire, with what it must find. */
  readonly reads: readonly (readonly [text: string, found: string])[];
  /** Texts in which it must stay silent. */
  readonly leaves: readonly string[];
}
