import { peopleByLooks } from '../../lexicon/en/names.words.ts';
import * as words from '../../lexicon/en/organisations.words.ts';
import { endsInOneS } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import type { Chunk } from './candidate.ts';
import * as cls from './cls.ts';
import { companyHas, isStatement, ledBy, opensWithTrade, owned, ownsAsCompany, trades } from './company.ts';
import { classing, fromClass, fromComma, fromPredicate } from './describing.ts';
import { type Evidence, give, LOC, MISC, ORG, PER } from './evidence.ts';
import { bodyNouns, listOf, placeNouns, thingNouns, thingNounsBehind } from './kind-nouns.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { has, isCapital, listed } from './opens.ts';
import { fromSide } from './side.ts';
import { inContest } from './sport.ts';
import { commonClass } from './word-classes.ts';

const closingQuotes = setOf("\" ” ' ’ , ''");
const placePrepositions = setOf('off near outside at throughout around across into toward towards via');
/** What only sides do. */
const meets = setOf('beat beats defeat defeated defeats lost drew draw thrashed trounced edged hammered trailed');
/** Verbs whose object is a place, when it is one unknown word. */
const goingTo = setOf('left visited reached entered fled besieged retook overran shelled bombarded evacuated');
const doubtfulThings = setOf('operation operations project projects book books race races show shows single singles play plays');
const ofPlaces = setOf(
  'residents inhabitants villagers mayor governor streets archbishop bishop north south east west northeast northwest southeast southwest outskirts kilometres kilometers miles km suburb native',
);
const kin = setOf('son daughter wife widow brother death works life mother father arrest assassination biography');
const membership = setOf('executive chief ceo boss member members leader head chairman president director founder shares branch');
const groupNouns = setOf('clan network faction gang cartel brigade militia brotherhood');
const pluralVerbs = setOf('are were have themselves');
const being = setOf('is was');
const bornForms = setOf('born b. age aged');

const places = known.country | known.city | known.region | known.nationality;
const contest = listOf(words.contestVerbs);
const speech = listOf(
  'said says told added asked wrote argued noted replied explained recalled admitted insisted warned claimed thinks believes stated declared tweeted testified vowed conceded quipped',
);
const living = listOf('died married studied graduated retired resigned played wrote attended lives lived smiled laughed walked');
const isQuote = (word: string | undefined): boolean => word === '"' || word === '“' || word === '``' || word === "'" || word === '‘';

/** What stands around a mention in its sentence, tokens `from`..`to`. */
export function fromContext(t: Marked, c: Chunk, e: Evidence, from: number, to: number): void {
  const before = c.first - 1 >= from ? c.first - 1 : -1;
  const after = c.last + 1 < to ? c.last + 1 : -1;
  if (before >= 0 && c.titleFirst < 0) fromBefore(t, c, before, e, from);
  if (after >= 0) fromAfter(t, c, after, e, to);
  fromSide(t, c, e, from, to);
  if (before >= 0 && after >= 0 && isQuote(t.words[before]) && closingQuotes.has(t.words[after] as string))
    give(e, MISC, 2.5, 'name-quoted');
}

/** `the charity Stone Bridge`: right behind what it is, whatever a place of its last word would be. */
const isCalled = (t: Marked, c: Chunk, before: number): boolean =>
  c.first < c.last && has(t, c.last, cls.placeHead) && (t.lowers[before - 1] === 'the' || t.lowers[before - 1] === 'a');

function fromBefore(t: Marked, c: Chunk, before: number, e: Evidence, from: number): void {
  const word = t.lowers[before] as string;
  // `minister Sella Ford`: a calling outweighs what a family name means besides.
  if (has(t, before, cls.person) && t.shapes[before] === shape.lower)
    give(e, PER, c.first < c.last && has(t, c.last, cls.placeHead) ? 5 : 3, 'name-calling');
  else if (t.shapes[before] === shape.lower && thingNouns.has(word)) give(e, MISC, 2, 'name-thing-noun');
  else if ((t.shapes[before] === shape.lower && bodyNouns.has(word)) || opensWithTrade(t, before, c.first))
    give(e, ORG, isCalled(t, c, before) ? 5 : t.shapes[c.first] === shape.upper && !c.flat ? 2.6 : 2, 'name-body-noun');
  else if (placeNouns.has(word) && t.shapes[before] === shape.lower) give(e, LOC, 2, 'name-place-noun');
  else if (direction.has(word)) give(e, LOC, 2.5, 'name-direction');
  else if (classing.has(word) && !(word === ',' && listed(t, c.first, places)) && fromClass(t, before - 1, e, from)) {
    // `Its foreign minister, Sella Ford, said`: the office is hers, whatever her family name means.
    if (
      word === ',' &&
      c.first < c.last &&
      t.words[c.last + 1] === ',' &&
      has(t, before - 1, cls.person) &&
      !trades.has(t.lowers[before - 1] as string)
    )
      give(e, PER, 2.5, 'name-class');
  } else if (word === 'of' && before - 1 >= from) fromOf(t, before - 1, e);
  else if (word === 'in' && owned.has(t.lowers[before - 1] as string)) give(e, ORG, 3, 'name-company');
  else if (word === 'in') give(e, LOC, 2, 'name-in');
  else if (word === 'entitled' || word === 'titled') give(e, MISC, 3, 'name-titled');
  else if (placePrepositions.has(word) || (goingTo.has(word) && c.first === c.last)) give(e, LOC, 1.4, 'name-in');
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

const direction = setOf(
  'northern southern eastern western central north south east west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western upper lower downtown neighbouring neighboring nearby rural',
);
const seat = setOf(
  'capital government president prime parliament army border borders coast constitution economy ambassador foreign interior defence defense military police interim northern southern eastern western',
);

/** `Skerry’s harbour`: what a town has, and no person or body. */
const ofTowns = setOf('mayor residents inhabitants townspeople outskirts streets suburbs harbour harbor waterfront airport port skyline');

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
  else if ((next === '’s' || next === "'s") && after + 1 < to && ofTowns.has(t.lowers[after + 1] as string))
    give(e, LOC, 2.5, 'name-place-noun');
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
  else if (lower && contest.has(next) && !listed(t, c.first, known.country))
    give(e, ORG, listed(t, c.first, known.city | known.region) && meets.has(next) && inContest(t, c.first) ? 6.5 : 2.2, 'name-contest');
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
  if (t.words[at] === 'chief' && at + 1 < to) return chiefly.has(t.lowers[at + 1] as string) || isCapital(t, at + 1); // `Velm chief Ana Roos`
  return seniors.has(t.lowers[at] as string);
}
const passing = setOf('former deputy vice executive acting outgoing');

function fromBrackets(t: Marked, i: number, e: Evidence): void {
  if (listed(t, i, known.country)) give(e, PER, 1.2, 'name-of-country');
  if (bornForms.has(t.lowers[i] as string)) give(e, PER, 3, 'name-born');
  if (t.shapes[i] === shape.upper && t.words[i + 1] === ')') give(e, ORG, 2, 'name-abbreviated');
}
