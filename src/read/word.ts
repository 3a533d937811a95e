/** What the lexicons know of one word as it is printed, looked up once and asked by all readers. */
export interface Word {
  readonly printed: string;
  readonly lower: string;
  /** What it is made of: 0 letters, 1 a number (`1,500`, `2.5`), 2 one mark. */
  readonly kind: 0 | 1 | 2;
  /** What it looks like by its capitals (`text/shape.ts`); a mark's depends on its place and is told elsewhere. */
  readonly shape: number;
  /** The code by which dates know the word, and the one they know it by with a capital. */
  readonly code: number;
  readonly capitalCode: number;
  /** A quantity may begin with it. */
  readonly opensQuantity: boolean;
  /** Some rule of attribution begins with it. */
  readonly cues: boolean;
  /** Class bits of the word as printed. */
  readonly classes: number;
  /** List bits; 0 for a word in small letters. */
  readonly lists: number;
}
