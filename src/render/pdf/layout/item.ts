import type { Run } from '../font/run.ts';
import type { Piece } from './piece.ts';

/** What a paragraph is made of for breaking, after Knuth and Plass: boxes stand, glue gives and takes, penalties may break. */
export interface Item {
  readonly kind: 'box' | 'glue' | 'penalty';
  readonly width: number;
  readonly stretch: number;
  readonly shrink: number;
  /** Demerits of breaking here: 10,000 forbids, -10,000 forces. */
  readonly cost: number;
  /** A penalty whose break adds a hyphen. */
  readonly hyphen: boolean;
  readonly text: string;
  /** On the first box of a word: the word shaped whole, and how many items it takes; a line that holds all of them sets it so. */
  readonly whole: { readonly runs: readonly Run[]; readonly items: number } | undefined;
}

/** Items with the piece that each comes from: its style and tag. */
export interface Paragraph {
  readonly items: readonly Item[];
  readonly owners: readonly Piece[];
}

export const forbidden = 10_000;
export const forced = -10_000;

export const box = (width: number, text = '', whole?: Item['whole']): Item => ({
  kind: 'box',
  width,
  stretch: 0,
  shrink: 0,
  cost: 0,
  hyphen: false,
  text,
  whole,
});
export const glue = (width: number, stretch: number, shrink: number, text = ''): Item => ({
  kind: 'glue',
  width,
  stretch,
  shrink,
  cost: 0,
  hyphen: false,
  text,
  whole: undefined,
});
export const penalty = (cost: number, width = 0, hyphen = false): Item => ({
  kind: 'penalty',
  width,
  stretch: 0,
  shrink: 0,
  cost,
  hyphen,
  text: '',
  whole: undefined,
});
