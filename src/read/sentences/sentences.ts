import type { Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { sentenceEnds } from './corrections.ts';

const mark = /([.!?…]+(?:\s\.)*)(["'”’»)\]]*)(?=\s|$)/gu;
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
  const found: Span[] = [];
  let from = skipSpace(text, start);
  mark.lastIndex = from;
  for (let m = mark.exec(text); m && m.index < end; m = mark.exec(text)) {
    const stop = Math.min(mark.lastIndex, end);
    const next = Math.min(skipSpace(text, stop), end);
    const candidate = { text, from, mark: m.index, marks: m[1] ?? '', closing: m[2] ?? '', end: stop, next, limit: end };
    if (!sentenceEnds(candidate)) continue;
    if (stop > from) found.push([from, stop]);
    from = next;
  }
  let last = end;
  while (last > from && /\s/u.test(text[last - 1] ?? '')) last--;
  if (last > from) found.push([from, last]);
  return found;
}
