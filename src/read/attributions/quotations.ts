import type { Sentence } from '../../model/reading.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
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

/** What is read so far: the quotations, where the open one begins (or -1), and where one may begin that lacks its opening mark. */
interface Place {
  readonly found: Quotation[];
  open: number;
  floor: number;
}

/** Quotations in order, none inside another. A mark that is never closed ends with its paragraph. */
export function readQuotations(t: Marked, sentences: readonly Sentence[]): Quotation[] {
  const place: Place = { found: [], open: -1, floor: 0 };
  for (let s = 0; s < sentences.length; s++) {
    const from = t.firstOf[s] as number;
    const to = t.firstOf[s + 1] as number;
    if (s > 0 && sentences[s]?.paragraph !== sentences[s - 1]?.paragraph) startParagraph(t, from, place);
    for (let i = from; i < to; i++) if ((t.shapes[i] as number) > shape.mark) readMark(t, i, place);
  }
  if (place.open >= 0) close(t, t.count - 1, place);
  return place.found;
}

function startParagraph(t: Marked, first: number, place: Place): void {
  if (place.open >= 0) close(t, first - 1, place);
  place.floor = first;
}

function readMark(t: Marked, i: number, place: Place): void {
  if (t.shapes[i] === shape.open) {
    if (place.open < 0) place.open = i;
    return;
  }
  if (place.open < 0 && opensBefore(t, place.floor, i)) place.open = place.floor;
  if (place.open >= 0) close(t, i, place);
}

function close(t: Marked, last: number, place: Place): void {
  place.found.push(make(t, place.open, last));
  place.open = -1;
  place.floor = last + 1;
}

/** A closing mark without an opening one closes what its paragraph began with, when it ends like speech. */
const opensBefore = (t: Marked, floor: number, at: number): boolean =>
  speechEnds.has(t.words[at - 1] ?? '') && (floor === 0 || t.spanOf[floor] !== t.spanOf[floor - 1]);

const speechClosers = setOf(', . ! ?');

function make(t: Marked, first: number, last: number): Quotation {
  let words = 0;
  for (let i = first + 1; i < last; i++) if ((t.shapes[i] as number) < shape.mark) words++;
  const speech = words >= 4 || (words > 0 && speechClosers.has(endingBefore(t, last).slice(-1)));
  return { first, last, words, speech };
}

/** The last token of a quotation before its closing mark at `last`; a quotation that ends inside it (`... he said “no.’ ”`) closes first. */
export function endingBefore(t: Marked, last: number): string {
  const w = t.words[last - 1] ?? '';
  return (w === '’' || w === "'" ? t.words[last - 2] : w) ?? '';
}
