import type { Span } from '../../model/span.ts';

/** A stop that ends no sentence, seen from both sides: `U.S. ambassador`, `George W. Bush`, `Rep. Ana Roos`. */
const abbreviation =
  /(?:\b\p{Lu}\.\p{Lu}|\p{Ll} \p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|St|Sgt|Maj|Adm|Capt|Prof|Rev))$/u;

/**
 * The end of a passage that was cut at a full stop: where that is the stop of an abbreviation, the next mark or the next clause.
 * In: the text, the span, the end of its sentence. Out: the end, the same where nothing was cut.
 */
export function pastAbbreviation(text: string, [start, end]: Span, sentenceEnd: number): number {
  let at = end;
  while (text[at] === '.' && goesOn(text, start, at)) {
    const rest = text.slice(at + 1, sentenceEnd);
    const stop = rest.search(/[,;:.?!—–()“”"]| (?:who|which|said|says|is|was|has|had) /u);
    if (stop < 0) return at + 1 < sentenceEnd ? sentenceEnd : end;
    at += 1 + stop;
  }
  return at;
}

/** `U` before `.S`, or an abbreviation before ` Bush`. */
function goesOn(text: string, start: number, at: number): boolean {
  const before = text.slice(start, at);
  const next = text.slice(at + 1, at + 3);
  if (/\b\p{Lu}$/u.test(before) && /^\p{Lu}\.?$/u.test(next) && text[at + 2] === '.') return true;
  return /^ [\p{L}]/u.test(next) && abbreviation.test(before);
}
