import { type Bound, bounds, comparing, numberedNouns } from '../../lexicon/en/quantities.words.ts';
import type { Quantity, Sentence, TimeExpression } from '../../model/reading.ts';
import { opensUpper } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import { lowerAt, type Tokens, tokenAt, tokenize, tokenText } from '../tokens.ts';
import type { Word } from '../word.ts';
import { answersCount, countedBefore } from './counted-before.ts';
import { magnitudeEnd } from './magnitude.ts';
import { cueAfter, metricOf } from './metric.ts';
import { currencyAt, numberAt, type PrintedNumber } from './number.ts';
import { unitAfter } from './unit.ts';

const joining = setOf("- / . : @ # _ ’ ' –");
const suffixes = setOf('st nd rd th s : /');
const ageUnits = setOf('year years month months');
const shares = setOf('% percent per percentage');
const partingMarks = setOf(', .');

/** The sentence that is being read, in tokens, and what was found in it so far. */
interface Place {
  readonly tokens: Tokens;
  readonly first: number;
  readonly end: number;
  readonly dates: readonly TimeExpression[];
}

/**
 * Quantities in reading order: what is counted, measured, priced or shared. Not dates, ages, clock times, scores, or numbers that are names
 * (`Article 370`). In: the text, its sentences and dates. Never throws.
 */
export function readQuantities(
  text: string,
  sentences: readonly Sentence[],
  dates: readonly TimeExpression[],
  tokens: Tokens = tokenize(text),
): Quantity[] {
  const found: Quantity[] = [];
  let nextDate = 0;
  for (const sentence of sentences) {
    const own: TimeExpression[] = [];
    for (; nextDate < dates.length && (dates[nextDate]?.start ?? 0) < sentence.end; nextDate++) own.push(dates[nextDate] as TimeExpression);
    sentenceQuantities({ tokens, first: tokenAt(tokens, sentence.start), end: tokenAt(tokens, sentence.end), dates: own }, found);
  }
  return found;
}

function sentenceQuantities(place: Place, found: Quantity[]): void {
  const { tokens, first, end } = place;
  let before: { quantity: Quantity; to: number } | undefined;
  for (let i = first; i < end; ) {
    const number = (tokens.facts[i] as Word).opensQuantity ? numberAt(tokens, i) : undefined;
    if (!number || number.to > end) {
      i++;
      continue;
    }
    const read = excluded(place, number) ? undefined : quantityOf(place, number, before);
    if (read) {
      if (before && sharesBack(tokens, before, read.quantity))
        found[found.length - 1] = { ...before.quantity, ...metricFrom(read.quantity) };
      found.push(read.quantity);
      before = read;
    }
    i = Math.max(number.to, read ? wholeIn(tokens, number.to, read) : 0);
  }
}

/** The next token to read: behind the phrase, or at a count inside it (`seven of the 12 jurors`). */
function wholeIn(tokens: Tokens, from: number, read: { quantity: Quantity; to: number }): number {
  if (read.quantity.measure === 'count') for (let i = from; i < read.to; i++) if (tokens.kinds[i] === 1) return i;
  return read.to;
}

/** Whether tokens `[from, to)` touch a date; dates stand in order and apart, so that halving finds the one that could. */
function overlaps(tokens: Tokens, from: number, to: number, dates: readonly TimeExpression[]): boolean {
  const start = tokens.starts[from] ?? 0;
  const end = tokens.ends[to - 1] ?? 0;
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (dates[low]?.start ?? end) < end;
}

/** Numbers that count nothing: dates, ages, parts of names and of longer signs. */
function excluded({ tokens, first, end, dates }: Place, n: PrintedNumber): boolean {
  if (overlaps(tokens, n.from, n.to, dates)) return true;
  const at = (i: number) => (i >= first && i < end ? tokenText(tokens, i) : '');
  const before = at(n.from - 1);
  const after = at(n.to);
  const digits = tokens.kinds[n.from] === 1;
  const touchesBefore = n.from > first && tokens.ends[n.from - 1] === tokens.starts[n.from];
  if (digits && touchesBefore && (tokens.kinds[n.from - 1] !== 2 || joining.has(before))) return true;
  const touchesAfter = tokens.ends[n.to - 1] === tokens.starts[n.to];
  if (digits && touchesAfter && (suffixes.has(after) || opensUpper(after))) return true;
  if (isAge(tokens, n, at)) return true;
  if (!digits && n.from > first && opensUpper(at(n.from)) && opensUpper(after)) return true;
  if (numberedNouns.has(withoutStop(before.toLowerCase())) && !n.vague) return true;
  if (before === '.' && numberedNouns.has(at(n.from - 2).toLowerCase())) return true;
  // "gave Ms Pell 50.8 percent": a share is no part of a name.
  if (shares.has(after)) return false;
  return digits && before.length > 1 && opensUpper(before) && n.from - 1 > first && !overlaps(tokens, n.from - 1, n.from, dates);
}

/** `aged 52`, `52, a farmer`, `52-year-old`, `52 years old`. */
function isAge(tokens: Tokens, n: PrintedNumber, at: (i: number) => string): boolean {
  const before = at(n.from - 1).toLowerCase();
  if (before === 'aged' || before === 'age') return true;
  const unit = at(n.to) === '-' ? at(n.to + 1) : at(n.to);
  if (ageUnits.has(unit)) return true;
  return (
    before === ',' &&
    partingMarks.has(at(n.to)) &&
    opensUpper(at(n.from - 2)) &&
    n.to - n.from === 1 &&
    tokens.kinds[n.from] === 1 &&
    (n.low ?? 0) < 120
  );
}

function quantityOf(
  place: Place,
  n: PrintedNumber,
  previous: { quantity: Quantity; to: number } | undefined,
): { quantity: Quantity; to: number } | undefined {
  const { tokens, first, end } = place;
  const printed = boundBefore(tokens, n.from, first);
  const kind = kindOf(place, n, printed?.from ?? n.from);
  const bound = printed ?? (kind.isBefore ? passedBefore(tokens, n.from) : undefined);
  const single = n.high === 1 && n.to - n.from === 1;
  if (single && tokens.kinds[n.from] === 0 && kind.measure === 'count' && kind.unit === undefined) return undefined;
  const from = bound?.from ?? n.from;
  const phrase = { tokens, from, to: kind.to, first, end, measure: kind.measure, unit: kind.unit };
  const metric = kind.metric ?? metricOf(phrase) ?? inherited(tokens, previous, from);
  if (
    kind.unit === undefined &&
    metric === undefined &&
    ((n.vague && !answersCount(tokens, from, first)) ||
      (bound !== undefined && places.has(lowerAt(tokens, bound.from))) ||
      (bound === undefined && !n.vague && kind.measure === 'count' && !answersCount(tokens, from, first)))
  )
    return undefined;
  const quantity: Quantity = {
    start: tokens.starts[from] ?? 0,
    end: tokens.ends[kind.to - 1] ?? 0,
    number: [tokens.starts[n.from] ?? 0, tokens.ends[kind.numberTo - 1] ?? 0],
    ...limits(n, bound?.bound),
    bound: n.vague ? 'vague' : (bound?.bound ?? 'exact'),
    measure: kind.measure,
    ...(kind.unit === undefined ? {} : { unit: kind.unit }),
    ...(metric === undefined ? {} : { metric }),
    rule: `quantity/${n.vague ? 'vague' : kind.measure}`,
  };
  return { quantity, to: kind.to };
}

function limits(n: PrintedNumber, bound: Bound | undefined): { low?: number; high?: number } {
  if (n.low === undefined) return {};
  if (n.vague || n.high === undefined || bound === 'at-least') return { low: n.low };
  return bound === 'at-most' ? { high: n.high } : { low: n.low, high: n.high };
}

const links: ReadonlySet<string> = new Set(['and', 'or', ',', ', and', '&']);
const places = setOf('under over above below');

/** `killed 12 people and 3 dogs`, `1,500 died, including 500 guards`: the second takes the first one's metric. */
function inherited(tokens: Tokens, previous: { quantity: Quantity; to: number } | undefined, from: number): string | undefined {
  if (previous?.quantity.measure !== 'count') return undefined;
  const between = tokens.text.slice(tokens.starts[previous.to] ?? 0, tokens.starts[from] ?? 0).trim();
  const goesOn = links.has(between) || (between.endsWith(', including') && /^[^,;.]{0,40}, including$/u.test(between));
  return goesOn ? previous.quantity.metric : undefined;
}

/** `one man and one woman were arrested`: the first takes the second one's metric. */
const sharesBack = (tokens: Tokens, before: { quantity: Quantity; to: number }, next: Quantity): boolean =>
  before.quantity.metric === undefined &&
  before.quantity.measure === 'count' &&
  next.measure === 'count' &&
  tokens.text.slice(before.quantity.end, next.start).trim() === 'and';
const metricFrom = (q: Quantity): { metric?: string } => (q.metric === undefined ? {} : { metric: q.metric });

/** Bounds by their last word; `no more than` is looked for before `more than`. */
const boundsByLast = Map.groupBy(
  [...bounds].sort((a, b) => b[0].length - a[0].length),
  ([printed]) => printed.slice(printed.lastIndexOf(' ') + 1),
);

/** The bound printed directly before a number, as far left as it reaches. */
function boundBefore(tokens: Tokens, at: number, first: number): { from: number; bound: Bound } | undefined {
  const possible = at > first ? boundsByLast.get(lowerAt(tokens, at - 1)) : undefined;
  if (!possible) return undefined;
  const phrase = ` ${tokens.lowers.slice(Math.max(first, at - 4), at).join(' ')}`;
  for (const [printed, bound] of possible) if (phrase.endsWith(` ${printed}`)) return { from: at - printed.split(' ').length, bound };
  return undefined;
}

const passing = setOf('passed topped surpassed exceeded crossed exceeds');

/** `the number of cases has passed 3,000`: it is more than that. */
const passedBefore = (tokens: Tokens, at: number): { from: number; bound: Bound } | undefined =>
  passing.has(lowerAt(tokens, at - 1)) ? { from: at - 1, bound: 'at-least' } : undefined;

/** What is counted or measured, by the words behind the number, else by those before it. */
function kindOf({ tokens, first, end }: Place, n: PrintedNumber, from: number): Measured {
  const magnitude = magnitudeEnd(tokens, n, first, end);
  if (magnitude !== undefined) return { measure: 'measure', unit: 'magnitude', to: magnitude, numberTo: n.to };
  const kind = measureOf(tokens, n, end);
  if (kind.unit !== undefined || kind.measure !== 'count') return kind;
  const counted = countedBefore(tokens, from, first);
  return counted ? { ...kind, unit: counted.name, metric: cueAfter(tokens, counted.behind, from), isBefore: true } : kind;
}

interface Measured {
  readonly measure: Quantity['measure'];
  readonly unit?: string;
  readonly to: number;
  readonly numberTo: number;
  /** Said beside a noun that stands before its number. */
  readonly metric?: string | undefined;
  /** What is counted stands before the number. */
  readonly isBefore?: true;
}

/** What kind of number it is, what it counts, and where the phrase ends. */
const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

function measureOf(tokens: Tokens, n: PrintedNumber, end: number): Measured {
  const word = (i: number) => (i < end ? lowerAt(tokens, i) : '');
  const next = word(n.to);
  if (n.money) return { measure: 'money', unit: n.money, to: n.to, numberTo: n.to };
  if (next === '%' || next === 'percent' || next === 'pc') return { measure: 'percent', unit: 'percent', to: n.to + 1, numberTo: n.to + 1 };
  if (next === 'per' && word(n.to + 1) === 'cent') return { measure: 'percent', unit: 'percent', to: n.to + 2, numberTo: n.to + 2 };
  if (next === 'percentage') return { measure: 'percent', unit: 'point', to: n.to + 2, numberTo: n.to + 1 };
  if (next === 'times' && !comparing.has(word(n.to + 1))) return { measure: 'count', to: n.to + 1, numberTo: n.to };
  if (next === 'times' || next === 'fold' || (next === '-' && word(n.to + 1) === 'fold'))
    return { measure: 'ratio', unit: 'times', to: n.to + (next === '-' ? 2 : 1), numberTo: n.to };
  if (next === 'in' && /^(?:\d+|three|four|five|six|ten|twenty)$/u.test(word(n.to + 1)) && (n.high ?? 9) < 10)
    return { measure: 'ratio', to: n.to + 2, numberTo: n.to + 2 };
  const currency = currencyAt(tokens, n.to);
  if (currency) return { measure: 'money', unit: currency, to: n.to + 1, numberTo: n.to };
  const unit = unitAfter(tokens, n.to, end, n.high === 1);
  const measure = n.fraction ? 'ratio' : unit?.kind === 'measure' ? 'measure' : 'count';
  return unit ? { measure, unit: unit.name, to: unit.to, numberTo: n.to } : { measure, to: n.to, numberTo: n.to };
}
