import type { Tone } from '../../../model/drawing.ts';

/** Inks of a page by name; `white` is text on a filled ground. */
export type Ink = Tone | 'white';
