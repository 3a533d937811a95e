import { openers } from '../../lexicon/en/sentences.words.ts';
import { opensDigit, opensLower, opensUpper, wordUnits } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';

/**
 * Breaks by what they begin with, each behind a cheap look for a sign that the paragraph has anything of the kind: a pattern is compiled
 * when it is first asked, and most articles need none.
 */
const certain: readonly (readonly [sign: string, pattern: RegExp, other?: string])[] = [
  // `8/16/2000 12:05 PM I just ...`
  ['/', /\d\/\d\d?\/\d{2,4},? \d\d?:\d\d(?::\d\d)?(?: [AP]M)? (?![AP]M\b)(?=\p{Lu}|[a-z]+ )/gu, ':'],
  // `http://a.example/x The ...`, `jo@post.example The ...`
  ['://', /:\/\/\S{1,400} (?=https?:|\p{Lu}\p{Ll})/gu],
  ['@', /@[\w.-]{1,200}>? (?=\p{Lu}\p{Ll})/gu],
  ['www.', /www\.\S{1,400} (?=\p{Lu}\p{Ll})/gu],
  // Rows of symbols
  ['**', /\*{3,} |\s(?=\*{3,}\s)/gu],
  ['---', /-{4,} /gu],
  ['===', /={3,} |\s(?=={3,}\s)/gu],
  ['___', /_{3,} |\s(?=_{3,}\s)/gu],
  ['~~~', /~{3,} /gu],
];

const signs = certain.map(([sign]) => sign);
const patterns = certain.map(([, pattern]) => pattern);
const others = certain.map(([sign, , other]) => other ?? sign);

/** A stop that has lost the space behind it: `found.The`. */
const lostSpace = /(?<=\p{Ll}{2}|\d)[.?!]["”’]?(?=\p{Lu}\p{Ll}+[ ,]|(?:Mr|Mrs|Ms|Dr)\.)/gu;
/** `:) Now ...` */
const smile = /\s[:;=]-?[)(DP] (?=[\p{L}\p{N}])/gu;
const smiles = ':) ;) =) :( ;( =( :D ;D =D :P ;P =P :- ;- =-'.split(' ');
/** Breaks before a capitalised word that opens sentences: a dash at which speech breaks off, a footnote number behind a full stop. */
const brokenOff = /[\p{Ll},] (?:[—–]|--) (?=\p{Lu})/gu;
const footnote = /[.?!]["”’)]* \d{1,2} (?=\p{Lu})/gu;

/**
 * Where pasted and run-together matter ends a sentence without a terminator: `8/16/2000 12:05 PM I just`, `found.The`, `he was — This is`.
 * In: one paragraph. Out: offsets into it.
 */
export function noiseBreaks(paragraph: string): number[] {
  const found: number[] = [];
  for (let i = 0; i < signs.length; i++)
    if (paragraph.includes(signs[i] as string) && paragraph.includes(others[i] as string)) collect(patterns[i] as RegExp, paragraph, found);
  if (paragraph.includes(')') && smiles.some((s) => paragraph.includes(s))) collect(smile, paragraph, found);
  if (some(paragraph, stops, touches)) collect(lostSpace, paragraph, found);
  const doubtful: number[] = [];
  if (some(paragraph, dashes, parts)) collect(brokenOff, paragraph, doubtful);
  if (some(paragraph, stops, beforeNumber)) collect(footnote, paragraph, doubtful);
  for (const at of doubtful) {
    const next = paragraph.slice(at, lettersEnd(paragraph, at));
    if (next !== 'I' && openers.has(next.toLowerCase())) found.push(at);
  }
  return found;
}

const dashes = [' — ', ' – ', ' -- '];
const stops = ['.', '?', '!'];
const closing = setOf('" ” ’ )');

/** Whether something holds where one of the signs stands. */
function some(paragraph: string, signs: readonly string[], holds: (paragraph: string, at: number, sign: string) => boolean): boolean {
  for (let i = 0; i < signs.length; i++) {
    const sign = signs[i] as string;
    for (let at = paragraph.indexOf(sign); at >= 0; at = paragraph.indexOf(sign, at + 1)) if (holds(paragraph, at, sign)) return true;
  }
  return false;
}

/** Offset behind a word: its letters and the apostrophes inside. */
function lettersEnd(paragraph: string, from: number): number {
  let end = from;
  while (end < paragraph.length) {
    const units = opensDigit(paragraph[end] as string) ? 0 : wordUnits(paragraph, end);
    if (units === 0 && !apostrophes.has(paragraph[end] as string)) break;
    end += units || 1;
  }
  return end;
}
const apostrophes = setOf("' ’");

/** A stop between a small letter or a digit and a capital, at most a closing quotation mark between: few paragraphs have one. */
function touches(paragraph: string, at: number): boolean {
  const next = at + (closing.has(paragraph[at + 1] as string) ? 2 : 1);
  if (!opensUpper(paragraph.slice(next, next + 2))) return false;
  const before = paragraph.slice(at - 1, at);
  return opensLower(before) || opensDigit(before);
}

/** A dash between a small letter or a comma and a capital. */
function parts(paragraph: string, at: number, dash: string): boolean {
  const next = at + dash.length;
  return opensUpper(paragraph.slice(next, next + 2)) && (paragraph[at - 1] === ',' || opensLower(paragraph.slice(at - 1, at)));
}

/** A stop, closing marks, a space and a digit. */
function beforeNumber(paragraph: string, at: number): boolean {
  let next = at + 1;
  while (closing.has(paragraph[next] as string)) next++;
  return paragraph[next] === ' ' && opensDigit(paragraph[next + 1] ?? '');
}

function collect(pattern: RegExp, paragraph: string, found: number[]): void {
  pattern.lastIndex = 0;
  for (let m = pattern.exec(paragraph); m; m = pattern.exec(paragraph)) {
    const at = m.index + m[0].length;
    if (at > 0 && at < paragraph.length) found.push(at);
  }
}
