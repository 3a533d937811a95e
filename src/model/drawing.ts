/**
 * A chart laid out: marks in points, origin at the top left, y downwards. Both renderers draw the same drawing, so a
 * figure looks alike on screen and on paper. Tones are names; each renderer chooses its inks, and shape (fill, outline,
 * dash) carries what tone alone would say, so that a figure reads in grey.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** `ink` text and points, `soft` secondary text, `rule` hairlines, `wash` pale fills, `accent` and `alert` emphasis, `paper` the ground. */
export type Tone = 'ink' | 'soft' | 'rule' | 'wash' | 'accent' | 'alert' | 'paper';

export type Mark =
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly tone: Tone;
      readonly width: number;
      readonly dashed?: boolean;
    }
  | ({
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
    } & Paint)
  | ({ readonly kind: 'circle'; readonly cx: number; readonly cy: number; readonly r: number } & Paint)
  | ({ readonly kind: 'polygon'; readonly points: readonly (readonly [x: number, y: number])[] } & Paint)
  | {
      readonly kind: 'text';
      /** The anchor point; `y` is the base line. */
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
      readonly tone: Tone;
      readonly text: string;
    };

/** A mark without `fill` is hollow; without `stroke` it has no outline. */
export interface Paint {
  readonly fill?: Tone;
  readonly stroke?: Tone;
  readonly strokeWidth?: number;
}
