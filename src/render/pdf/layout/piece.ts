import type { TagLeaf } from '../tags/element.ts';
import type { TextStyle } from './voice.ts';

/** A stretch of text in one style under one tag. */
export interface Piece {
  readonly text: string;
  readonly style: TextStyle;
  readonly leaf: TagLeaf | undefined;
  /** Its spaces do not break. */
  readonly bound?: boolean;
  /** Stands hard against what precedes it: no line begins with it. */
  readonly attached?: boolean;
  /** Not in the note's language: never hyphenated. */
  readonly foreign?: boolean;
  /** An address or a hash: it may break after its punctuation, without a hyphen. */
  readonly address?: boolean;
  /** A forced line end. */
  readonly ends?: boolean;
}
