import { contestWords } from '../../lexicon/en/names.words.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import type { Chunk } from './candidate.ts';
import * as cls from './cls.ts';
import { bitsOf } from './gazetteer.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { has, listed } from './opens.ts';
import { commonClass } from './word-classes.ts';

const districts = setOf('county city township borough parish');
const contestTitles = setOf('miss mister mrs');

const places = known.country | known.city | known.region;
/** Words that open an office and no body. */
const ranks = setOf('deputy vice chief former late acting senior junior assistant associate then');
const heads = cls.orgHead | cls.placeHead | cls.thingHead;
const contests: ReadonlySet<string> = new Set(contestWords.split(' '));

/**
 * Parts a run in which an office with the name of its body or place stands before a person: `NGU Chairwoman Ana Roos`, `Velmora Gov. Tom
 * Hale`. The body and the place are names of their own, the office is the person's title. True when the run was parted.
 */
export function splitOffice(t: Marked, start: number, last: number, flat: boolean, out: Chunk[]): boolean {
  if (splitContest(t, start, last, flat, out)) return true;
  const office = officeEnd(t, start, last);
  if (office <= start) return false;
  const names = bodiesBefore(t, start, office);
  if (names.length === 0 && !(has(t, start, cls.orgHead) && isOffice(t, start, office))) return false;
  let title = start;
  for (const [first, end] of names) {
    out.push({ first, last: end, titleFirst: -1, titleLast: -1, flat });
    title = end + 1;
  }
  out.push({ first: office + 1, last, titleFirst: title, titleLast: office, flat });
  return true;
}

/** `International Development Secretary`: words of bodies and titles and common words only. */
function isOffice(t: Marked, start: number, office: number): boolean {
  for (let i = start; i <= office; i++) if (!has(t, i, cls.title | cls.orgHead | commonClass)) return false;
  return true;
}

/** Last word of an office inside the run, before what can only be a person's name, or -1. */
function officeEnd(t: Marked, start: number, last: number): number {
  if (has(t, last, heads)) return -1;
  for (let i = last - 1; i > start; i--)
    if ((has(t, i, cls.title) || (has(t, i, cls.person) && !listed(t, i, known.given))) && isPerson(t, i + 1, last))
      return lastTitle(t, i, last);
  return -1;
}

/** `Secretary General`: the office goes on over the titles that follow. */
function lastTitle(t: Marked, i: number, last: number): number {
  let end = i;
  while (end + 1 < last && has(t, end + 1, cls.title) && (!listed(t, end + 1, known.given) || t.lowers[end + 1] === 'general')) end++;
  return end;
}

/** `Secretary of State Tom Hale`, `Speaker of the House Hale`: after `of`, what belongs to the office is no part of the name. True when the run was parted. */
export function splitOfficeOf(t: Marked, first: number, last: number, out: Chunk[]): boolean {
  const of = t.lowers[first - 1] === 'the' ? first - 2 : first - 1;
  if (t.lowers[of] !== 'of' || !isOfficeHead(t, of - 1)) return false;
  let person = first + 1;
  while (person < last && !listed(t, person, known.given)) person++;
  if (has(t, last, heads) || (person >= last && has(t, last, commonClass) && !listed(t, last, known.family))) return false;
  for (let i = first; i < person; i++) if (!has(t, i, commonClass) || (listed(t, i, places) && t.lowers[i] !== 'mission')) return false;
  let title = officeStart(t, of, out);
  while (title > 0 && t.spanOf[title - 1] === t.spanOf[first] && t.shapes[title - 1] === shape.capital && has(t, title - 1, cls.title))
    title--;
  out.push({ first: person, last, titleFirst: title, titleLast: person - 1, flat: false });
  return true;
}

/** `US Secretary`, `Shadow Secretary` before `of`: what was taken for a name there is an office, with the bodies before it. First token of the office. */
function officeStart(t: Marked, of: number, out: Chunk[]): number {
  const before = out.at(-1);
  if (before?.last !== of - 1) return of - 1;
  out.pop();
  let title = before.first;
  for (const [first, last] of bodiesBefore(t, before.first, of - 1)) {
    out.push({ first, last, titleFirst: -1, titleLast: -1, flat: false });
    title = last + 1;
  }
  return title;
}

/** `Secretary`, `then-Secretary`. */
const isOfficeHead = (t: Marked, i: number): boolean =>
  i >= 0 && ((has(t, i, cls.title | cls.person) && t.shapes[i] === shape.capital) || formerHeads.has(t.words[i] as string));
const formerHeads = setOf(
  'then-Secretary then-Minister then-Speaker then-Chief then-Director ex-Secretary ex-Minister ex-Speaker ex-Chief ex-Director Sec Sec.',
);

/** A given name and more, or up to three capitals that are no common words. */
export function isPerson(t: Marked, first: number, last: number): boolean {
  if (last - first > 3) return false;
  if (listed(t, first, known.given) && !listed(t, first, known.country) && first < last) return true;
  for (let i = first; i <= last; i++)
    if (has(t, i, commonClass) || listed(t, i, known.country | known.nationality | known.people) || t.shapes[i] === shape.upper)
      return false;
  return true;
}

/** Names in the words before an office: letters, places, capitals that are no common words, bodies by their head word. */
function bodiesBefore(t: Marked, start: number, office: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let i = start; i < office; i++) {
    const end = has(t, i, cls.title) ? departmentEnd(t, i, office) : bodyEnd(t, i, office);
    if (end < i) continue;
    found.push([i, end]);
    i = end;
  }
  return found;
}

/** `Foreign Ministry`, `General Assembly`: a body whose name begins like an office. */
const departmentEnd = (t: Marked, i: number, office: number): number =>
  i + 1 < office && has(t, i + 1, cls.orgHead) && !ranks.has(t.lowers[i] as string) ? i + 1 : -1;

function bodyEnd(t: Marked, i: number, office: number): number {
  if (ranks.has(t.lowers[i] as string)) return -1;
  const far = Math.min(office - 1, i + 3);
  for (let end = far; end > i; end--) if (bitsOf(t.lowers.slice(i, end + 1).join(' ')) & (known.body | places)) return end;
  if (!listed(t, i, known.body) || t.shapes[i] !== shape.upper)
    for (let end = far; end > i; end--) if (has(t, end, cls.orgHead) || districts.has(t.lowers[end] as string)) return end;
  // `International Development Secretary`: a word that only heads or opens the names of bodies.
  if (has(t, i, cls.orgHead) && !listed(t, i, known.body | places) && t.shapes[i] !== shape.upper) return -1;
  const own = t.shapes[i] === shape.upper || listed(t, i, places | known.body | known.nationality) || !has(t, i, commonClass);
  if (!own || (listed(t, i, known.given) && !listed(t, i, places) && t.shapes[i] !== shape.upper)) return -1;
  let end = i;
  if (t.shapes[i] !== shape.upper && !listed(t, i, places | known.body | known.nationality))
    while (end + 1 < office && !has(t, end + 1, commonClass | cls.title)) end++;
  return end;
}

/** `Miss Norway Ana Roos`: the name of a contest is the winner's title; alone it is a name of its own. */
function splitContest(t: Marked, start: number, last: number, flat: boolean, out: Chunk[]): boolean {
  if (!contestTitles.has(t.lowers[start] as string) || start === last) return false;
  const place = start + 1;
  if (!contests.has(t.lowers[place] as string) && !listed(t, place, known.country)) return false;
  if (place === last) out.push({ first: start, last, titleFirst: -1, titleLast: -1, flat });
  else out.push({ first: place + 1, last, titleFirst: start, titleLast: place, flat });
  return true;
}
