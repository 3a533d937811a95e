import type { Edtf } from '../../model/article.ts';
import type { Sentence, TimeExpression } from '../../model/reading.ts';
import { opensDigit } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import { lowerAt, type Tokens, tokenAt, tokenize } from '../tokens.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { dateText, dayOf, isDayText } from './complete.ts';
import { type Context, endsTitle, type Found, hasArticle, isQuotedTitle, type Moment } from './context.ts';
import { edtfOf } from './edtf.ts';
import { partsOf } from './parts.ts';
import { readings } from './readings.ts';
import { encode, type Match, scan } from './scan.ts';

/** The dates known so far while the article is read from its beginning. */
interface Narrative {
  last?: Moment | undefined;
  quarter?: string;
  beside?: Moment | undefined;
  /** The date last named in this sentence, and in the one before it in its paragraph. */
  now?: Moment | undefined;
  near?: Moment | undefined;
  paragraph?: number;
  /** What was printed with its year (`Context.told`). */
  readonly years: Map<number, number>;
  dated?: Moment | undefined;
  /** The day last named, and in which paragraph. */
  told?: string | undefined;
  toldIn?: number;
}

/**
 * Time expressions (TIMEX3) in reading order. In: the text, its sentences, its date of publication (EDTF) where known; without one,
 * relative expressions stay unresolved. Out: none crosses a sentence. Never throws.
 */
export function readDates(
  text: string,
  sentences: readonly Sentence[],
  published?: Edtf,
  tokens: Tokens = tokenize(text),
): TimeExpression[] {
  const codes = encode(tokens);
  const anchor = anchorOf(published);
  const narrative: Narrative = { years: new Map() };
  return sentences.flatMap((sentence) => sentenceDates(tokens, codes, sentence, anchor, narrative));
}

interface Resolved {
  readonly match: Match;
  readonly found: Found;
}

const none: TimeExpression[] = [];

function sentenceDates(
  tokens: Tokens,
  codes: Uint16Array,
  sentence: Sentence,
  anchor: Anchor | undefined,
  narrative: Narrative,
): TimeExpression[] {
  const first = tokenAt(tokens, sentence.start);
  const end = tokenAt(tokens, sentence.end);
  narrative.beside = undefined;
  moveOn(narrative, sentence.paragraph);
  if (sentence.paragraph - (narrative.toldIn ?? 0) > 1) narrative.told = undefined;
  const matches = scan({ codes, first, end });
  if (matches.length === 0) return none;
  const resolved: Resolved[] = [];
  for (const match of matches) {
    const context = contextOf({ tokens, codes, first, end, match }, anchor, narrative);
    if (titled.has(match.rule.value) && (endsTitle(context) || isQuotedTitle(context) || hasArticle(context))) continue;
    const found = readings[match.rule.value]?.(partsOf(tokens, match), context);
    if (!found) continue;
    resolved.push({ match, found });
    remember(narrative, found);
    if (found.moment && found.stated) rememberStated(narrative, found.moment, lowerAt(tokens, match.from - 1) !== 'of');
    if (match.rule.value === 'quarter' && opensDigit(found.value)) narrative.quarter = found.value;
  }
  const days = daysNamed(resolved);
  const { told } = narrative;
  const dated = resolved.find((r) => daysNamed([r]).length > 0);
  if (days.length > 0) [narrative.told, narrative.toldIn] = [days.at(-1), sentence.paragraph];
  return resolved.map(({ match, found }) =>
    expression(tokens, match, found.needsDay ? onDay(found, dayBeside(tokens, match, dated) ?? told) : found, anchor),
  );
}

/** Readings of words that also close the names of papers, programmes and campaigns. */
const titled: ReadonlySet<string> = new Set(['deictic', 'set', 'set-or-rate', 'ref:PRESENT_REF', 'ref:FUTURE_REF']);

/** What the last sentence named is near as long as its paragraph goes on. */
function moveOn(narrative: Narrative, paragraph: number): void {
  const goesOn = narrative.paragraph === paragraph;
  narrative.near = goesOn ? narrative.now : undefined;
  if (!goesOn) narrative.dated = undefined;
  narrative.now = undefined;
  narrative.paragraph = paragraph;
}

function contextOf(
  made: { -readonly [K in keyof Context]: Context[K] },
  anchor: Anchor | undefined,
  { last, beside, quarter, now, near = now, years, dated }: Narrative,
): Context {
  if (anchor) made.anchor = anchor;
  if (last) made.last = last;
  if (near) made.near = near;
  if (now) made.here = now;
  if (beside) made.beside = beside;
  if (dated || years.size > 0) made.told = { at: dated, years };
  if (quarter) made.quarter = quarter;
  return made;
}

/** The narrative is at the date just named; one that could not be resolved leaves it nowhere. */
function remember(narrative: Narrative, found: Found): void {
  if (found.moment) narrative.last = narrative.now = found.moment;
  if (found.moment && found.stated) narrative.beside = found.moment;
  else if (found.value.startsWith('XXXX') && (found.type === 'DATE' || found.type === 'TIME')) narrative.last = undefined;
}

/** `tells`: the date tells when something was, and not which thing is meant (`the law of March 2019`). */
function rememberStated(narrative: Narrative, moment: Moment, tells: boolean): void {
  if (tells) narrative.dated = moment;
  if (moment.m !== undefined && moment.d !== undefined) narrative.years.set(moment.m * 100 + moment.d, moment.y);
}

/** The days that a sentence names. */
const daysNamed = (resolved: readonly Resolved[]): string[] =>
  resolved
    .filter((r) => !r.found.needsDay && dayOf(r.found.moment) && isDayText(r.found.value.slice(0, 10)))
    .map((r) => r.found.value.slice(0, 10));

/** The first day that the sentence names, unless it stands behind the clock time and an `and`: `began at noon and ends on Friday`. */
function dayBeside(tokens: Tokens, clock: Match, first: Resolved | undefined): string | undefined {
  if (!first || first.match.from - clock.to > furthestDay) return undefined;
  for (let i = clock.to; i < first.match.from; i++) if (joints.has(lowerAt(tokens, i))) return undefined;
  return daysNamed([first])[0];
}
/** In tokens behind the clock time. */
const furthestDay = 60;
const joints = setOf('and but');

/** A clock time takes the first day that its sentence names, else the last one told in its paragraph or the one before. */
const onDay = (found: Found, day: string | undefined): Found =>
  day ? { ...found, value: day + found.value.slice(found.value.indexOf('T')) } : found;

function expression(tokens: Tokens, match: Match, found: Found, anchor: Anchor | undefined): TimeExpression {
  const { type, value, stated } = found;
  const timed = type === 'DATE' || type === 'TIME';
  const edtf = timed ? (found.edtf ?? edtfOf(value, !stated && anchor?.approximate)) : undefined;
  const basis = stated || !timed ? 'stated' : edtf || value.endsWith('_REF') ? 'resolved' : 'unresolved';
  const future = timed && isAhead(edtf, anchor, found.future ?? false);
  const start = tokens.starts[match.from] ?? 0;
  const end = tokens.ends[match.to - 1] ?? 0;
  const rule = match.rule.id;
  if (edtf === undefined) return future ? { start, end, type, value, basis, future, rule } : { start, end, type, value, basis, rule };
  return future ? { start, end, type, value, edtf, basis, future, rule } : { start, end, type, value, edtf, basis, rule };
}

/** Whether a date lies after the article's, as far as both are known; where they are the same or there is no saying, the words decide. */
function isAhead(edtf: Edtf | undefined, anchor: Anchor | undefined, byWords: boolean): boolean {
  const first = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?/u.exec(edtf ?? '')?.[0];
  if (!first || !anchor) return byWords;
  const here = dateText(anchor.y, anchor.m, anchor.d);
  const length = Math.min(first.length, here.length);
  const [date, now] = [first.slice(0, length), here.slice(0, length)];
  return date === now ? byWords : date > now;
}
