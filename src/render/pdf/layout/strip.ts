import type { Drawing } from '../../../model/drawing.ts';
import type { PathLogo, PictureLogo } from '../../../model/note.ts';
import type { TagLeaf } from '../tags/element.ts';
import type { Ink } from './ink.ts';
import type { Line } from './line.ts';

/**
 * A slice of the column that no page break divides: a line, a table row, a heading. Points, from the strip's own top left,
 * y downwards. Plain data: what a page holds is known, and tested, before anything is drawn.
 */
export interface Strip {
  readonly height: number;
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  /** Must not be the last of a page: the next strip comes along. */
  readonly keep: boolean;
  readonly lines: readonly PlacedLine[];
  readonly shapes: readonly Shape[];
  /** Ids that lead here. */
  readonly anchors: readonly string[];
  /** Repeated, as an artifact, at the top of a page that begins with this strip. */
  readonly head?: Strip;
  /** Height in points of the block that opens with this strip and is better not parted. */
  readonly whole?: number;
  /** Belongs to a figure that may wait for the top of the next page. */
  readonly floats?: boolean;
  /** Of a figure: the table that says the same, which it may follow but never stands within. */
  readonly behind?: string;
  /** The table that a row or a caption belongs to. */
  readonly table?: string;
  readonly figure?: PlacedFigure;
  readonly logo?: PlacedLogo;
  /** Entry of the bookmarks. */
  readonly bookmark?: { readonly title: string; readonly level: 1 | 2 };
}

export interface PlacedLine {
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly line: Line;
}

export interface Shape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Ink;
  readonly stroke?: Ink;
}

export interface PlacedFigure {
  readonly x: number;
  readonly y: number;
  readonly drawing: Drawing;
  readonly leaf: TagLeaf;
}

/** The note's logo fitted into a box; with a leaf it is a figure of its own, without one an ornament. */
export interface PlacedLogo {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly leaf?: TagLeaf;
  readonly sign: PathLogo | PictureLogo;
}

/** Height in points of strips that stand below each other. */
export const heightOf = (strips: readonly Strip[]): number => strips.reduce((sum, s) => sum + s.height + s.before, 0);

/** A strip with what every strip has. */
export const strip = (values: Partial<Strip> & { readonly height: number }): Strip => ({
  before: 0,
  keep: false,
  lines: [],
  shapes: [],
  anchors: [],
  ...values,
});
