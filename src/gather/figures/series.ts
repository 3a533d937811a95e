import { definiteFigure, ofOwnEvent } from '../../lexicon/en/claims.figures.ts';
import { printedWords } from '../../text/statement.ts';
import { sameList } from '../same-list.ts';
import { isUnitMetric } from './candidate.ts';
import { type Figure, inPlace, type Series } from './figure.ts';
import { voteShare } from './vote-share.ts';

/** Units that count people of any kind. */
export const anybody: ReadonlySet<string> = new Set([
  'people',
  'person',
  'body',
  'victim',
  'man',
  'woman',
  'child',
  'fatality',
  'death',
  'life',
  'casualty',
  'human',
  'resident',
  'toll',
  'dead',
  'missing',
  'injured',
  'wounded',
]);
/** Units for what befell somebody, whoever it was: "Four patients died, X said. Y has reported one death." */
const fates = new Set(['death', 'fatality', 'dead', 'casualty']);
/** What befalls people. */
export const harms: ReadonlySet<string> = new Set(['=kill', '=injure', '=missing', '=casualty', '=arrest']);
/** How many days apart two figures of one event may be. */
const window = 60;
/** Sums that each giver gives for himself. */
const givers = new Set(['=support', '=release', 'aid', 'releas']);

/** A figure with what is compared again and again: those of its keys and terms that tell, and whether it is a toll. */
export interface Compared {
  readonly figure: Figure;
  readonly keys: readonly string[];
  readonly words: readonly string[];
  readonly wordSet: ReadonlySet<string>;
  readonly toll: boolean;
  /** It says of what it is the toll. */
  readonly ofOwn: boolean;
}

/** A series with the one of its figures that stands first. */
export interface Placed {
  readonly first: Figure;
  readonly series: Series;
}

/** Figures that are of one event; `placed` is made when it is asked for. */
interface Group {
  readonly members: Compared[];
  placed?: Placed;
}

/**
 * Figures of one metric, joined where they tell of one event: the same kind of number, units that can be one, near days, and a matter
 * in common. Figures come, which compares only them with those there are, and go, after which only those that were joined with them
 * are compared again.
 */
export class Joined {
  private groups: Group[] = [];

  get isEmpty(): boolean {
    return this.groups.length === 0;
  }

  add(x: Compared): void {
    const met = this.groups.filter(({ members }) => members.some((y) => isTogether(x, y)));
    const [first] = met;
    if (first && met.length === 1) {
      first.members.push(x);
      delete first.placed;
      return;
    }
    if (first) this.groups = this.groups.filter((group) => !met.includes(group));
    this.groups.push({ members: [...met.flatMap(({ members }) => members), x] });
  }

  /** Takes out those of some figures that are here. */
  remove(leaving: ReadonlySet<Figure>): void {
    this.groups = this.groups.flatMap((group) => {
      const staying = group.members.filter((x) => !leaving.has(x.figure));
      return staying.length === group.members.length ? group : apart(staying).map((members) => ({ members }));
    });
  }

  /** Each series of two and more. `before`: those of last time by their first. */
  series(before: ReadonlyMap<Figure, Placed>): Placed[] {
    return this.groups.flatMap((group) => {
      if (group.members.length < 2) return [];
      group.placed ??= placedOf(group.members, before);
      return group.placed;
    });
  }
}

/** The figures of a group by their dates: those of last time where they are the same. */
function placedOf(group: readonly Compared[], before: ReadonlyMap<Figure, Placed>): Placed {
  const figures = group.map((x) => x.figure);
  const first = figures.reduce((a, b) => (inPlace(a, b) <= 0 ? a : b));
  const series = figures.sort((a, b) => a.last - b.last || inPlace(a, b));
  const known = before.get(first);
  return known && sameList(known.series, series) ? known : { first, series };
}

/** The groups that some figures are: those reached from one are taken off the others, so that they are not compared again. */
function apart(figures: readonly Compared[]): Compared[][] {
  const groups: Compared[][] = [];
  const left = [...figures];
  for (let next = left.pop(); next; next = left.pop()) {
    const group = [next];
    for (const x of group) {
      let kept = 0;
      for (const y of left) {
        if (isTogether(x, y)) group.push(y);
        else left[kept++] = y;
      }
      left.length = kept;
    }
    groups.push(group);
  }
  return groups;
}

/** Of one document, or of days near enough: others are not together. */
const isNear = (a: Figure, b: Figure): boolean => (a.first - b.last <= window && b.first - a.last <= window) || a.document === b.document;

/** Whether two of one metric are of one event, in whatever order they come. */
const isTogether = (x: Compared, y: Compared): boolean =>
  isNear(x.figure, y.figure) && (inPlace(x.figure, y.figure) < 0 ? together(x, y) : together(y, x));

/** A figure with those of its keys and terms that tell. */
export function comparedBy(figure: Figure, rare: (term: string) => boolean): Compared {
  const words = figure.words.filter((t) => t !== figure.metric && !t.startsWith('@') && rare(t));
  return { figure, keys: [...figure.keys].filter(rare), words, wordSet: new Set(words), ...tollOf(figure) };
}

function together(x: Compared, y: Compared): boolean {
  const [a, b] = [x.figure, y.figure];
  const { measure } = a.quantity;
  if (otherPeople(a, b) || otherPlaces(a, b)) return false;
  if (sameUnit(a, b) && answers(a, b)) return true;
  if (measure !== b.quantity.measure || Math.max(0, a.first - b.last, b.first - a.last) > window || !sameUnit(a, b)) return false;
  if (measure === 'money' && givers.has(a.metric)) return false;
  const whose = a.whoseKey !== undefined && a.whoseKey === b.whoseKey ? 1 : 0;
  const shared = whose + countIn(x.keys, b.keys) + countIn(x.words, y.wordSet);
  if (a.metric === voteShare) return whose === 1;
  if (measure === 'count' && x.toll && y.toll && (shared > 0 || !(x.ofOwn || y.ofOwn))) return true;
  if (measure !== 'count') return shared >= leastShared(a);
  return (
    shared >= (x.toll || y.toll ? 1 : 2) ||
    (y.toll && areNear(a, b)) ||
    (areBeside(a, b) && (counters(a, b) || tellOneFate(a, b) || answersHarm(a, b)))
  );
}

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

/** In one sentence or in neighbouring ones. */
export const areBeside = (a: Figure, b: Figure): boolean => a.document === b.document && Math.abs(a.at - b.at) <= 1;

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

/** How many sentences apart a number may answer another. */
const reach = 3;

/** One of the two was found to answer the other (answered-counts.ts): a metric of the unit alone, or a count without one. */
export function answers(a: Figure, b: Figure): boolean {
  if (a.document !== b.document || a.metric !== b.metric) return false;
  const apart = Math.abs(a.at - b.at);
  if ((a.isAnswer || b.isAnswer) && a.quantity.measure === b.quantity.measure && a.quantity.measure !== 'count') return apart <= reach;
  const bare = a.quantity.measure === 'count' && (a.quantity.unit === undefined) !== (b.quantity.unit === undefined);
  return isUnitMetric(a.metric) ? apart <= (a.quantity.measure === 'count' ? 1 : reach) : bare && apart <= 1;
}

/** Both say whose are counted, and not the same. */
export const otherPeople = (a: Figure, b: Figure): boolean =>
  a.whoseKey !== undefined && b.whoseKey !== undefined && a.whoseKey !== b.whoseKey;

/** "The toll is now 21", "the number of cases", "the latest bulletin": a definite figure that needs no more words; "the toll of the blast in Calder" is that of no other event. */
function tollOf(f: Figure): Pick<Compared, 'toll' | 'ofOwn'> {
  const text = printedWords(f.statement);
  return { toll: definiteFigure.test(text), ofOwn: ofOwnEvent.test(text) };
}

/** Both say where it was, and no place is the same. */
const otherPlaces = (a: Figure, b: Figure): boolean =>
  a.places.size > 0 && b.places.size > 0 && [...a.places].every((place) => !b.places.has(place));

/** What is counted may be one thing: the same unit, none printed, or people of any kind. */
export function sameUnit(a: Figure, b: Figure): boolean {
  const x = a.quantity.unit;
  const y = b.quantity.unit;
  return (
    x === y ||
    x === undefined ||
    y === undefined ||
    (anybody.has(x) && anybody.has(y)) ||
    (areBeside(a, b) && (fates.has(x) || fates.has(y)))
  );
}
