/** What the lexicons know of one spelling, looked up once and asked by all readers. */
export interface Word {
  readonly lower: string;
  /** What it is made of: 0 letters, 1 a number (`1,500`, `2.5`), 2 one mark. */
  readonly kind: 0 | 1 | 2;
  /** The code by which dates know the word in small letters, and with a capital. */
  readonly code: number;
  readonly capitalCode: number;
  /** A quantity may begin with it. */
  readonly opensQuantity: boolean;
  /** Some rule of attribution begins with it. */
  readonly cues: boolean;
  /** Class bits of the word printed in small letters. */
  readonly classes: number;
  /** What is known of it where it has a capital; looked up when the first is met. */
  capital: Capital | undefined;
}

/** Class bits and list bits of a word with a capital. */
export interface Capital {
  readonly classes: number;
  readonly lists: number;
}
