import type { Compared } from './compared.ts';
import { answers, anybody, areBeside, fates, harms, otherPeople, reach, sameUnit } from './counted.ts';
import { type Figure, inPlace } from './figure.ts';
import { voteShare } from './vote-share.ts';

/** How many days apart two figures of one event may be. */
const window = 60;
/** Sums that each giver gives for himself. */
const givers = new Set(['=support', '=release', 'aid', 'releas']);

/** Of one document, or of days near enough: others are not together. */
const isNear = (a: Figure, b: Figure): boolean => (a.first - b.last <= window && b.first - a.last <= window) || a.document === b.document;

/** Whether two of one metric are of one event, in whatever order they come. */
export const isTogether = (x: Compared, y: Compared): boolean =>
  isNear(x.figure, y.figure) && (inPlace(x.figure, y.figure) < 0 ? together(x, y) : together(y, x));

function together(x: Compared, y: Compared): boolean {
  const [a, b] = [x.figure, y.figure];
  const { measure } = a.quantity;
  if (otherPeople(a, b) || otherPlaces(a, b)) return false;
  if (sameUnit(a, b) && answers(a, b)) return true;
  if (measure !== b.quantity.measure || Math.max(0, a.first - b.last, b.first - a.last) > window || !sameUnit(a, b)) return false;
  if (measure === 'money' && (givers.has(a.metric) || costOthers(x, y))) return false;
  const whose = a.whoseKey !== undefined && a.whoseKey === b.whoseKey ? 1 : 0;
  const costed = Number(x.costed !== undefined && x.costed === y.costed);
  const shared = whose + costed + countIn(x.keys, b.keys) + countIn(x.words, y.wordSet);
  if (a.metric === voteShare) return whose === 1;
  if (measure === 'count' && x.toll && y.toll && (shared > 0 || !(x.ofOwn || y.ofOwn))) return true;
  if (measure !== 'count') return shared >= leastShared(a);
  return (
    shared >= (x.toll || y.toll ? 1 : 2) ||
    (y.toll && areNear(a, b)) ||
    (areBeside(a, b) && (counters(a, b) || tellOneFate(a, b) || answersHarm(a, b)))
  );
}

/** What the repairs cost is not what the tunnel did. */
const costOthers = (x: Compared, y: Compared): boolean => x.costed !== undefined && y.costed !== undefined && x.costed !== y.costed;

/** Sums of money are of many things at once: one whose metric is only guessed by a word beside it needs more in common. */
function leastShared({ quantity: { measure, metric } }: Figure): number {
  if (metric !== undefined) return measure === 'measure' ? 1 : 2;
  return measure === 'money' ? 3 : 2;
}

function countIn(list: readonly string[], set: ReadonlySet<string>): number {
  let n = 0;
  for (const text of list) if (set.has(text)) n++;
  return n;
}

/** Both say where it was, and no place is the same. */
const otherPlaces = (a: Figure, b: Figure): boolean =>
  a.places.size > 0 && b.places.size > 0 && [...a.places].every((place) => !b.places.has(place));

/** A few sentences apart: what a definite figure takes up may stand so far before it. */
const areNear = (a: Figure, b: Figure): boolean => a.document === b.document && Math.abs(a.at - b.at) <= reach;

/** "The organisers counted 8,000; the police put the crowd at 2,500": two who count, and neither says again what. */
const counters = (a: Figure, b: Figure): boolean =>
  a.voice !== 'author' &&
  b.voice !== 'author' &&
  a.holderKey !== b.holderKey &&
  a.quantity.unit === undefined &&
  b.quantity.unit === undefined;

/** Two who speak right behind each other, of whom one leaves out whose fate it is. */
const tellOneFate = (a: Figure, b: Figure): boolean =>
  a.metric === b.metric &&
  a.voice !== 'author' &&
  b.voice !== 'author' &&
  a.holderKey !== b.holderKey &&
  fates.has(a.quantity.unit ?? '') !== fates.has(b.quantity.unit ?? '');

/** "The ministry said 87 people had been detained. The lawyers said 240 were held": the second names no event or place of its own. */
const answersHarm = (a: Figure, b: Figure): boolean =>
  harms.has(a.metric) &&
  a.voice !== 'author' &&
  b.voice !== 'author' &&
  a.holderKey !== b.holderKey &&
  [a, b].every((f) => f.quantity.unit === undefined || anybody.has(f.quantity.unit)) &&
  // A speaker that is no actor may print a name all the same: "the lawyers' group Apel".
  [...b.keys].filter((key) => key !== b.holderKey && !a.keys.has(key)).length <= (b.voice === 'named' ? 0 : 1);
