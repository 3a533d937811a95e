import { isDigits } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import type { Chunk } from './candidate.ts';
import { isCause } from './cause.ts';
import * as cls from './cls.ts';
import { trades } from './company.ts';
import { type Evidence, give, LOC, MISC, ORG, PER } from './evidence.ts';
import { bodyNouns, bodyNounsApart, placeNouns, thingNouns } from './kind-nouns.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { has, isCapital, listed } from './opens.ts';

const relatives = setOf('who whose');
const lifeEvents = setOf('born married educated');
const determiners = setOf('a an the another its their his her our');

/** What stands between a noun and the name that it classes. */
export const classing: ReadonlySet<string> = new Set(['called', 'named', 'like', 'as', ',']);

/** The kind that a common noun names (`village`, `songs`), or -1. */
function kindOfNoun(t: Marked, i: number): number {
  const word = t.lowers[i] as string;
  if (t.words[i] === 'NGO') return ORG;
  if (t.shapes[i] !== shape.lower) return -1;
  if (has(t, i, cls.person)) return PER;
  return placeNouns.has(word) ? LOC : thingNouns.has(word) ? MISC : bodyNouns.has(word) || bodyNounsApart.has(word) ? ORG : -1;
}

/** `their first album, X`, `songs like X`, `a band called X`: the noun before a small word or a comma. True when it names a kind. */
export function fromClass(t: Marked, i: number, e: Evidence, from: number): boolean {
  const such = t.lowers[i] === 'such';
  if (t.lowers[i + 1] === 'as' && !such) return false;
  const noun = such ? i - 1 : headOf(t, i, from);
  if (noun < from) return false;
  // `its operator, Serva,`: a firm, unless the name begins as a person's does.
  const isFirm = trades.has(t.lowers[noun] as string) && (!isCapital(t, i + 3) || !listed(t, i + 2, known.given | known.family));
  const kind = isFirm ? ORG : kindOfNoun(t, noun);
  if (kind < 0) return false;
  // `the farmers’ party, Bondelag,`: closed by a comma it says what a name of one word is, whatever that ends in.
  const isClosed = kind === ORG && t.words[i + 1] === ',' && t.words[i + 3] === ',';
  give(e, kind as 0, isFirm || isClosed ? 4 : 2, 'name-class');
  return true;
}

/** `the trade union of the workers, Samhold`, `the head of the union, Lunn`: the noun before `of the` is what it is. */
function headOf(t: Marked, i: number, from: number): number {
  for (let k = i - 1; k > from + 1 && k >= i - 3; k--)
    if (t.lowers[k] === 'of') return t.lowers[k + 1] === 'the' && (isLed(t, k - 1) || bodyNouns.has(t.lowers[k - 1] as string)) ? k - 1 : i;
  return i;
}

const leads = setOf('head chair chief deputy');
const isLed = (t: Marked, i: number): boolean => has(t, i, cls.person) || leads.has(t.lowers[i] as string);

export function fromComma(t: Marked, c: Chunk, i: number, e: Evidence, to: number): void {
  if (isDigits(t.words[i] as string, 2, 2) && t.words[i + 1] === ',') give(e, PER, 3, 'name-age');
  // `the mayor of Kesh, who said`: the mayor is taken up.
  else if (relatives.has(t.lowers[i] as string) && !has(t, c.first - 1, cls.preposition)) {
    give(e, PER, 2.5, 'name-who');
    if (has(t, c.first - 2, cls.person)) give(e, LOC, -3, 'name-who');
  } else if (c.first === c.last && isCapital(t, i) && listed(t, i, known.country | known.region) && !owns(t, i + 1))
    give(e, LOC, 2, 'name-place-list');
  else {
    const kind = describedAs(t, i, to);
    if (kind >= 0) give(e, kind as 0, kind === PER ? 3 : 2.5, 'name-apposition');
  }
}

export function fromPredicate(t: Marked, i: number, e: Evidence, to: number): void {
  if (lifeEvents.has(t.lowers[i] as string)) give(e, PER, 2.5, 'name-born');
  if (!has(t, i, cls.determiner)) return;
  for (let j = i + 1; j < Math.min(to, i + 8); j++) {
    if ((t.shapes[j] as number) >= shape.mark || has(t, j, cls.preposition)) break;
    const kind = kindOfNoun(t, j);
    if (kind < 0) continue;
    give(e, kind as 0, 2.5, 'name-predicate');
    break;
  }
}

/** A possessive ending. */
const owns = (t: Marked, i: number): boolean => t.words[i] === '’s' || t.words[i] === "'s";

/** `, a senior research fellow at ...`: the kind that the noun of an apposition names, or -1. */
function describedAs(t: Marked, from: number, to: number): number {
  if (owns(t, from + 1)) return describedAs(t, from + 2, to); // `, Velm's former governor,`
  if (!has(t, from, cls.determiner | cls.possessive | cls.person | cls.adjective)) return -1;
  const noun = determiners.has(t.lowers[from] as string);
  for (let i = from; i < Math.min(to, from + 6); i++) {
    if (t.shapes[i] === shape.mark && t.words[i] !== '-') return -1;
    if (has(t, i, cls.preposition | cls.auxiliary)) return -1;
    const kind = i + 1 < to && isNoun(t, i + 1) ? -1 : kindOfNoun(t, i);
    if (kind === PER) return kind;
    if (kind >= 0) return noun && t.lowers[i] !== 'show' && (t.lowers[i] !== 'group' || isCause(t, i)) ? kind : -1;
  }
  return -1;
}

/** `a film producer`: of two nouns the last says what it is. */
const isNoun = (t: Marked, i: number): boolean =>
  t.shapes[i] === shape.lower && has(t, i, cls.noun | cls.person) && !has(t, i, cls.preposition);
