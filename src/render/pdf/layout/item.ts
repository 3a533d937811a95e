import type { TagLeaf } from '../tags/element.ts';
import type { TextStyle } from './voice.ts';

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
  readonly style: TextStyle;
  readonly leaf: TagLeaf | undefined;
}

export const forbidden = 10_000;
export const forced = -10_000;
