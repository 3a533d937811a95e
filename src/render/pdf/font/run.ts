import type { FaceName } from './faces.ts';

/** Letters of one face in the order they are drawn, left to right. Widths in thousandths of the type size. */
export interface Run {
  readonly face: FaceName;
  readonly text: string;
  readonly glyphs: readonly number[];
  /** Space to add after glyph i (kerning), aligned with `glyphs`; absent when there is none. */
  readonly kerns?: readonly number[];
  readonly width: number;
  /** Drawn against the reading order, or not as the text reads: what it reads as. */
  readonly actual?: string;
  readonly rightToLeft?: boolean;
}
