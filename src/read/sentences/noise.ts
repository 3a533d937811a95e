import { openers } from '../../lexicon/en/sentences.words.ts';

/** Breaks by what they begin with, each behind a cheap look for a sign that the paragraph has anything of the kind. */
const certain: readonly (readonly [sign: string, pattern: RegExp])[] = [
  // `8/16/2000 12:05 PM I just ...`
  ['/', /\d\/\d\d?\/\d{2,4},? \d\d?:\d\d(?::\d\d)?(?: [AP]M)? (?![AP]M\b)(?=\p{Lu}|[a-z]+ )/gu],
  // `http://a.example/x The ...`, `jo@post.example The ...`
  ['://', /:\/\/\S{1,400} (?=https?:|\p{Lu}\p{Ll})/gu],
  ['@', /@[\w.-]{1,200}>? (?=\p{Lu}\p{Ll})/gu],
  ['www.', /www\.\S{1,400} (?=\p{Lu}\p{Ll})/gu],
  // `:) Now ...`
  [')', /\s[:;=]-?[)(DP] (?=[\p{L}\p{N}])/gu],
  // Rows of symbols
  ['**', /\*{3,} |\s(?=\*{3,}\s)/gu],
  ['---', /-{4,} /gu],
  ['===', /={3,} |\s(?=={3,}\s)/gu],
  ['___', /_{3,} |\s(?=_{3,}\s)/gu],
  ['~~~', /~{3,} /gu],
];

/** A stop that has lost the space behind it: `found.The`. */
const lostSpace = /(?<=\p{Ll}{2}|\d)[.?!]["”’]?(?=\p{Lu}\p{Ll}+[ ,]|(?:Mr|Mrs|Ms|Dr)\.)/gu;
/** A quick look for a stop without its space, which few paragraphs have. */
const touching = /[^\s.][.?!]["”’]?[^\s\d"”’)\].,?!;:]/u;
/** Breaks before a capitalised word that opens sentences: a dash at which speech breaks off, a footnote number behind a full stop. */
const brokenOff = /[\p{Ll},] (?:[—–]|--) (?=\p{Lu})/gu;
const footnote = /[.?!]["”’)]* \d{1,2} (?=\p{Lu})/gu;
const word = /\p{L}[\p{L}’']*/uy;

/**
 * Where pasted and run-together matter ends a sentence without a terminator: `8/16/2000 12:05 PM I just`, `found.The`, `he was — This is`.
 * In: one paragraph. Out: offsets into it.
 */
export function noiseBreaks(paragraph: string): number[] {
  const found: number[] = [];
  for (const [sign, pattern] of certain) if (paragraph.includes(sign)) collect(pattern, paragraph, found);
  if (touching.test(paragraph)) collect(lostSpace, paragraph, found);
  const doubtful: number[] = [];
  if (/[—–]|--/u.test(paragraph)) collect(brokenOff, paragraph, doubtful);
  if (/[.?!]["”’)]* \d/u.test(paragraph)) collect(footnote, paragraph, doubtful);
  for (const at of doubtful) {
    word.lastIndex = at;
    const next = word.exec(paragraph)?.[0] ?? '';
    if (next !== 'I' && openers.has(next.toLowerCase())) found.push(at);
  }
  return found;
}

function collect(pattern: RegExp, paragraph: string, found: number[]): void {
  pattern.lastIndex = 0;
  for (let m = pattern.exec(paragraph); m; m = pattern.exec(paragraph)) {
    const at = m.index + m[0].length;
    if (at > 0 && at < paragraph.length) found.push(at);
  }
}
