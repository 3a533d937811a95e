import { beforeNamedDay, behindNamedDay } from '../../lexicon/en/dates.words.ts';
import type { TimexType } from '../../model/reading.ts';
import { opensUpper } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import { lowerAt, type Tokens } from '../tokens.ts';
import type { Anchor } from './anchor.ts';
import type { Match } from './scan.ts';

/** The last date of the narrative, as precise as it was printed; what `a month later` and `that year` count from. */
export interface Moment {
  readonly y: number;
  readonly m?: number;
  readonly d?: number;
}

/** What the readings may look at: the sentence's tokens and the dates known so far. */
export interface Context {
  readonly tokens: Tokens;
  readonly codes: Uint16Array;
  /** Token bounds of the sentence. */
  readonly first: number;
  readonly end: number;
  readonly anchor?: Anchor;
  readonly last?: Moment;
  /** The last date of the sentence before, in the same paragraph, else of this one. */
  readonly near?: Moment;
  /** The last date of this sentence. */
  readonly here?: Moment;
  /** The last date of this sentence that was printed with its year. */
  readonly beside?: Moment;
  /** What was printed with its year: the last date of this paragraph, and by month and day the years of the days of the article. */
  readonly told?: { readonly at?: Moment | undefined; readonly years: ReadonlyMap<number, number> };
  /** Last fiscal or calendar quarter named in this paragraph, as a TIMEX3 value. */
  readonly quarter?: string;
  readonly match: Match;
}

/** What a reading yields. `basis` follows from the value: a year it could not know is `XXXX`. */
export interface Found {
  readonly type: TimexType;
  readonly value: string;
  /** The year (or everything the value needs) is printed. */
  readonly stated?: boolean;
  readonly edtf?: string;
  readonly future?: boolean;
  readonly moment?: Moment;
  /** A clock time without its day: the day is taken from the sentence. */
  readonly needsDay?: boolean;
}

/** `USA Today`, `Garden Weekly`, `Hope Now`: one capitalised word behind another, inside a sentence. */
export function endsTitle(c: Context): boolean {
  const { match, tokens } = c;
  if (match.to - match.from !== 1 || match.from === c.first || tokens.kinds[match.from - 1] !== 0) return false;
  const capital = (i: number) => opensUpper(tokens.text[tokens.starts[i] ?? 0] ?? '');
  return capital(match.from) && capital(match.from - 1);
}

/** `on the Today programme`: one capitalised word behind an article. */
export function hasArticle({ match, tokens, first }: Context): boolean {
  if (match.to - match.from !== 1 || match.from === first || !opensUpper(tokens.text[tokens.starts[match.from] ?? 0] ?? '')) return false;
  return articles.has(lowerAt(tokens, match.from - 1));
}
const articles = setOf('the a an this its their his her');

/** `the “Today” show`: one capitalised word in quotation marks of its own, behind a word of the sentence. */
export function isQuotedTitle({ match, tokens, first }: Context): boolean {
  const [from, to] = [tokens.starts[match.from] ?? 0, tokens.ends[match.to - 1] ?? 0];
  if (match.to - match.from !== 1 || match.from === first || !opensUpper(tokens.text[from] ?? '')) return false;
  return (
    /\p{L} ["“‘'’]{1,2}$/u.test(tokens.text.slice(Math.max(0, from - 4), from)) && /^[ ,.]?["”’']/u.test(tokens.text.slice(to, to + 2))
  );
}

/** `60 Minutes`, `This Week`: a unit with a capital inside a sentence that is not all in capitals belongs to a title. */
export function isTitle(c: Context, p: { readonly words: readonly string[] }): boolean {
  if (c.match.from === c.first || p.words.length < 2 || !opensUpper(c.tokens.text.slice(c.tokens.starts[c.match.to - 1]))) return false;
  const printed = c.tokens.text.slice(c.tokens.starts[c.match.from], c.tokens.ends[c.match.to - 1]);
  return /^(?:the )?(?:\d+|\p{Lu}\p{L}*)(?: \p{Lu}\p{Ll}+)+$/u.test(printed);
}

/** `the Sunday Times`, `Fox News Sunday`: a weekday that is part of a name. */
export function isInName(c: Context): boolean {
  const { tokens, match, first, end } = c;
  const printed = (i: number) => (i < first || i >= end ? '' : tokens.text.slice(tokens.starts[i], tokens.ends[i]));
  return beforeNamedDay.has(printed(match.from - 1)) || behindNamedDay.has(printed(match.to));
}
