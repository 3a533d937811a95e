import { momentIn, numberIn, spokenThen } from '../../../lexicon/en/claims.echo.ts';
import { plainWords } from '../../../lexicon/en/dates.words.ts';
import { scales } from '../../../lexicon/en/quantities.words.ts';

/** A number or a moment in a sentence. */
export interface Measured {
  /** What numbers of one kind may be compared: money, shares, others; the shape of a moment. */
  readonly kind: string;
  readonly low: number;
  readonly high: number;
  readonly printed: string;
  /** With the noun behind it. */
  readonly label: string;
  readonly end: number;
}

/** The numbers of things in a sentence. */
export function numbersOf(text: string): Measured[] {
  const moments = [...text.matchAll(momentIn)].map((m) => [m.index, m.index + m[0].length] as const);
  return [...text.matchAll(numberIn)].flatMap((m) => {
    const [all, bound = '', currency, digits, word = '', scale = '', percent, money] = m;
    const value =
      (digits === undefined
        ? (plainWords.NUMW as Readonly<Record<string, number>>)[word.toLowerCase().replace(/^a /u, '')]
        : Number(digits.replace(/,/gu, ''))) ?? Number.NaN;
    const isYear = digits !== undefined && /^(?:19|20)\d\d$/u.test(digits) && scale === '' && !currency && !percent;
    if (Number.isNaN(value) || isYear || moments.some(([from, to]) => m.index < to && m.index + all.length > from)) return [];
    const [low, high] = limits(bound.toLowerCase(), value * (scales[scale.toLowerCase()] ?? 1));
    const kind = percent ? 'share' : currency || money ? 'money' : 'count';
    const end = m.index + all.length;
    const noun = /^ (?!an?\b|of\b|in\b|on\b|at\b|and\b|or\b|to\b|were\b|was\b|had\b|have\b|are\b|is\b|by\b|from\b|for\b)\p{Ll}+/u.exec(
      text.slice(end),
    );
    return [{ kind, low, high, printed: all, label: all + (kind === 'count' ? (noun?.[0] ?? '') : ''), end }];
  });
}

function limits(bound: string, n: number): readonly [low: number, high: number] {
  if (/^(?:at least|more than|over)$/u.test(bound)) return [n, Number.POSITIVE_INFINITY];
  if (/^(?:up to|at most|fewer than|less than|under|no more than)$/u.test(bound)) return [0, n];
  return bound === '' || bound === 'only' || bound === 'just' ? [n, n] : [n * 0.9, n * 1.1];
}

/** The clock times, days and years in a sentence, each as a number of its own that only tells it from others. */
export function momentsOf(text: string): Measured[] {
  return [...text.matchAll(momentIn)].flatMap((m) => {
    if (spokenThen.test(text.slice(0, m.index))) return [];
    const [, clock, day, year, weekday] = m;
    const printed = clock ?? day ?? year ?? weekday ?? '';
    const kind = clock ? 'clock' : day ? 'day' : weekday ? 'weekday' : /^\d/u.test(printed) ? 'year' : 'month';
    const end = m.index + m[0].length;
    return { kind, low: 0, high: 0, printed: printed.toLowerCase(), label: printed, end };
  });
}

/** Whether two of a kind cannot both hold. A bare number may be of any kind. */
export function clash(a: Measured, b: Measured): boolean {
  if (a.low === 0 && a.high === 0 && b.high === 0) return a.kind === b.kind && a.printed !== b.printed;
  return (a.kind === b.kind || b.kind === 'count') && (a.low > b.high || b.low > a.high);
}
