import { classesOften, deedClasses, eventClasses, heldClasses, lastingClasses } from '../../lexicon/en/events.words.ts';
import {
  beginnings,
  countedThings,
  exactNumber,
  letters,
  sameDeeds,
  satAndDid,
  sitting,
  stopsWork,
  takenUp,
  takesUp,
} from '../../lexicon/en/same-deed.ts';
import { statementText } from '../../text/statement.ts';
import { stem } from '../../text/stem.ts';
import type { DeedSigns, EventCandidate } from './candidate.ts';
import { daysOf } from './likeness.ts';

const events = new Set(`${eventClasses} ${deedClasses}`.split(' ').map((c) => `=${c}`));
const frequent = new Set(classesOften.split(' ').map((c) => `=${c}`));
const lasting = new Set(lastingClasses.split(' ').map((c) => `=${c}`));
const held = new Set(heldClasses.split(' ').map((c) => `=${c}`));

/** Of some words the classes of what happens, and those of them that happen often. */
export const classesIn = (words: readonly string[]): string[] => words.filter((w) => events.has(w));
export const oftenIn = (words: readonly string[]): string[] => words.filter((w) => frequent.has(w));

/** The classes of what begins and goes on, and of what is held on a day fixed before. */
export const lastingIn = (words: readonly string[]): string[] => words.filter((w) => lasting.has(w));
export const heldIn = (words: readonly string[]): string[] => words.filter((w) => held.has(w));

/** Most tellings have none, and one look tells it. */
const anyDeed = new RegExp(sameDeeds.map((deed) => deed.source).join('|'), 'iu');

/** The signs in the text of an event, as far as its date and its words let them count; undefined where it has none. */
export function deedSigns(event: Omit<EventCandidate, 'signs'>): DeedSigns | undefined {
  const [first, last] = daysOf(event.date);
  if (last - first > 93 || (event.dateBasis === 'reported' && event.beside === undefined)) return undefined;
  const text = statementText(event.statement).replace(/\[[^\]]*\]/gu, '');
  const happening = classesIn(event.words);
  const lines = anyDeed.test(text) ? sameDeeds.flatMap((deed, i) => (deed.test(text) ? [i] : [])) : [];
  const deeds = lines.flatMap((i) => objects(text, sameDeeds[i] as RegExp).map((o) => `${i} ${o}`));
  const counted = oftenIn(happening).length > 0 ? all(text, countedThings) : [];
  const numbers = happening.length > 0 ? all(text, exactNumber) : [];
  const again = kindsTakenUp(text);
  const signs: DeedSigns = {
    ...(deeds.length > 0 ? { deeds } : {}),
    ...(counted.length > 0 ? { counted } : {}),
    ...(numbers.length > 0 ? { numbers } : {}),
    ...(event.actors.length > 1 && sameDeeds[letters]?.test(text) ? { writes: true } : {}),
    ...(happening.length > 0 && sameDeeds[beginnings]?.test(text) ? { begins: true } : {}),
    ...(again.length > 0 ? { again } : {}),
    ...(stopsWork.test(text) ? { stops: true } : {}),
    ...((event.scheduled ? sitting : satAndDid).test(text) ? { sits: true } : {}),
    ...(lines.length > 0 ? { lines } : {}),
  };
  return Object.keys(signs).length === 0 ? undefined : signs;
}

const toldKinds = takenUp.map(({ told }) => new Set(told.split(' ')));

/** Of which kinds some words may tell, by their places in `takenUp`. */
export function kindsTold(words: readonly string[]): number[] {
  const kinds: number[] = [];
  for (let kind = 0; kind < toldKinds.length; kind++) if (words.some((w) => toldKinds[kind]?.has(w))) kinds.push(kind);
  return kinds;
}

/** The kinds of what a text takes up again. */
function kindsTakenUp(text: string): number[] {
  const words = takesUp.exec(text)?.slice(1) ?? [];
  return takenUp.flatMap(({ nouns }, kind) => (words.some((w) => w !== undefined && nouns.test(w)) ? [kind] : []));
}

const isYear = (n: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(n);

/** What a pattern finds, the caught group or the whole, each once; years are no numbers. */
const all = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map((m) => (m[1] ?? m[0]).toLowerCase()).filter((n) => !isYear(n))),
];

/** How many words behind a deed may be its object. */
const reach = 4;

/** Stems of the words with a matter right behind a deed, up to the next preposition. */
function objects(text: string, deed: RegExp): string[] {
  const m = deed.exec(text);
  if (!m) return [];
  const words = text
    .slice(m.index + m[0].length)
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, reach);
  const end = words.findIndex((w) => /^(?:in|on|at|by|to|for|from|with|and|when|after|before)$/iu.test(w) || /[.,;:]$/u.test(w));
  return (end < 0 ? words : words.slice(0, end + 1))
    .map((w) => w.replace(/[^\p{L}-]/gu, ''))
    .filter((w) => /^\p{Ll}{4,}/u.test(w) && !/^(?:this|that|their|with|from|about|station|building|office)$/u.test(w))
    .map(stem);
}
