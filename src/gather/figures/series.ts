import { byText } from '../../text/order.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { definiteHolder } from '../claims/definite-holder.ts';
import type { Contribution } from '../contribution.ts';
import { daysOf } from '../timeline/likeness.ts';
import { Sets } from '../union.ts';
import { type FigureCandidate, isUnitMetric } from './candidate.ts';

/** A figure among those of the whole topic. */
export interface Figure extends FigureCandidate {
  readonly document: string;
  readonly keys: ReadonlySet<string>;
  readonly holderKey: string;
  /** Key of whose people or things are counted, where the words say so. */
  readonly whoseKey?: string | undefined;
  readonly first: number;
  readonly last: number;
  readonly rank: number;
}

/** Figures of one event and metric, in the order of their dates. */
export type Series = readonly Figure[];

/** Units that count people of any kind. */
const anybody = new Set([
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
]);
/** How many days apart two figures of one event may be. */
const window = 60;
/** A key or term in more than this share of the figures' sentences tells no event from another. */
const common = 0.04;
const few = 6;

/** Sums that each giver gives for himself. */
const givers = new Set(['=support', '=release', 'aid', 'releas']);

/** All figures of a topic, in the order of documents and sentences. */
export function figuresOf(contributions: readonly Contribution[], actors: ActorIndex): Figure[] {
  const ordered = [...contributions].sort((a, b) => byText(a.document, b.document));
  const printed = new Set<string>();
  const all = ordered
    .flatMap((c) => c.figures.map((f) => ({ c, f })))
    .filter(({ f }) => {
      const text = `${f.quantity.start - (f.statement.parts[0].kind === 'quote' ? f.statement.parts[0].evidence.start : 0)}|${f.statement.parts.map((p) => (p.kind === 'quote' ? p.evidence.quote : '')).join(' ')}`;
      return !printed.has(text) && printed.add(text);
    });
  return all.map(({ c, f }, rank) => {
    const keys = new Set(f.actors.flatMap((a) => actors.keyOf(c.document, a) ?? []));
    const meant = f.actor ?? definiteHolder(c, f, actors);
    const own = meant === undefined ? undefined : actors.keyOf(c.document, meant);
    const [first, last] = daysOf(f.asOf ?? '');
    const holderKey = own ?? (f.voice === 'author' ? `source:${c.document}` : `${f.voice}:${f.holder.toLowerCase()}`);
    return {
      ...f,
      ...(meant === undefined || meant === f.actor ? {} : { actor: meant, voice: 'named' as const }),
      document: c.document,
      keys,
      holderKey,
      whoseKey: whoseKeyOf(f.whose, holderKey, (actor) => actors.keyOf(c.document, actor)),
      first,
      last,
      rank,
    };
  });
}

const whoseKeyOf = (
  whose: FigureCandidate['whose'],
  holderKey: string,
  keyOf: (actor: number) => string | undefined,
): string | undefined => (whose === 'own' ? `own:${holderKey}` : whose === 'all' ? 'all:' : whose === undefined ? undefined : keyOf(whose));

/** A figure with what is compared again and again: those of its keys and terms that tell, and whether it is a toll. */
interface Compared {
  readonly figure: Figure;
  readonly keys: readonly string[];
  readonly words: readonly string[];
  readonly wordSet: ReadonlySet<string>;
  readonly toll: boolean;
}

/** Joins figures that tell of one event: the same metric and kind of number, units that can be one, near days, and a matter in common. */
export function seriesOf(figures: readonly Figure[]): Series[] {
  const sets = new Sets(figures.length);
  const rare = rarity(figures);
  const compared = figures.map((figure) => comparedBy(figure, rare));
  const byMetric = new Map<string, number[]>();
  figures.forEach((f, i) => {
    const list = byMetric.get(f.metric);
    if (list) list.push(i);
    else byMetric.set(f.metric, [i]);
  });
  for (const list of byMetric.values())
    for (const [n, i] of list.entries())
      for (let m = n + 1; m < list.length; m++) {
        const j = list[m] ?? 0;
        const [a, b] = [compared[i], compared[j]];
        if (a && b && together(a, b)) sets.join(i, j);
      }
  const groups = new Map<number, Figure[]>();
  figures.forEach((f, i) => {
    const root = sets.find(i);
    const group = groups.get(root);
    if (group) group.push(f);
    else groups.set(root, [f]);
  });
  return [...groups.values()].filter((g) => g.length > 1).map((g) => g.sort((a, b) => a.last - b.last || a.rank - b.rank));
}

function comparedBy(figure: Figure, rare: (term: string) => boolean): Compared {
  const words = figure.words.filter((t) => t !== figure.metric && !t.startsWith('@') && rare(t));
  return { figure, keys: [...figure.keys].filter(rare), words, wordSet: new Set(words), toll: isToll(figure) };
}

function together(x: Compared, y: Compared): boolean {
  const [a, b] = [x.figure, y.figure];
  const { measure } = a.quantity;
  if (otherPeople(a, b)) return false;
  if (sameUnit(a, b) && answers(a, b)) return true;
  if (measure !== b.quantity.measure || Math.max(0, a.first - b.last, b.first - a.last) > window || !sameUnit(a, b)) return false;
  if (measure === 'money' && givers.has(a.metric)) return false;
  if (measure === 'count' && x.toll && y.toll) return true;
  const whose = a.whoseKey !== undefined && a.whoseKey === b.whoseKey ? 1 : 0;
  const shared = whose + countIn(x.keys, b.keys) + countIn(x.words, y.wordSet);
  if (measure !== 'count') return shared >= (a.quantity.metric === undefined || measure !== 'measure' ? 2 : 1);
  return shared >= (x.toll || y.toll ? 1 : 2) || (areBeside(a, b) && (y.toll || counters(a, b)));
}

function countIn(list: readonly string[], set: ReadonlySet<string>): number {
  let n = 0;
  for (const text of list) if (set.has(text)) n++;
  return n;
}

/** In one sentence or in neighbouring ones. */
export const areBeside = (a: Figure, b: Figure): boolean => a.document === b.document && Math.abs(a.at - b.at) <= 1;

/** "The organisers counted 8,000; the police put the crowd at 2,500": two who count, and neither says again what. */
const counters = (a: Figure, b: Figure): boolean =>
  a.voice !== 'author' &&
  b.voice !== 'author' &&
  a.holderKey !== b.holderKey &&
  a.quantity.unit === undefined &&
  b.quantity.unit === undefined;

/** How many sentences apart a number may answer another. */
const reach = 3;

/** One of the two was found to answer the other (answered-counts.ts): a metric of the unit alone, or a count without one. */
export function answers(a: Figure, b: Figure): boolean {
  if (a.document !== b.document || a.metric !== b.metric) return false;
  const apart = Math.abs(a.at - b.at);
  const bare = a.quantity.measure === 'count' && (a.quantity.unit === undefined) !== (b.quantity.unit === undefined);
  return isUnitMetric(a.metric) ? apart <= (a.quantity.measure === 'count' ? 1 : reach) : bare && apart <= 1;
}

/** Both say whose are counted, and not the same. */
export const otherPeople = (a: Figure, b: Figure): boolean =>
  a.whoseKey !== undefined && b.whoseKey !== undefined && a.whoseKey !== b.whoseKey;

/** "The toll is now 21": a definite figure that needs no more words. */
const isToll = (f: Figure): boolean =>
  /\b(?:toll|tally|confirmed dead|bodies|(?:figure|number|total|count) (?:at|as))\b/iu.test(
    f.statement.parts.map((p) => (p.kind === 'quote' ? p.evidence.quote : '')).join(' '),
  );

/** What is counted may be one thing: the same unit, none printed, or people of any kind. */
export function sameUnit(a: Figure, b: Figure): boolean {
  const x = a.quantity.unit;
  const y = b.quantity.unit;
  return x === y || x === undefined || y === undefined || (anybody.has(x) && anybody.has(y));
}

/** Terms and keys in few of the figures' sentences. */
function rarity(figures: readonly Figure[]): (term: string) => boolean {
  const count = new Map<string, number>();
  for (const f of figures) for (const t of new Set([...f.keys, ...f.words])) count.set(t, (count.get(t) ?? 0) + 1);
  const most = Math.max(few, figures.length * common);
  return (term) => (count.get(term) ?? 0) <= most;
}
