import { answers, type Figure, otherPeople, type Series, sameUnit } from './series.ts';

/** How two figures of one series stand to each other. */
export type Relation = 'same' | 'contested' | 'superseded' | 'later';

const open = Number.POSITIVE_INFINITY;

/** The range of values a figure allows: "at least 14" is open above, "about 300" a tenth wide, "dozens" as read. */
export function rangeOf(f: Figure): readonly [low: number, high: number] {
  const { low, high, bound } = f.quantity;
  if (low === undefined && high === undefined) return [0, open];
  const from = low ?? 0;
  const to = high ?? from;
  if (bound === 'at-least' || (bound === 'vague' && high === undefined)) return [from, open];
  if (bound === 'at-most') return [0, to];
  return bound === 'about' ? [from * 0.9, to * 1.1] : [from, to];
}

/** Same speaker later: superseded. Another speaker on the same day, and no number fits both: contested. Else only later. */
export function relate(a: Figure, b: Figure): Relation {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  const fits = x[0] <= y[1] && y[0] <= x[1];
  const equal = a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high;
  if (equal) return 'same';
  if (a.holderKey === b.holderKey) return 'superseded';
  const apart = answers(a, b) ? 0 : Math.max(0, a.first - b.last, b.first - a.last);
  const vague = a.quantity.bound === 'vague' || b.quantity.bound === 'vague';
  const ownNumber = a.document === b.document && (a.voice === 'author' || b.voice === 'author') && !answers(a, b);
  const bareShare = a.quantity.measure === 'percent' && a.quantity.metric === 'share';
  const spoken = bareShare ? a.voice !== 'author' && b.voice !== 'author' : a.voice !== 'author' || b.voice !== 'author';
  return apart <= 1 && !ownNumber && !fits && !vague && spoken && sameUnit(a, b) && !otherPeople(a, b) ? 'contested' : 'later';
}

/** The pairs of a series that contradict each other. */
export function conflicts(series: Series): (readonly [Figure, Figure])[] {
  return series.flatMap((a, i) => series.slice(i + 1).flatMap((b) => (relate(a, b) === 'contested' ? [[a, b] as const] : [])));
}
