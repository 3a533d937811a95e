import { printedWords } from '../../text/statement.ts';
import { answers, otherPeople, sameUnit } from './counted.ts';
import type { Figure, Series } from './figure.ts';
import { forPairs } from './pairs.ts';

/** How two figures of one series stand to each other. */
export type Relation = 'same' | 'contested' | 'superseded' | 'later';

const open = Number.POSITIVE_INFINITY;

type Range = readonly [low: number, high: number];

/** The range of values a figure allows: "at least 14" is open above, "about 300" a tenth wide, "dozens" as read. */
export function rangeOf(f: Figure): Range {
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
  if (a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high) return 'same';
  if (a.holderKey === b.holderKey) return 'superseded';
  return contradict(a, b) ? 'contested' : 'later';
}

/** Of two holders: whether both numbers cannot hold for one thing on one day, and one of the two is somebody's word. */
function contradict(a: Figure, b: Figure): boolean {
  if (a.quantity.bound === 'vague' || b.quantity.bound === 'vague' || overlap(rangeOf(a), rangeOf(b))) return false;
  const answered = answers(a, b);
  if (!answered && !ofOneDay(a, b) && !isPrice(a, b)) return false;
  const bothAuthors = a.voice === 'author' && b.voice === 'author';
  const oneAuthor = a.voice === 'author' || b.voice === 'author';
  const bareShare = a.quantity.measure === 'percent' && a.quantity.metric === 'share';
  if (bareShare ? oneAuthor : bothAuthors) return false;
  if (a.document === b.document && oneAuthor && !answered) return false;
  return sameUnit(a, b) && !otherPeople(a, b);
}

const overlap = (x: Range, y: Range): boolean => x[0] <= y[1] && y[0] <= x[1];

const ofOneDay = (a: Figure, b: Figure): boolean => Math.max(a.first - b.last, b.first - a.last) <= 1;

/** What a thing cost does not change from day to day, where neither speaker tells of a change. */
const isPrice = (a: Figure, b: Figure): boolean =>
  a.quantity.metric === 'cost' && b.quantity.metric === 'cost' && a.voice !== 'author' && b.voice !== 'author' && isFixed(a) && isFixed(b);

const isFixed = ({ quantity, statement, dated }: Figure): boolean =>
  quantity.measure === 'money' && !dated && !changes.test(printedWords(statement));

/** The sum is another one than before, or one of several. */
const changes =
  /\b(?:now|risen?|rose|up from|revis|updat|increas|so far|already|another|further|extra|additional|more than (?:twice|double)|a year|per |each|annual|monthly|original|initial|first)/iu;

/** The pairs of a series that contradict each other. */
export function conflicts(series: Series): (readonly [Figure, Figure])[] {
  const found: (readonly [Figure, Figure])[] = [];
  forPairs(series, (a, b) => {
    if (relate(a, b) === 'contested') found.push([a, b]);
    return false;
  });
  return found;
}

/** Whether any two of a series contradict each other. */
export const isContested = (series: Series): boolean => forPairs(series, (a, b) => relate(a, b) === 'contested');
