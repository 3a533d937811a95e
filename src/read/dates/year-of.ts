import { setOf } from '../../text/set-of.ts';
import { lowerAt } from '../tokens.ts';
import type { Anchor } from './anchor.ts';
import { classOf, inClass } from './classes.ts';
import { completeYear } from './complete.ts';
import type { Context } from './context.ts';
import { endYear } from './end-year.ts';
import type { Parts } from './parts.ts';
import type { Direction } from './tense.ts';

/**
 * The year of a month or of a day of a month printed without one: by a word of relation, by a date just before in the sentence, else
 * the one that fits the article's date and the direction of the words. Undefined where nothing tells.
 */
export const yearOf = (p: Parts, c: Context, direction: Direction, month: number, day: number | undefined): number | undefined =>
  relativeYear(p, c, month) ??
  spanYear(c, month, day) ??
  endYear(c, month) ??
  besideYear(c, month, direction) ??
  nearYear(c, month, day, direction) ??
  toldYear(c, month, day, direction) ??
  completeYear(c.anchor, month, day, direction !== 'future' && datesAppointed(c) ? 'appointed' : direction);

/** `last August`, `November last year`, `next March`: the year by the word of relation, counted from the anchor or the narrative. */
function relativeYear(p: Parts, c: Context, month: number): number | undefined {
  const { anchor } = c;
  if (!anchor || p.relation === undefined) return undefined;
  if (p.relation === 'that') return c.last?.y;
  const byYear = p.unit === 9;
  if (p.relation === 'this') return byYear || !p.has('coming') ? anchor.y : undefined;
  if (byYear) return anchor.y + (p.relation === 'last' ? -1 : 1);
  const here = anchor.m ?? (p.relation === 'last' ? 13 : 0);
  if (p.relation === 'last') return month < here ? anchor.y : anchor.y - 1;
  return month > here ? anchor.y : anchor.y + 1;
}

/** `from 3 May to 7 June`, `resigned on 4 April, effective 30 June`: the first such day behind the one before. */
function spanYear(c: Context, month: number, day: number | undefined): number | undefined {
  const { here } = c;
  if (here?.m === undefined || !isSpan(c)) return undefined;
  return month > here.m || (month === here.m && (day ?? 31) >= (here.d ?? 1)) ? here.y : here.y + 1;
}

const months = classOf('MONTH');
const toEnd = setOf('to till until through');
const fromThen = setOf('effective from');

/** The date goes on from the one before: nothing stands between them but `to`, or a comma and `effective`. */
function isSpan({ tokens, codes, match, first }: Context): boolean {
  const joint = lowerAt(tokens, match.from - 1);
  const at = match.from - 2;
  if (at <= first) return false;
  if (joint === 'and' && isBetween(tokens, at, first)) return true;
  if (fromThen.has(joint)) return lowerAt(tokens, at) === ',' || lowerAt(tokens, at) === 'effective';
  return toEnd.has(joint) && (tokens.kinds[at] === 1 || inClass(codes[at], months));
}

/** `between January and June 30`. */
function isBetween(tokens: Context['tokens'], last: number, first: number): boolean {
  for (let i = last; i >= Math.max(first, last - 4); i--) if (lowerAt(tokens, i) === 'between') return true;
  return false;
}

/** `in May 1997 ... and in June`: the year printed just before in the same sentence runs on. */
function besideYear(c: Context, month: number, direction: Direction): number | undefined {
  if (!c.beside || direction === 'future' || closesAside(c) || lastsSince(c)) return undefined;
  return month >= (c.beside.m ?? 1) ? c.beside.y : c.beside.y + 1;
}

/** `had ruled since 1998 and won a vote in April`: what began in a year lasts to the day of the text. */
function lastsSince({ tokens, match, first, beside }: Context): boolean {
  for (let i = match.from - 1; i > first + 1; i--)
    if (tokens.text.startsWith(String(beside?.y), tokens.starts[i])) return lowerAt(tokens, i - 1) === 'since' && beside?.m === undefined;
  return false;
}

const relatives = setOf('who which whose where whom');

/** `Ann Lee, who took office in May 2024, left on 3 June`, `the mill, built in May 2003, shut in June`: the date before stands in an aside that ended. */
function closesAside({ tokens, match, first }: Context): boolean {
  const comma = (from: number): number => {
    for (let i = from; i > first; i--) if (lowerAt(tokens, i) === ',') return i;
    return -1;
  };
  const closing = comma(match.from - 1);
  const opening = closing < 0 ? -1 : comma(closing - 1);
  const opens = opening < 0 ? '' : lowerAt(tokens, opening + 1);
  return relatives.has(opens) || origins.has(opens);
}
const origins = setOf('founded born built established created formed launched opened incorporated elected appointed introduced');

/** `warned in June last year. A letter of 12 June ...`: a day of the month just named is of its year, where that is not long past. */
const nearYear = ({ near, anchor }: Context, month: number, day: number | undefined, direction: Direction): number | undefined =>
  day !== undefined && near?.m === month && near.d === undefined && direction !== 'future' && anchor && near.y >= anchor.y - 1
    ? near.y
    : undefined;

/**
 * A paragraph that tells of a year goes on in it: `In May 2021 the law passed. Four died in protests in June.` And `the attack of 9 June` is
 * of the year printed with that day before.
 */
function toldYear(c: Context, month: number, day: number | undefined, direction: Direction): number | undefined {
  const { told, tokens, match } = c;
  if (direction === 'future' || !told) return undefined;
  const known = day !== undefined && lowerAt(tokens, match.from - 1) === 'of' ? told.years.get(month * 100 + day) : undefined;
  if (known !== undefined) return known;
  const { at } = told;
  if (at?.m === undefined || c.beside || c.last?.y !== at.y || isNews(c.anchor, at.y, month)) return undefined;
  return month > at.m || (month === at.m && day !== undefined && at.d !== undefined && day > at.d) ? at.y : undefined;
}

/** `The law of March 2019 did little. In June it was repealed`, in a text of August 2024: what is so fresh is news, and no part of the tale. */
const isNews = (anchor: Anchor | undefined, year: number, month: number): boolean =>
  anchor?.m !== undefined && year < anchor.y - 1 && (anchor.m - month + 12) % 12 < 3;

/** `the Nov. 8 presidential election`, `November’s primary`: the date of something held on a day fixed long before. */
function datesAppointed(c: Context): boolean {
  for (let i = c.match.to; i < Math.min(c.end, c.match.to + 7); i++) {
    if (inClass(c.codes[i], appointed)) return true;
    if (c.tokens.kinds[i] !== 0 && lowerAt(c.tokens, i) !== '.') return false;
  }
  return false;
}
const appointed = classOf('APPOINTED');
