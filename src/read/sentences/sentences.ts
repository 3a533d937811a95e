import type { Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { sentenceEnds } from './corrections.ts';
import { itemStarts } from './items.ts';
import { noiseBreaks } from './noise.ts';

/** Terminators, closing quotes and brackets, footnote numbers in square brackets; white space or the end must follow. */
const mark = /((?:[.!?…]+(?: \.)*)|(?<= )\.(?: \.)+)(["'”’»)\]\\]*)((?: ?\[\d{1,3}\])*)(?=\s|$)/gu;
const space = /\s*/uy;

/** Sentences of an article's paragraphs in order, trimmed; none crosses a paragraph and none is empty. Never throws. */
export function readSentences(text: string, paragraphs: readonly Span[]): Sentence[] {
  return paragraphs.flatMap(([start, end], paragraph) =>
    paragraphSentences(text, start, end).map(([s, e]) => ({ start: s, end: e, paragraph })),
  );
}

const skipSpace = (text: string, at: number): number => {
  space.lastIndex = at;
  space.exec(text);
  return space.lastIndex;
};

function paragraphSentences(text: string, start: number, end: number): Span[] {
  const first = skipSpace(text, start);
  const forced = [...itemStarts(text, first, end), ...noiseBreaks(text, first, end)].sort((a, b) => a - b);
  const bounds = [first, ...forced, end];
  return bounds.slice(1).flatMap((to, i) => pieceSentences(text, bounds[i] ?? first, to));
}

/** Sentences of a stretch that no certain break divides. */
function pieceSentences(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = skipSpace(text, start);
  mark.lastIndex = from;
  for (let m = mark.exec(text); m && m.index < end; m = mark.exec(text)) {
    const stop = Math.min(mark.lastIndex, end);
    const next = Math.min(skipSpace(text, stop), end);
    const candidate = { text, from, mark: m.index, marks: m[1] ?? '', closing: m[2] ?? '', end: stop, next, limit: end };
    if (!sentenceEnds(candidate)) continue;
    const own = ownStop(text, candidate.mark, candidate.marks);
    if (stop > from) found.push([from, own ?? stop]);
    from = own === undefined ? next : own + 1;
  }
  let last = end;
  while (last > from && /\s/u.test(text[last - 1] ?? '')) last--;
  if (last > from) found.push([from, last]);
  return found;
}

/** `compounds. . . . The practice`: a full stop tight against its word ends the sentence, the ellipsis behind it opens the next. */
const ownStop = (text: string, mark: number, marks: string): number | undefined =>
  marks === '. . . .' && /\S/u.test(text[mark - 1] ?? '') && /^ \p{Lu}/u.test(text.slice(mark + marks.length, mark + marks.length + 2))
    ? mark + 1
    : undefined;
