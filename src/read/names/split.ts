import { hangingWords } from '../../lexicon/en/names.words.ts';
import { isSmall, opensLower, opensUpper } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import type { Chunk } from './candidate.ts';
import * as cls from './cls.ts';
import { opensWithTrade } from './company.ts';
import { bitsOf, gazetteer } from './gazetteer.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { splitOffice } from './office.ts';
import { has, listed } from './opens.ts';
import { commonClass } from './word-classes.ts';

const joints = setOf('of for and & the on in');

const heads = cls.orgHead | cls.placeHead | cls.thingHead;
const places = known.country | known.city | known.region;

/** `Saint Ana Hospital`: the patron's name, title and all, is the body's. */
const patron = setOf('saint our father sister king queen prince princess');

/** Parts a run of capitals into names: nationality and place before a title or a person, titles before a person. */
export function splitRun(t: Marked, first: number, end: number, flat: boolean, out: Chunk[]): void {
  const last = withoutHonours(t, first, end);
  let start = opensWithTrade(t, first, last) ? first + 1 : first;
  while (start <= last) {
    const and = ampersand(t, start, last);
    if (and > 0) {
      splitRun(t, start, and - 1, flat, out);
      start = and + 1;
      continue;
    }
    const hung = hungEnd(t, start, last);
    const lead = hung >= start ? hung : adjectival(t, start) ? start : leading(t, start, last);
    if (lead >= start) {
      out.push({ first: start, last: lead, titleFirst: -1, titleLast: -1, flat });
      start = lead + 1;
      continue;
    }
    if (isOfficeAlone(t, start, last)) return;
    if (!nicknamed(t, start, last) && splitOffice(t, start, last, flat, out)) return;
    const title = titleEnd(t, start, last);
    if (title >= start && !(patron.has(t.lowers[start] as string) && has(t, last, heads))) {
      const bare = title === start && passing.has(t.lowers[start] as string);
      if (title < last) out.push({ first: title + 1, last, titleFirst: bare ? -1 : start, titleLast: bare ? -1 : title, flat });
      return;
    }
    out.push({ first: start, last, titleFirst: -1, titleLast: -1, flat });
    return;
  }
}

/** `Ana Roos MP`, `Tom Hale CBE`: letters behind a name of two words and more that are no part of it. The last token before them. */
function withoutHonours(t: Marked, first: number, end: number): number {
  let last = end;
  while (last - first > 1 && honours.has(t.words[last] as string)) last--;
  return last;
}
const honours = setOf('MP MPs MEP MEPs MSP MSPs MLA KC QC CBE OBE MBE DBE KBE FRS');

/** `the Prime Minister`, `the Home Secretary`: an office with nobody's name. */
function isOfficeAlone(t: Marked, start: number, last: number): boolean {
  if (last === start || !officeHeads.has(t.lowers[last] as string)) return false;
  for (let i = start; i < last; i++)
    if (!has(t, i, cls.title | commonClass) || listed(t, i, known.given | known.country | known.city | known.body)) return false;
  return true;
}
const officeHeads = setOf('minister secretary governor president premier chancellor commissioner ambassador speaker');

/** A place or nationality that opens the run and is a name by itself: `Russian President Putin`, `U.S. Senator Smith`. */
function leading(t: Marked, start: number, last: number): number {
  const { longest } = gazetteer();
  // `Labour Minister Ana Roos`: of labour, not of the party.
  if (ofLabour.has(t.lowers[start] as string) && ministers.has(t.lowers[start + 1] as string)) return -1;
  if (last > start && bitsOf(t.lowers.slice(start, last + 1).join(' ')) & known.body) return -1;
  for (let n = Math.min(longest.get(t.lowers[start] as string) ?? 1, last - start + 1); n >= 1; n--) {
    const b = n === 1 ? (t.lists[start] as number) : bitsOf(t.lowers.slice(start, start + n).join(' '));
    const end = start + n - 1;
    if (!(b & (places | known.nationality | known.people))) continue;
    if (end === last) return -1;
    const next = end + 1;
    if (has(t, next, cls.title | cls.person) && next < last && !has(t, last, heads)) return end;
    if (b & known.country && titlesOnly(t, next, last)) return end;
    if (next === last && b & known.country && isWhere(t, start, last)) return end;
    if (next === last && parties.has(t.lowers[next] as string)) return end;
    if (b & known.nationality) return nationalityAlone(t, next, last) ? end : -1;
    if (b & known.country && !(b & known.given) && listed(t, next, known.given) && !has(t, last, heads) && next < last) return end;
    if (b & known.people && isMember(t, end, next, last)) return end;
  }
  return -1;
}

const ofLabour = setOf('labour labor');
const ministers = setOf('minister secretary commissioner');

/** `In the UK Roos scored`: where it was, before the one who did it. */
function isWhere(t: Marked, start: number, last: number): boolean {
  const before = t.lowers[start - 1] === 'the' ? start - 2 : start - 1;
  if (t.lowers[before] !== 'in' || t.spanOf[before] !== t.spanOf[start] || has(t, last, heads | commonClass)) return false;
  return t.shapes[last + 1] === shape.lower && has(t, last + 1, cls.verbPast | cls.auxiliary);
}

/** `the Iowa Republican contest`: a place before a party. */
const parties = setOf('republican republicans democrat democrats democratic');

/** `Jan “Shorty” Roos`: a short quotation stands inside the run. */
export function nicknamed(t: Marked, start: number, last: number): boolean {
  for (let i = start + 1; i < last; i++) if (t.shapes[i] === shape.open) return true;
  return false;
}

/** `US President`: nothing but titles to the end of the run. */
function titlesOnly(t: Marked, next: number, last: number): boolean {
  for (let i = next; i <= last; i++) if (!has(t, i, cls.title)) return false;
  return true;
}

/** `Republican Ana Roos`: the member of a party or people before a given name and another capital. */
const isMember = (t: Marked, end: number, next: number, last: number): boolean =>
  !listed(t, end, known.given | known.family) && listed(t, next, known.given) && next < last && !has(t, last, heads);

/** `Ana Roos & Tom Hale`: where `&` stands between two persons, or -1. */
function ampersand(t: Marked, start: number, last: number): number {
  for (let i = start + 2; i < last; i++)
    if (t.lowers[i] === '&' && listed(t, start, known.given) && listed(t, i + 1, known.given) && i + 2 <= last) return i;
  return -1;
}

/** `Geneva-based`, `U.S.-led`, `then-Pakistan`: a name with a common word hung on. */
export function adjectival(t: Marked, i: number): boolean {
  const word = t.words[i] as string;
  const at = word.indexOf('-');
  if (at < 0) return false;
  const behind = word.slice(at + 1);
  if (opensUpper(behind)) return hungBefore.has(word.slice(0, at));
  return opensUpper(word) && opensLower(behind) && (isPlainly(word, at) || /^[\p{L}.]*-\p{Ll}{3,}$/u.test(word));
}
/** The common case: English letters and stops, the hyphen, three small letters at least. */
function isPlainly(word: string, hyphen: number): boolean {
  if (word.length - hyphen < 4 || !isSmall(word, hyphen + 1, word.length)) return false;
  for (let i = 0; i < hyphen; i++) if (!isSmall(word, i, i + 1) && !opensUpper(word.slice(i)) && word[i] !== '.') return false;
  return true;
}
const hungBefore = setOf('then ex pro anti non mid post pre former');

/** `Hong Kong-based`, `United Nations-led`: a participle hung on the last word of a name of several. */
export function hangsOn(t: Marked, i: number): boolean {
  const at = (t.words[i] as string).lastIndexOf('-');
  return at >= 0 && hanging.has((t.words[i] as string).slice(at + 1));
}
const hanging = setOf(hangingWords);

/** Token of the run on which a participle hangs, or -1. */
function hungEnd(t: Marked, start: number, last: number): number {
  for (let i = start; i <= last; i++) if (hangsOn(t, i)) return i;
  return -1;
}

/** After a nationality: a person's name, not the rest of a body's or a thing's name. */
function nationalityAlone(t: Marked, next: number, last: number): boolean {
  for (let i = next; i < last; i++) if (t.lowers[i] === 'of' || t.lowers[i] === 'for') return false;
  if (has(t, next, commonClass) && has(t, last, commonClass) && (t.lists[next] as number) === 0 && !has(t, next, cls.person)) return false;
  if (has(t, last, heads)) return false;
  if (listed(t, last, known.people | known.nationality)) return false;
  return true;
}

/** Last token of the titles that open the run (`Foreign Minister`, `Environment Minister`), or -1. */
function titleEnd(t: Marked, start: number, last: number): number {
  let end = start - 1;
  for (let i = start; i < last; i++) {
    // `Ministry of Foreign Affairs`: no title stands before the small word.
    if (end < start && i > start && t.shapes[i] === shape.lower) break;
    if (!has(t, i, cls.title | commonClass) || (i > start && listed(t, i, known.given) && !has(t, i, cls.title))) break;
    if (has(t, i, cls.title) || (has(t, i, cls.person) && listed(t, i + 1, known.given))) end = i;
  }
  if (end === start && partOfOffice.has(t.lowers[start] as string)) return -1;
  if (end < start && last === start && has(t, start, cls.title)) return isBearer(t, start) ? -1 : start;
  if (end < start || (has(t, last, cls.title) && end === last - 1)) return has(t, start, cls.title) && has(t, last, cls.title) ? last : -1;
  if (has(t, last, cls.orgHead | cls.placeHead) && !listed(t, end + 1, known.given) && !address.has(t.lowers[start] as string)) return -1;
  if (joints.has(t.lowers[end + 1] as string)) return last;
  if (end > start && end === last - 1 && has(t, last, cls.thingHead) && !listed(t, last, known.given | known.family)) return -1;
  return end > start || !looksCommon(t, end + 1, last) || short.has(t.lowers[start] as string) ? end : -1;
}

/** `said King`: a title alone that is a family name, with no article before it. */
const isBearer = (t: Marked, i: number): boolean =>
  listed(t, i, known.family) &&
  t.spanOf[i - 1] === t.spanOf[i] &&
  !has(t, i - 1, cls.determiner | cls.possessive | cls.preposition | cls.adjective);

/** Words of an office that are none by themselves: `Air Velmora`, but `Air Commodore Hale`. */
const partOfOffice = setOf('air field foreign interior defence defense finance prime');
/** Words that go with a title and are none: `Former NGU staff`. */
const passing = setOf('former late acting');
/** Forms of address that stand before a person only: `Mr. Band`. */
const address = setOf('mr mr. mrs mrs. ms ms.');
const short = setOf('mr mr. mrs mrs. ms ms. dr dr. sir sir. gen gen. lt lt. sen sen. rep rep.');
/** The rest of the run is made of common words: no person's name. */
const looksCommon = (t: Marked, first: number, last: number): boolean =>
  last > first && has(t, first, commonClass) && has(t, last, commonClass) && (t.lists[first] as number) === 0;
