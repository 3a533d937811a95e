import { setOf } from '../../text/set-of.ts';
import type { Tokens } from '../tokens.ts';

const abbreviations = setOf(
  'mr mrs ms dr prof gen lt col maj capt cmdr adm sgt cpl sen sens rep reps gov rev hon st jr sr inc corp co ltd no vs etc messrs brig pres jan feb mar apr jun jul aug sep sept oct nov dec ft mt dept univ bros',
);
const hyphens = setOf('- \u2010 \u2011');
const apostrophes = setOf("' ’");
const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90;

/** Two tokens with nothing between them. */
export const touches = ({ starts, ends }: Tokens, i: number): boolean => starts[i] === ends[i - 1];

/** The token behind a word or number as it is printed, before `end`: letters and digits, single joints, and the stops of `Gen.` and `U.S.`. */
export function printedEnd(t: Tokens, i: number, end: number): number {
  let next = i + 1;
  while (next < end && touches(t, next) && (t.kinds[next] !== 2 || joins(t, next, end))) next++;
  return next < end && t.lowers[next] === '.' && touches(t, next) && takesStop(t, i, next) ? next + 1 : next;
}

/** A hyphen, an apostrophe, `&` or a stop that joins what stands on either side of it. */
function joins(t: Tokens, i: number, end: number): boolean {
  if (i + 1 >= end || !touches(t, i + 1)) return false;
  const mark = t.lowers[i] as string;
  const before = t.kinds[i - 1];
  const next = t.kinds[i + 1];
  if (mark === '.') return before === 0 && isSingle(t, i - 1) && (next === 0 || hyphens.has(t.lowers[i + 1] as string));
  if (hyphens.has(mark)) return next !== 2 && (before !== 2 || t.lowers[i - 1] === '.');
  if (apostrophes.has(mark)) return next === 0 && before === 0 && !isPossessive(t, i);
  const at = t.starts[i] as number;
  return mark === '&' && isUpper(t.text.charCodeAt(at - 1)) && isUpper(t.text.charCodeAt(at + 1));
}

/** One letter that stands alone or between stops, as in `U.S.`. */
const isSingle = (t: Tokens, i: number): boolean =>
  (t.ends[i] as number) - (t.starts[i] as number) === 1 && !(i > 0 && touches(t, i) && t.kinds[i - 1] !== 2);

/** `'s` at the end of a word, by its apostrophe. */
export const isPossessive = (t: Tokens, i: number): boolean =>
  apostrophes.has(t.lowers[i] as string) && t.lowers[i + 1] === 's' && touches(t, i + 1);

/** `Gen.`, `J.` and `U.S.`: the stop behind belongs to the word, which begins with token `first`. */
function takesStop({ text, starts, ends }: Tokens, first: number, stop: number): boolean {
  const from = starts[first] as number;
  const to = starts[stop] as number;
  if (text.charCodeAt(ends[stop] as number) === 46) return false;
  if (to - from === 1 && isUpper(text.charCodeAt(from))) return true;
  if (to - from >= 3 && text.charCodeAt(to - 2) === 46) return true;
  return to - from <= 6 && abbreviations.has(text.slice(from, to).toLowerCase());
}
