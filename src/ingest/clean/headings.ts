import type { Cut, Passage, Surroundings } from './passage.ts';
import { wholly } from './passage.ts';

/** Letters and digits in lower case: what a repeated title is compared by. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const headLength = 3;

/** The title, printed again as one of the first paragraphs. */
export function findTitle(passages: readonly Passage[], around: Surroundings): Cut[] {
  const title = bare(around.title ?? '');
  if (title === '') return [];
  const at = passages.slice(0, headLength).findIndex(({ text }) => {
    const line = text.length < 400 ? bare(text) : '';
    return line !== '' && (line === title || (line.startsWith(title) && bare(around.publisher ?? '') === line.slice(title.length)));
  });
  return at < 0 ? [] : [wholly(passages, at, 'title')];
}

const closed = /[.!?…;:,](?:[\p{Pe}\p{Pf}"'*_]|\s?\p{Extended_Pictographic}\ufe0f?)*$/u;
const item = /^(?:[-•+–—]|\*|\d{1,2}[.)]|[a-z][.)]|[QA]:)\s/u;
/** A post of a network, printed without its final stop. */
const post = /\b(?:pic\.twitter\.com|t\.co)\/|^[—–-]+ .{1,80}\(@\w+\)/u;
/** `Attendance: 12,400`: a name and its value. */
const datum = /^[\p{L} ]{2,40}:\s?[\d£$€]/u;
const markdownHeading = /^#{1,6}\s+\S|^\*\*[^*]{1,120}\*\*$|^__[^_]{1,120}__$/u;
const rule = /^(?:[-*_=~#·•—–.]\s?){3,}$|^[-–—_*•·]$|^[-–—\s]*(?:ENDS?|Ends|30)[-–—\s]*$/u;
const wordCount = (text: string): number => text.split(' ').length;

/** A line without a final stop and short enough for a heading. */
const looksLikeHeading = (text: string): boolean =>
  text.length <= 110 &&
  wordCount(text) <= 14 &&
  !closed.test(text) &&
  !item.test(text) &&
  !post.test(text) &&
  !datum.test(text) &&
  /\p{L}/u.test(text);

/** Every longer word begins with a capital, as in headlines: `Calls For Restraint`. */
function inTitleCase(text: string): boolean {
  const long = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.filter((w) => w.length > 3) ?? [];
  return long.length > 0 && long.every((w) => /^[\p{Lu}\p{N}]/u.test(w));
}

/**
 * Section headings: short lines without a final stop between closed paragraphs. A run of three or more such lines is a list
 * and stays; where the text seldom closes its paragraphs, only lines in headline capitals are taken.
 */
export function findHeadings(passages: readonly Passage[]): Cut[] {
  const texts = passages.map((p) => p.text);
  const short = texts.map(looksLikeHeading);
  const long = texts.filter((t) => wordCount(t) > 14);
  const careful = long.filter((t) => closed.test(t)).length < long.length * 0.6 || long.length === 0;
  const cuts: Cut[] = [];
  texts.forEach((text, i) => {
    if (rule.test(text)) cuts.push(wholly(passages, i, 'rule'));
    else if (markdownHeading.test(text)) cuts.push(wholly(passages, i, 'section heading'));
    else if (short[i] && !inList(short, i) && stands(texts, i, careful)) cuts.push(wholly(passages, i, 'section heading'));
  });
  return cuts;
}

/** Whether line `i` is one of three or more short lines in a row. */
function inList(short: readonly boolean[], i: number): boolean {
  let from = i;
  let to = i;
  while (short[from - 1]) from--;
  while (short[to + 1]) to++;
  return to - from >= 2;
}

/** Headings have text below them; at the end of a text only a line in headline capitals is taken. */
function stands(texts: readonly string[], i: number, careful: boolean): boolean {
  const followed = texts.slice(i + 1, i + 3).some((t) => closed.test(t) && wordCount(t) > 3);
  return followed && !careful ? true : texts.length > 1 && inTitleCase(texts[i] as string);
}
