import { capitalWords, plainWords } from '../../lexicon/en/dates.words.ts';
import { type Tokens, tokenText } from '../tokens.ts';
import type { Match } from './scan.ts';

/** What the tokens of one match name, ready for the readings. Absent means not printed. */
export interface Parts {
  /** The tokens in lower case. */
  readonly words: readonly string[];
  readonly has: (...words: readonly string[]) => boolean;
  readonly month?: number | undefined;
  readonly days: readonly number[];
  readonly years: readonly number[];
  readonly weekday?: number | undefined;
  /** Index into the units: 1 second, 2 minute, 3 hour, 4 day, 5 week, 6 fortnight, 7 month, 8 quarter, 9 year, 10 decade, 11 century, 12 millennium, 13 weekend. */
  readonly unit?: number | undefined;
  readonly plural: boolean;
  readonly ordinal?: number | undefined;
  readonly season?: number | undefined;
  /** 1 morning, 2 afternoon, 3 evening, 4 night. */
  readonly daypart?: number | undefined;
  /** `last`, `next`, `this` or `that`, by sense. */
  readonly relation?: 'last' | 'next' | 'this' | 'that' | undefined;
}

type Mutable = { -readonly [K in keyof Parts]: Parts[K] };
const own = <V>(table: Readonly<Record<string, V>>, word: string): V | undefined => (Object.hasOwn(table, word) ? table[word] : undefined);
const months: Readonly<Record<string, number>> = { ...capitalWords.MONTHAB, ...capitalWords.MONTH };
const weekdays: Readonly<Record<string, number>> = { ...capitalWords.WDAY, ...capitalWords.WDAYAB, ...capitalWords.WDAYS };

/** The parts of a match, read off its tokens once. */
export function partsOf(tokens: Tokens, match: Match): Parts {
  const words: string[] = [];
  for (let i = match.from; i < match.to; i++) words.push(tokenText(tokens, i).toLowerCase());
  const days: number[] = [];
  const years: number[] = [];
  const parts: Mutable = { words, has: (...any) => any.some((w) => words.includes(w)), days, years, plural: false };
  for (const [i, word] of words.entries()) readWord(parts, days, years, word, words[i - 1] ?? '');
  return parts;
}

function readWord(parts: Mutable, days: number[], years: number[], word: string, before: string): void {
  if (/^\d/u.test(word)) {
    readDigits(days, years, word, before);
    return;
  }
  parts.month ??= own(months, word);
  parts.weekday ??= own(weekdays, word);
  parts.season ??= own(plainWords.SEASON, word);
  parts.daypart ??= own(plainWords.DAYPART, word);
  parts.ordinal ??= own(plainWords.ORD, word);
  const many = own(plainWords.UNITS, word);
  if (many) parts.plural = true;
  const unit = many ?? own(plainWords.UNIT, word) ?? own(plainWords.LONGUNIT, word);
  if (unit && !(unit === 1 && word === 'second' && parts.unit)) parts.unit = unit;
  parts.relation ??= relationOf(word);
}

function readDigits(days: number[], years: number[], word: string, before: string): void {
  const n = Number(word);
  if (/^\d{4}$/u.test(word)) years.push(n);
  else if (/^\d\d$/u.test(word) && /^['’‘`]$/u.test(before)) years.push(n > 30 ? 1900 + n : 2000 + n);
  else if (n >= 1 && n <= 31) days.push(n);
}

function relationOf(word: string): Parts['relation'] {
  if (own(plainWords.LAST, word)) return 'last';
  if (own(plainWords.NEXT, word)) return 'next';
  if (own(plainWords.THIS, word)) return 'this';
  return own(plainWords.THAT, word) ? 'that' : undefined;
}
