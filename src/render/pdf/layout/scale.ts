import { type Voice, voice } from './voice.ts';

/** Sizes of a page design in points. A denser one serves notes that must keep within a number of pages. */
export interface Scale {
  readonly body: Voice;
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

/** Scale 1 is the design; smaller numbers tighten it, never under 9 points for tables and sources. */
export function scale(tightness: 0 | 1 | 2): Scale {
  const [size = 10.5, leading = 15, smallSize = 9, smallLeading = 12, air = 1] =
    [
      [10.5, 15, 9.2, 12.2, 1],
      [10.2, 13.6, 9, 11.4, 0.72],
      [9.6, 12.4, 9, 11, 0.5],
    ][tightness] ?? [];
  return {
    body: voice('serif', size, leading),
    hint: voice('sans', smallSize, smallLeading, 'soft'),
    empty: emptyVoice(size, leading),
    small: voice('sans', smallSize, smallLeading),
    label: bold(voice('sans', smallSize - 0.4, smallLeading)),
    tableHead: bold(voice('sans', smallSize - 0.4, smallLeading)),
    title: bold(voice('serif', 22, 26)),
    section: bold(voice('serif', 16, 20)),
    block: bold(voice('serif', 12.5, 16)),
    kicker: bold(voice('sans', 9, 12, 'accent')),
    running: voice('sans', 8.5, 11, 'soft'),
    marking: bold(voice('sans', 9, 11)),
    paragraphSpace: 6 * air,
    itemSpace: 4.5 * air,
    sectionSpace: 19 * air,
    blockSpace: 11 * air,
    rowPad: 3.2 * (0.5 + air / 2),
    margin: 25 * millimetre * (tightness === 2 ? 0.82 : 1),
  };
}

const bold = (v: Voice): Voice => ({ ...v, plain: v.strong });
const emptyVoice = (size: number, leading: number): Voice => {
  const v = voice('serif', size, leading, 'soft');
  return { ...v, plain: v.emphasis };
};
