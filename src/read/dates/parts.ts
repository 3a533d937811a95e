import { capitalWords, plainWords } from '../../lexicon/en/dates.words.ts';
import type { Tokens } from '../tokens.ts';
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

/** What one word of time names; a word may name several things (`second`). */
interface Named {
  month?: number;
  weekday?: number;
  season?: number;
  daypart?: number;
  ordinal?: number;
  unit?: number;
  units?: number;
  relation?: 'last' | 'next' | 'this' | 'that';
}

/** Every word of time with what it names, by one look; of several words for one thing the first table wins. */
function namedWords(): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>();
  const add = <K extends keyof Named>(key: K, table: Readonly<Record<string, number>>, value: (n: number) => Named[K]): void => {
    for (const [word, n] of Object.entries(table)) {
      const named = found.get(word) ?? {};
      named[key] ??= value(n);
      found.set(word, named);
    }
  };
  const same = (n: number): number => n;
  for (const table of [capitalWords.MONTH, capitalWords.MONTHAB]) add('month', table, same);
  for (const table of [capitalWords.WDAYS, capitalWords.WDAYAB, capitalWords.WDAY]) add('weekday', table, same);
  add('season', plainWords.SEASON, same);
  add('daypart', plainWords.DAYPART, same);
  add('ordinal', plainWords.ORD, same);
  add('units', plainWords.UNITS, same);
  for (const table of [plainWords.UNIT, plainWords.LONGUNIT]) add('unit', table, same);
  add('relation', plainWords.LAST, () => 'last');
  add('relation', plainWords.NEXT, () => 'next');
  add('relation', plainWords.THIS, () => 'this');
  add('relation', plainWords.THAT, () => 'that');
  return found;
}
const named = namedWords();

/** The parts of a match, read off its tokens once. */
export function partsOf(tokens: Tokens, match: Match): Parts {
  const words = tokens.lowers.slice(match.from, match.to);
  const days: number[] = [];
  const years: number[] = [];
  const parts: Mutable = { words, has: (...any) => any.some((w) => words.includes(w)), days, years, plural: false };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (tokens.kinds[match.from + i] === 1) readDigits(days, years, word, words[i - 1] ?? '');
    else readWord(parts, word);
  }
  return parts;
}

function readWord(parts: Mutable, word: string): void {
  const found = named.get(word);
  if (!found) return;
  parts.month ??= found.month;
  parts.weekday ??= found.weekday;
  parts.season ??= found.season;
  parts.daypart ??= found.daypart;
  parts.ordinal ??= found.ordinal;
  parts.relation ??= found.relation;
  if (found.units) parts.plural = true;
  const unit = found.units ?? found.unit;
  if (unit && !(unit === 1 && word === 'second' && parts.unit)) parts.unit = unit;
}

const apostrophes = "'’‘`";
function readDigits(days: number[], years: number[], word: string, before: string): void {
  const n = Number(word);
  if (word.length === 4 && n >= 0 && !word.includes('.')) years.push(n);
  else if (word.length === 2 && before !== '' && apostrophes.includes(before)) years.push(n > 30 ? 1900 + n : 2000 + n);
  else if (n >= 1 && n <= 31) days.push(n);
}
