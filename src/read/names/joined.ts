import { isDigits } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from './cls.ts';
import { bitsOf, gazetteer } from './gazetteer.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { has, isCapital, listed } from './opens.ts';
import { closedClass, commonClass } from './word-classes.ts';

const firmForms = setOf('inc inc. ltd ltd. llc llc. l.p l.p. plc plc. s.a s.a.');
const districtForms = setOf('dc dc. d.c d.c.');
const verbsAfterShop = setOf('was were is has had will would said says became');
const beforeShop = setOf('of than like as or and , (');
const afterShop = setOf('. , ; in on at for to from by near');

const places = known.country | known.city | known.region;

/** Where a name goes on from token `i`, its last so far, over what is no capital: the index of its next part, or -1. */
export function joinedTo(t: Marked, start: number, i: number, end: number): number {
  if (i + 1 >= end) return -1;
  const kind = t.shapes[i + 1] as number;
  if (kind === shape.open) return afterNickname(t, start, i, end);
  if (kind === shape.number) return numbered.has(t.lowers[i] as string) && isDigits(t.words[i + 1] as string, 1, 3) ? i + 1 : -1;
  if (kind >= shape.mark) return overMark(t, start, i, end);
  if (i + 2 >= end || !isCapital(t, i + 2)) return -1;
  const small = t.lowers[i + 1] as string;
  if (small === 'and') return pairOfPlaces(t, start, i, end);
  const listed = withinListed(t, start, i, end);
  if (listed > 0 || small === 'the') return listed;
  return i === start && (small === 'upon' || small === 'am' || small === 'sur') && !has(t, i + 2, cls.calendar) ? i + 2 : -1;
}

/** Over a comma or an apostrophe. */
function overMark(t: Marked, start: number, i: number, end: number): number {
  const mark = t.words[i + 1] as string;
  if (mark === ',') return i + 2 < end && isAddition(t.lowers[i] as string, t.lowers[i + 2] as string) ? i + 2 : -1;
  const owns = mark === "'s" || mark === '’s';
  if (owns && i === start && isShop(t, i, end)) return i + 1;
  if (i + 2 >= end || !isCapital(t, i + 2)) return -1;
  if (mark === "'" || mark === '’') return ofSeveral(t, i, end) ? i + 2 : -1;
  return owns &&
    (ofMany.has(t.lowers[i] as string) ||
      ((i === start || (i === start + 1 && saints.has(t.lowers[start] as string))) && ownsHead(t, i, end))) &&
    !has(t, i + 2, cls.calendar)
    ? i + 2
    : -1;
}

/** `Velm, Inc.`, `Washington, D.C.`: what belongs to a name over a comma. */
const isAddition = (before: string, after: string): boolean =>
  firmForms.has(after) || (before === 'washington' && districtForms.has(after));

/** `Jan “Shorty” Roos`: a short quotation between a given and a family name belongs to the person. */
function afterNickname(t: Marked, start: number, i: number, end: number): number {
  if (has(t, start, commonClass | cls.title) && !listed(t, start, known.given)) return -1;
  let close = i + 2;
  while (close < end && close < i + 5 && isCapital(t, close)) close++;
  if (close === i + 2 || close + 1 >= end || t.shapes[close] !== shape.close) return -1;
  return isCapital(t, close + 1) && (!has(t, close + 1, closedClass) || has(t, close + 1, cls.calendar)) ? close + 1 : -1;
}

/** `Highway 12`, `Channel 4`: a number that belongs to the word before. */
const numbered: ReadonlySet<string> = new Set(
  'highway route interstate formula channel radio apollo soyuz gate platform area article amendment resolution regiment flight'.split(' '),
);
/** `People's Republic`, `Women's Institute`: a possessive inside the name of a body. */
const ofMany: ReadonlySet<string> = new Set(
  'people women men children workers farmers veterans teachers writers artists citizens students nurses miners fishermen'.split(' '),
);

const saints = setOf('st st. saint');

/** `Velm's Creek`, `Roos's Brigade`, `St. Velm's Hospital`: a possessive before the head word of a place or a unit that ends the name. */
const ownsHead = (t: Marked, i: number, end: number): boolean =>
  (has(t, i + 2, cls.placeHead) || units.has(t.lowers[i + 2] as string)) &&
  (i + 3 >= end || !isCapital(t, i + 3) || (has(t, i + 3, cls.orgHead) && !(i + 4 < end && isCapital(t, i + 4)))) &&
  !listed(t, i, places | known.nationality | known.body) &&
  t.shapes[i] !== shape.upper;
const units: ReadonlySet<string> = new Set(
  'brigade division regiment battalion squadron corps theorem law disease syndrome church college hospital market mill mills cathedral school academy'.split(
    ' ',
  ),
);

/** `Velm's was sold`, `they bought Velm's.`: a possessive with nothing behind it that it could own. */
function isShop(t: Marked, i: number, end: number): boolean {
  if (t.shapes[i] !== shape.capital) return false;
  if (listed(t, i, places | known.nationality | known.people) || has(t, i, cls.opener | cls.calendar | closedClass)) return false;
  const after = i + 2;
  const opens = i === t.firstOf[t.spanOf[i] as number];
  if (after < end && verbsAfterShop.has(t.lowers[after] as string)) return true;
  if (opens || beforeShop.has(t.lowers[i - 1] as string)) return false;
  return after >= end || afterShop.has(t.lowers[after] as string);
}

/** Bodies that are named for their members, whatever these are called: `Dockers' Union`. */
const ofMembers: ReadonlySet<string> = new Set('union federation association league guild confederation alliance'.split(' '));

/** `Ratepayers' Association`, `Seven Years' War`: a plural possessive before the head word of a name. */
const ofSeveral = (t: Marked, i: number, end: number): boolean =>
  (t.words[i] as string).endsWith('s') &&
  i + 2 < end &&
  (has(t, i, commonClass) || ofMembers.has(t.lowers[i + 2] as string)) &&
  isCapital(t, i + 2) &&
  has(t, i + 2, cls.orgHead | cls.thingHead | cls.placeHead);

/** `Save the Children`, `Dar es Salaam`: a small word inside the name of a body or a place of public knowledge. */
function withinListed(t: Marked, start: number, i: number, end: number): number {
  const most = Math.min(gazetteer().longest.get(t.lowers[start] as string) ?? 1, end - start);
  for (let n = most; start + n - 1 > i; n--)
    if (bitsOf(t.lowers.slice(start, start + n).join(' ')) & (places | known.body | known.thing)) return start + n - 1;
  return -1;
}

/** `Bosnia and Herzegovina`, `Law and Justice`, `Central and Eastern Europe`: `and` inside the name of a place or of a known body. */
function pairOfPlaces(t: Marked, start: number, i: number, end: number): number {
  if (i === start && ways.has(t.lowers[i] as string) && ways.has(t.lowers[i + 2] as string) && i + 3 < end && isCapital(t, i + 3))
    return i + 3;
  const most = Math.min(gazetteer().longest.get(t.lowers[start] as string) ?? 1, end - start);
  for (let n = most; start + n - 1 > i; n--)
    if (bitsOf(t.lowers.slice(start, start + n).join(' ')) & (places | known.body)) return start + n - 1;
  return -1;
}
const ways = setOf('north south east west central northern southern eastern western');
