import type { Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { opensUpper, skipSpace } from '../../text/letters.ts';
import { sentenceEnds } from './corrections.ts';
import { itemStarts } from './items.ts';
import { noiseBreaks } from './noise.ts';

/** Terminators, closing quotes and brackets, footnote numbers in square brackets; white space or the end must follow. */
const mark = /((?:[.!?…]+(?: \.)*)|(?<= )\.(?: \.)+)(["'”’»)\]\\]*)((?: ?\[\d{1,3}\])*)(?=\s|$)/gu;

/** Sentences of an article's paragraphs in order, trimmed; none crosses a paragraph and none is empty. Never throws. */
export function readSentences(text: string, paragraphs: readonly Span[]): Sentence[] {
  const found: Sentence[] = [];
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const whole = paragraphs[paragraph] as Span;
    const spans = paragraphSentences(text.slice(whole[0], whole[1]));
    for (let i = 0; i < spans.length; i++) {
      const span = spans[i] as Span;
      found.push({ start: whole[0] + span[0], end: whole[0] + span[1], paragraph });
    }
  }
  return found;
}

function paragraphSentences(paragraph: string): Span[] {
  const forced = [...itemStarts(paragraph), ...noiseBreaks(paragraph)];
  if (forced.length === 0) return pieceSentences(paragraph, 0);
  const bounds = [0, ...forced.sort((a, b) => a - b), paragraph.length];
  return bounds.slice(1).flatMap((to, i) => pieceSentences(paragraph.slice(bounds[i], to), bounds[i] ?? 0));
}

/** Sentences of a stretch that no certain break divides; `offset` is added to what is found. */
function pieceSentences(piece: string, offset: number): Span[] {
  const found: Span[] = [];
  const end = piece.length;
  let from = skipSpace(piece, 0);
  mark.lastIndex = from;
  for (let m = mark.exec(piece); m; m = mark.exec(piece)) {
    const stop = mark.lastIndex;
    const next = skipSpace(piece, stop);
    const marks = m[1] ?? '';
    if (!sentenceEnds({ text: piece, from, mark: m.index, marks, closing: m[2] ?? '', end: stop, next, limit: end })) continue;
    const own = ownStop(piece, m.index, marks);
    if (stop > from) found.push([offset + from, offset + (own ?? stop)]);
    from = own === undefined ? next : own + 1;
  }
  const last = piece.trimEnd().length;
  if (last > from) found.push([offset + from, offset + last]);
  return found;
}

/** `compounds. . . . The practice`: a full stop tight against its word ends the sentence, the ellipsis behind it opens the next. */
const ownStop = (text: string, at: number, marks: string): number | undefined =>
  marks === '. . . .' &&
  /\S/u.test(text[at - 1] ?? '') &&
  text[at + marks.length] === ' ' &&
  opensUpper(text.slice(at + marks.length + 1, at + marks.length + 3))
    ? at + 1
    : undefined;
