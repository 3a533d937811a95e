import { type Voice, voice } from './voice.ts';

/** Sizes of a page design in points. A denser one serves notes that must keep within a number of pages. */
export interface Scale {
  readonly tightness: Tightness;
  readonly body: Voice;
  /** Items of a list: what stands in italics behind a statement, whose words it is, is quieter than the statement. */
  readonly item: Voice;
  readonly hint: Voice;
  readonly empty: Voice;
  readonly small: Voice;
  readonly label: Voice;
  readonly tableHead: Voice;
  readonly title: Voice;
  readonly section: Voice;
  readonly block: Voice;
  readonly kicker: Voice;
  readonly running: Voice;
  readonly marking: Voice;
  readonly paragraphSpace: number;
  readonly itemSpace: number;
  readonly sectionSpace: number;
  readonly blockSpace: number;
  readonly rowPad: number;
  readonly margin: number;
}

const millimetre = 72 / 25.4;

/** 0 is the design; each step is tighter, never under 9 points for tables and sources. */
export type Tightness = 0 | 1 | 2 | 3 | 4 | 5;

interface Step {
  readonly body: readonly [size: number, leading: number];
  readonly small: readonly [size: number, leading: number];
  readonly title: readonly [size: number, leading: number];
  readonly section: readonly [size: number, leading: number];
  /** Share of the design's white space. */
  readonly air: number;
  /** Millimetres on all four sides. */
  readonly margin: number;
  /** Room for what hangs to the left of the text, in points. */
  readonly gutter: number;
  /** Length of a note set so, as a share of its length in the design: how a step is chosen without trying them all. */
  readonly length: number;
}

export const steps: Readonly<Record<Tightness, Step>> = {
  0: { body: [10.5, 15], small: [9.2, 12.2], title: [22, 26], section: [16, 20], air: 1, margin: 25, gutter: 96, length: 1 },
  1: { body: [10.4, 14], small: [9, 11.7], title: [22, 26], section: [15, 18.5], air: 0.75, margin: 25, gutter: 92, length: 0.9 },
  2: { body: [10.2, 13.2], small: [9, 11.2], title: [21, 25], section: [14, 17], air: 0.6, margin: 22.5, gutter: 88, length: 0.8 },
  3: { body: [9.8, 12.5], small: [9, 10.9], title: [18, 21], section: [12.5, 15.5], air: 0.48, margin: 20.5, gutter: 76, length: 0.68 },
  4: { body: [9.2, 11.2], small: [9, 10.5], title: [16, 19], section: [11, 13.5], air: 0.3, margin: 16, gutter: 48, length: 0.54 },
  5: { body: [9, 10.3], small: [9, 9.9], title: [14, 16], section: [10.5, 12.5], air: 0.1, margin: 16, gutter: 36, length: 0.48 },
};

/** The sizes of a step; the same object for the same step, so that what was measured in it can be looked up. */
export function scale(tightness: Tightness): Scale {
  let found = made.get(tightness);
  if (!found) {
    found = make(tightness);
    made.set(tightness, found);
  }
  return found;
}

const made = new Map<Tightness, Scale>();

function make(tightness: Tightness): Scale {
  const { body, small, title, section, air, margin } = steps[tightness];
  return {
    tightness,
    body: voice('serif', ...body),
    item: quietAside(voice('serif', ...body)),
    hint: voice('sans', ...small, 'soft'),
    empty: emptyVoice(...body),
    small: voice('sans', ...small),
    label: bold(voice('sans', small[0] - 0.4, small[1])),
    tableHead: bold(voice('sans', small[0] - 0.4, small[1])),
    title: bold(voice('serif', ...title)),
    section: bold(voice('serif', ...section)),
    block: bold(voice('serif', Math.min(12.5, section[0]), Math.min(16, section[1]))),
    kicker: bold(voice('sans', 9, 12, 'accent')),
    running: voice('sans', 8.5, 11, 'soft'),
    marking: bold(voice('sans', 9, 11)),
    paragraphSpace: 6 * air,
    itemSpace: 4.5 * air,
    sectionSpace: 19 * air,
    blockSpace: 11 * air,
    rowPad: 1.6 + 1.6 * air,
    margin: margin * millimetre,
  };
}

const quietAside = (v: Voice): Voice => ({ ...v, emphasis: { ...v.emphasis, ink: 'soft' } });
const bold = (v: Voice): Voice => ({ ...v, plain: v.strong });
const emptyVoice = (size: number, leading: number): Voice => {
  const v = voice('serif', size, leading, 'soft');
  return { ...v, plain: v.emphasis };
};
