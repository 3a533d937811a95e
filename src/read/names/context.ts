import { peopleByLooks } from '../../lexicon/en/names.words.ts';
import * as words from '../../lexicon/en/organisations.words.ts';
import { endsInOneS, isDigits } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import type { Chunk } from './candidate.ts';
import { isCause } from './cause.ts';
import * as cls from './cls.ts';
import { companyHas, isStatement, ledBy, owned, ownsAsCompany, trades } from './company.ts';
import { type Evidence, give, LOC, MISC, ORG, PER } from './evidence.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { has, isCapital, listed } from './opens.ts';
import { inContest } from './sport.ts';
import { commonClass } from './word-classes.ts';

const closingQuotes = setOf("\" ” ' ’ , ''");
const placePrepositions = setOf('off near outside at throughout around across into toward towards via');
const doubtfulThings = setOf('operation operations project projects book books race races show shows single singles play plays');
const ofPlaces = setOf(
  'residents inhabitants villagers mayor governor streets archbishop bishop north south east west northeast northwest southeast southwest outskirts kilometres kilometers miles km suburb native',
);
const kin = setOf('son daughter wife widow brother death works life mother father arrest assassination biography');
const membership = setOf('member members leader head chairman president director founder shares branch');
const groupNouns = setOf('clan network faction gang cartel brigade militia brotherhood');
const pluralVerbs = setOf('are were have themselves');
const being = setOf('is was');
const bornForms = setOf('born b. age aged');
const relatives = setOf('who whose');
const lifeEvents = setOf('born married educated');
const determiners = setOf('a an the another its their his her our');

const places = known.country | known.city | known.region | known.nationality;
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));
const placeNouns = list(words.placeNouns);
const bodyNouns = list(words.bodyNouns);
const bodyNounsApart = list(words.bodyNounsApart);
/** Nouns with their regular plurals. */
const withPlurals = (text: string): ReadonlySet<string> => list(text.replace(/\p{L}+/gu, '$& $&s'));
const thingNouns = withPlurals(words.thingNouns);
const thingNounsBehind = withPlurals(words.thingNounsBehind);
const contest = list(words.contestVerbs);
const speech = list(
  'said says told added asked wrote argued noted replied explained recalled admitted insisted warned claimed thinks believes stated declared tweeted testified vowed conceded quipped',
);
const living = list('died married studied graduated retired resigned played wrote attended lives lived smiled laughed walked');
const isQuote = (word: string | undefined): boolean => word === '"' || word === '“' || word === '``' || word === "'" || word === '‘';

/** What stands around a mention in its sentence, tokens `from`..`to`. */
export function fromContext(t: Marked, c: Chunk, e: Evidence, from: number, to: number): void {
  const before = c.first - 1 >= from ? c.first - 1 : -1;
  const after = c.last + 1 < to ? c.last + 1 : -1;
  if (before >= 0 && c.titleFirst < 0) fromBefore(t, c, before, e, from);
  if (after >= 0) fromAfter(t, c, after, e, to);
  if (before >= 0 && after >= 0 && isQuote(t.words[before]) && closingQuotes.has(t.words[after] as string))
    give(e, MISC, 2.5, 'name-quoted');
}

function fromBefore(t: Marked, c: Chunk, before: number, e: Evidence, from: number): void {
  const word = t.lowers[before] as string;
  // `minister Sella Ford`: a calling outweighs what a family name means besides.
  if (has(t, before, cls.person) && t.shapes[before] === shape.lower)
    give(e, PER, c.first < c.last && has(t, c.last, cls.placeHead) ? 5 : 3, 'name-calling');
  else if (t.shapes[before] === shape.lower && thingNouns.has(word)) give(e, MISC, 2, 'name-thing-noun');
  else if (t.shapes[before] === shape.lower && bodyNouns.has(word))
    give(e, ORG, t.shapes[c.first] === shape.upper && !c.flat ? 2.6 : 2, 'name-body-noun');
  else if (placeNouns.has(word) && t.shapes[before] === shape.lower) give(e, LOC, 2, 'name-place-noun');
  else if (direction.has(word)) give(e, LOC, 2.5, 'name-direction');
  else if (classing.has(word) && !(word === ',' && listed(t, c.first, places)) && fromClass(t, before - 1, e, from)) {
    // `Its foreign minister, Sella Ford, said`: the office is hers, whatever her family name means.
    if (word === ',' && c.first < c.last && t.words[c.last + 1] === ',' && has(t, before - 1, cls.person)) give(e, PER, 2.5, 'name-class');
  } else if (word === 'of' && before - 1 >= from) fromOf(t, before - 1, e);
  else if (word === 'in' && owned.has(t.lowers[before - 1] as string)) give(e, ORG, 3, 'name-company');
  else if (word === 'in') give(e, LOC, 2, 'name-in');
  else if (word === 'entitled' || word === 'titled') give(e, MISC, 3, 'name-titled');
  else if (placePrepositions.has(word)) give(e, LOC, 1.4, 'name-in');
  else if (word === 'from' || word === 'to') give(e, LOC, 0.7, 'name-in');
  else if (word === 'the' || word === 'The') {
    const common = c.first === c.last && has(t, c.first, commonClass) && !has(t, c.first, cls.orgHead);
    give(e, PER, -3, 'name-the');
    give(e, ORG, common ? 0.5 : 1, 'name-the');
    give(e, MISC, common ? 1 : 0.5, 'name-the');
    if (endsInOneS(t.lowers[c.last] as string) && !listed(t, c.last, known.nationality | known.people) && inContest(t, c.first))
      give(e, ORG, 2, 'name-side');
  } else if (word === 'a' || word === 'an') {
    give(e, MISC, 1, 'name-a');
    give(e, PER, -1, 'name-a');
  } else if (word === ',' && before - 1 >= from && listed(t, before - 1, known.city | known.country | known.region) && c.first === c.last)
    give(e, LOC, 1, 'name-place-list');
}

/** `the Zorvel series`, but no person's full name (`the Ana Roos movie`). */
const isOfThing = (t: Marked, c: Chunk, next: string): boolean =>
  (thingNounsBehind.has(next) || (thingNouns.has(next) && !doubtfulThings.has(next))) &&
  (c.first === c.last || !listed(t, c.first, known.given));

/** What stands between a noun and the name that it classes. */
const classing: ReadonlySet<string> = new Set(['called', 'named', 'like', 'as', ',']);

/** The kind that a common noun names (`village`, `songs`), or -1. */
function kindOfNoun(t: Marked, i: number): number {
  const word = t.lowers[i] as string;
  if (t.words[i] === 'NGO') return ORG;
  if (t.shapes[i] !== shape.lower) return -1;
  if (has(t, i, cls.person)) return PER;
  return placeNouns.has(word) ? LOC : thingNouns.has(word) ? MISC : bodyNouns.has(word) || bodyNounsApart.has(word) ? ORG : -1;
}

/** `their first album, X`, `songs like X`, `a band called X`: the noun before a small word or a comma. True when it names a kind. */
function fromClass(t: Marked, i: number, e: Evidence, from: number): boolean {
  const such = t.lowers[i] === 'such';
  if (t.lowers[i + 1] === 'as' && !such) return false;
  const noun = such ? i - 1 : i;
  if (noun < from) return false;
  // `its operator, Serva,`: of a single name a firm, whoever else operates.
  const isFirm = trades.has(t.lowers[noun] as string) && !isCapital(t, i + 3);
  const kind = isFirm ? ORG : kindOfNoun(t, noun);
  if (kind < 0) return false;
  give(e, kind as 0, isFirm ? 4 : 2, 'name-class');
  return true;
}

const direction = setOf(
  'northern southern eastern western central north south east west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western upper lower downtown neighbouring neighboring nearby rural',
);
const seat = setOf(
  'capital government president prime parliament army border borders coast constitution economy ambassador foreign interior defence defense military police interim northern southern eastern western',
);

function fromOf(t: Marked, head: number, e: Evidence): void {
  const word = t.lowers[head] as string;
  if (placeNouns.has(word) || ofPlaces.has(word)) give(e, LOC, 2.5, 'name-place-noun');
  else if (kin.has(word)) give(e, PER, 2, 'name-kin');
  else if (membership.has(word) || companyHas.has(word)) give(e, ORG, 1, 'name-member-of');
}

function fromAfter(t: Marked, c: Chunk, after: number, e: Evidence, to: number): void {
  const next = t.lowers[after] as string;
  const lower = t.shapes[after] === shape.lower;
  if (lower && c.first === c.last && looks.has(t.lowers[c.first] as string) && has(t, after, cls.noun | cls.person))
    give(e, MISC, 5, 'name-people-by-looks');
  else if (lower && t.lowers[c.first - 1] === 'the' && c.first === c.last && reigns.has(next) && !has(t, c.first, commonClass))
    give(e, PER, 4.5, 'name-reign');
  else if (isSeniorOf(t, after, to)) give(e, ORG, 3, 'name-body-role');
  else if ((next === '’s' || next === "'s") && after + 1 < to && seat.has(t.lowers[after + 1] as string)) give(e, LOC, 1.8, 'name-seat');
  else if ((next === '’s' || next === "'s") && ownsAsCompany(t, after + 1, to)) give(e, ORG, 3.5, 'name-company');
  else if ((next === '’s' || next === "'s") && ledBy.has(t.lowers[after + 1] as string)) give(e, ORG, 2, 'name-company');
  else if (speech.has(next) && isStatement(t, after + 1, to)) give(e, ORG, 1.6, 'name-states');
  else if (speech.has(next)) give(e, PER, 1, 'name-speaks');
  else if (living.has(next)) give(e, PER, 0.8, 'name-lives');
  else if (lower && groupNouns.has(next)) give(e, ORG, 5, 'name-group-noun');
  else if (next === 'refugee' && camps.has(t.lowers[after + 1] as string)) give(e, LOC, 3, 'name-place-noun');
  else if (lower && placeNouns.has(next)) give(e, LOC, t.lowers[c.first - 1] === 'the' ? 4 : 1.8, 'name-place-noun');
  else if (lower && bodyNouns.has(next)) give(e, ORG, 1.6, 'name-body-noun');
  else if (lower && isOfThing(t, c, next)) give(e, MISC, 1.6, 'name-thing-noun');
  else if (lower && contest.has(next) && !listed(t, c.first, known.country)) give(e, ORG, 2.2, 'name-contest');
  else if (next === 'who' || next === 'whose' || next === 'himself' || next === 'herself') give(e, PER, 2, 'name-who');
  else if (pluralVerbs.has(next) && c.first === c.last && endsInOneS(t.lowers[c.first] as string)) give(e, MISC, 1.5, 'name-plural');
  else if (next === '(' && after + 1 < to) fromBrackets(t, after + 1, e);
  else if (next === ',' && after + 1 < to) fromComma(t, c, after + 1, e, to);
  else if (being.has(next) && after + 1 < to) fromPredicate(t, after + 1, e, to);
}

const looks: ReadonlySet<string> = new Set(peopleByLooks.split(' '));
const camps = setOf('camp camps');
/** What persons have: `the Velm presidency`. */
const reigns = setOf('presidency premiership family');
const chiefly = setOf('executive executives financial operating economist engineer technology');
const seniors = setOf('ceo cfo coo chairman chairwoman chair boss co-founder founder');

/** `Velm chief executive`, `Velm CEO`: an office that bodies have and persons do not. */
function isSeniorOf(t: Marked, i: number, to: number): boolean {
  const w = t.lowers[i] as string;
  const at = passing.has(w) ? i + 1 : i;
  if (at >= to) return false;
  return (t.lowers[at] === 'chief' && chiefly.has(t.lowers[at + 1] as string)) || seniors.has(t.lowers[at] as string);
}
const passing = setOf('former deputy vice executive acting outgoing');

function fromBrackets(t: Marked, i: number, e: Evidence): void {
  if (listed(t, i, known.country)) give(e, PER, 1.2, 'name-of-country');
  if (bornForms.has(t.lowers[i] as string)) give(e, PER, 3, 'name-born');
  if (t.shapes[i] === shape.upper && t.words[i + 1] === ')') give(e, ORG, 2, 'name-abbreviated');
}

function fromComma(t: Marked, c: Chunk, i: number, e: Evidence, to: number): void {
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

function fromPredicate(t: Marked, i: number, e: Evidence, to: number): void {
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

/** A line of a results table: numbers and names only, in which a town stands for its team. */
export function isTableLine(t: Marked, from: number, to: number): boolean {
  let numbers = 0;
  let names = 0;
  for (let i = from; i < to; i++) {
    const s = t.shapes[i] as number;
    if (s === shape.number) numbers++;
    else if (t.words[i] === ';') return false;
    else if (s < shape.mark) {
      if (!isCapital(t, i) || has(t, i, cls.calendar)) return false;
      names++;
    }
  }
  return numbers >= 2 && names <= 6;
}
