import * as shape from '../../text/shape.ts';

const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90;
/** A letter beyond ASCII, as a word may hold it: its other units are marks. */
const isLetter = (unit: number): boolean =>
  unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && (unit < 0x2000 || (unit >= 0x2c00 && unit < 0xfe00));

/** What the word between two offsets looks like by its capitals. */
export function shapeOf(text: string, from: number, to: number): number {
  let uppers = 0;
  let lowers = 0;
  const first = text.charCodeAt(from);
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 97 && unit <= 122) lowers++;
    else if (isUpper(unit)) uppers++;
    else if (unit > 127 && isLetter(unit)) {
      const letter = text[i] as string;
      if (letter !== letter.toLowerCase()) uppers++;
      else lowers++;
    }
  }
  if (uppers === 0) return lowers === 0 || (first >= 48 && first <= 57) ? shape.number : shape.lower;
  if (lowers === 0) return uppers === 1 && to - from <= 2 ? shape.capital : shape.upper;
  return isUpper(first) || (first > 127 && isLetter(first)) ? (uppers > 1 ? shape.mixed : shape.capital) : shape.mixed;
}
