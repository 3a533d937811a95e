import type { Run } from '../font/run.ts';
import type { TagLeaf } from '../tags/element.ts';
import type { TextStyle } from './voice.ts';

/** A set line as plain data: stretches of one style under one tag, drawn one after the other. */
export interface Line {
  readonly segments: readonly Segment[];
  /** Points to add to every space. */
  readonly wordSpace: number;
  /** Width without the space at its end, in points. */
  readonly width: number;
}

export interface Segment {
  /** Points from the line's start. */
  readonly x: number;
  readonly width: number;
  readonly style: TextStyle;
  readonly leaf: TagLeaf | undefined;
  readonly runs: readonly Run[];
}
