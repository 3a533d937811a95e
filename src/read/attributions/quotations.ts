import { setOf } from '../../text/set-of.ts';
import { shape } from '../../text/tokens.ts';
import type { Marked } from '../names/marked.ts';

const speechEnds = setOf(', . ! ? …');

/** A passage between quotation marks, as tokens, marks included. `open` without a closing mark runs to the paragraph's end. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  /** Words inside. */
  readonly words: number;
  /** The passage opens with a capital, or holds a whole clause: speech rather than a coined term. */
  readonly speech: boolean;
}

/** Quotations in order, none inside another; `paragraphOf` gives the paragraph of a token. A mark that is never closed ends with its paragraph. */
export function readQuotations(t: Marked, paragraphOf: (token: number) => number): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let floor = 0;
  const close = (last: number): void => {
    found.push(make(t, open, last));
    open = -1;
    floor = last + 1;
  };
  for (let i = 0; i < t.count; i++) {
    const s = t.shapes[i];
    if (i > 0 && t.spanOf[i] !== t.spanOf[i - 1] && paragraphOf(i) !== paragraphOf(i - 1)) {
      if (open >= 0) close(i - 1);
      floor = i;
    }
    if (s === shape.open && open < 0) open = i;
    else if (s === shape.close) {
      if (open < 0 && opensBefore(t, floor, i)) open = floor;
      if (open >= 0) close(i);
    }
  }
  if (open >= 0) close(t.count - 1);
  return found;
}

/** A closing mark without an opening one closes what its paragraph began with, when it ends like speech. */
const opensBefore = (t: Marked, floor: number, at: number): boolean =>
  speechEnds.has(t.words[at - 1] ?? '') && (floor === 0 || t.spanOf[floor] !== t.spanOf[floor - 1]);

function make(t: Marked, first: number, last: number): Quotation {
  let words = 0;
  for (let i = first + 1; i < last; i++) if ((t.shapes[i] as number) < shape.mark) words++;
  const speech = words >= 4 || (words > 0 && /[,.!?]$/u.test(endingBefore(t, last)));
  return { first, last, words, speech };
}

/** The last token of a quotation before its closing mark at `last`; a quotation that ends inside it (`... he said “no.’ ”`) closes first. */
export function endingBefore(t: Marked, last: number): string {
  const w = t.words[last - 1] ?? '';
  return (w === '’' || w === "'" ? t.words[last - 2] : w) ?? '';
}
