import { alarm, comes, helpers, howOften, otherwiseBefore, routine } from '../../../lexicon/en/claims.apart.ts';
import { spokenThen } from '../../../lexicon/en/claims.echo.ts';
import type { Dispute } from '../dispute.ts';
import { isElsewhere } from '../elsewhere.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import { whatEach } from '../heading.ts';
import { differentHolders, isDay, type Matter, type Passage, sharedTerms } from '../matter.ts';
import { areOfOtherParts } from '../other-part.ts';
import { lineOf } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { scanTerms } from '../terms.ts';
import { type Clock, clockIn, minutesApart } from './clock-told.ts';
import { minutesIn } from './how-long.ts';

/** What somebody tells of one event or habit: what it is, and when, after how long or how often. */
interface Told {
  readonly passage: Passage;
  readonly what: string;
  readonly clock?: Clock;
  readonly much?: number;
}

/**
 * Two parties tell when the alarm was raised, when or how soon help came, or how often a thing is done, and cannot both be right, wherever
 * they say it. Works on reports of accidents and of upkeep; in a small topic alone, which has one alarm.
 */
export const toldApart: PairRule<Told> = {
  items: (matter) => (matter.isSmall ? matter.spoken.flatMap(toldBy) : []),
  bunches: ({ what }) => [what],
  compare: (matter, a, b) => (isApart(a, b) && areOfOne(matter, a, b) ? disputeOf(a.passage, b.passage) : undefined),
};

/** Found once a passage. */
function toldBy(passage: Passage): readonly Told[] {
  if (passage.voice === 'author' || passage.hedged || passage.stance === 'demands' || passage.stance === 'denies') return [];
  const known = told.get(passage);
  if (known) return known;
  const made = toldIn(passage, lineOf(passage));
  told.set(passage, made);
  return made;
}

const told = new WeakMap<Passage, readonly Told[]>();

function toldIn(passage: Passage, text: string): Told[] {
  if (!mayTell.test(text) || supposed.test(text)) return [];
  const found: Told[] = [];
  const often = routine.test(text) && !otherwiseBefore.test(text) ? howOften.filter(([words]) => words.test(text)) : [];
  if (often.length === 1) found.push({ passage, what: 'often', much: often[0]?.[1] ?? 0 });
  const rung = alarm.exec(text);
  const clock = rung || comes.test(text) ? clockIn(text) : undefined;
  if (rung && clock) found.push({ passage, what: 'alarm', clock });
  const who = comes.test(text) ? Object.keys(helpers).filter((kind) => helpers[kind]?.test(text)) : [];
  const much = who.length > 0 ? minutesIn(text) : undefined;
  if (who.length > 0 && clock && !rung) found.push({ passage, what: `${who[0]} came`, clock });
  else if (much !== undefined) found.push({ passage, what: `${who[0]} took`, much });
  return found;
}

/** One of these stands in whatever tells of an alarm, of help that came or of a habit. */
const mayTell =
  /alarm|call|siren|mayday|signal|arriv|reach|came|come|scene|site|spot|there|every|each|daily|weekly|monthly|yearly|annually|once/u;

/** What should be or might have been. */
const supposed = /\b(?:should|must|could have|would have|if|unless|will|plans?|supposed to|normally|usually|average)\b/iu;

/** A quarter of an hour is no difference of arrivals that are told by the clock; twice as long or as often is one. */
function isApart(a: Told, b: Told): boolean {
  if (!differentHolders(a.passage, b.passage)) return false;
  if (a.clock && b.clock) return minutesApart(a.clock, b.clock) >= 10;
  return a.much !== undefined && b.much !== undefined && (a.much >= b.much * 1.8 || b.much >= a.much * 1.8);
}

function areOfOne(matter: Matter, { passage: a, what }: Told, { passage: b }: Told): boolean {
  if (isElsewhere(a, b) || areOfOtherParts(a, b) || areOfOtherDays(a, b, what !== 'alarm')) return false;
  const holders = new Set([a, b].flatMap(({ holder }) => scanTerms(holder).map(({ term }) => term)));
  const shared = sharedTerms(a.words, b.words).filter((t) => !isDay(t) && !speakerTerms.has(t) && !holders.has(t) && matter.telling(t));
  return what !== 'often' || shared.length >= 2;
}

/** They print days, but for when somebody spoke, and none in common: a clock time alone tells none. `strictly`: one prints a day alone. */
function areOfOtherDays(a: Passage, b: Passage, strictly: boolean): boolean {
  const [x, y] = [daysIn(lineOf(a)), daysIn(lineOf(b))];
  const mayDiffer = strictly ? x.length + y.length > 0 : x.length > 0 && y.length > 0;
  return mayDiffer && sharedTerms(x, y).length === 0;
}

const daysIn = (text: string): string[] =>
  [...text.matchAll(dayPrinted)].flatMap((m) => (spokenThen.test(text.slice(0, m.index)) ? [] : [m[0].toLowerCase()]));

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const dayPrinted = new RegExp(`\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\d{1,2} ${month}|${month} \\d{1,2})\\b`, 'gu');

const disputeOf = (a: Passage, b: Passage): Dispute => ({
  kind: 'accounts',
  status: 'contested',
  rule: 'other-time',
  heading: whatEach(a, b),
  sides: [a, b].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
  score: 0.56,
  terms: [...new Set([...sharedTerms(a.words, b.words), ...a.words])].slice(0, 6),
});
