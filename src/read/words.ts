import { triggers } from './attributions/triggers.ts';
import { markCode, numberCode, timeWords, wordCode } from './dates/classes.ts';
import * as cls from './names/cls.ts';
import { bitsOf } from './names/gazetteer.ts';
import { classesOf, wordClasses } from './names/word-classes.ts';
import { opensQuantity } from './quantities/openers.ts';
import type { Capital, Word } from './word.ts';

/** Words that readers look for, known when the program starts, and the words met since, up to a limit. */
const met = new Map<string, Word>();
const most = 20_000;
/** Longest spelling that is remembered: engines keep a longer piece of a text as a view on it, and the table would keep the whole text. */
const longest = 12;
const classes = wordClasses();

/** What is known of a spelling in lower case. */
export function wordOf(lower: string): Word {
  const before = met.get(lower);
  if (before !== undefined) return before;
  if (met.size > most) restart();
  const unit = lower.charCodeAt(0);
  const code = unit >= 48 && unit <= 57 ? numberCode(lower) : 0;
  const made = make(lower, isLetter(unit) ? 0 : code > 0 ? 1 : 2, code, code, code > 0, false);
  if (lower.length <= longest) met.set(lower, made);
  return made;
}

const make = (lower: string, kind: 0 | 1 | 2, code: number, capitalCode: number, opens: boolean, cues: boolean): Word => ({
  lower,
  kind,
  code,
  capitalCode,
  opensQuantity: opens,
  cues,
  classes: classes.get(lower) ?? guess(lower),
  capital: undefined,
});

const isLetter = (u: number): boolean =>
  (u >= 97 && u <= 122) ||
  (u >= 65 && u <= 90) ||
  (u >= 0xc0 && u < 0x2000 && u !== 0xd7 && u !== 0xf7) ||
  (u >= 0x2c00 && u < 0xfe00 && (u < 0x3000 || u > 0x303f));

function restart(): void {
  met.clear();
  for (const lower of new Set([...timeWords, ...opensQuantity, ...triggers])) {
    const kind = isLetter(lower.charCodeAt(0)) ? 0 : 2;
    const small = kind === 0 ? wordCode(lower, false) : markCode(lower);
    const capital = kind === 0 ? wordCode(lower, true) : small;
    met.set(lower, make(lower, kind, small, capital, opensQuantity.has(lower), triggers.has(lower)));
  }
}
restart();

/** The class of a word of no list by its ending. */
function guess(lower: string): number {
  if (lower.length < 5) return 0;
  return lower.endsWith('ed') ? cls.verbPast : lower.endsWith('ing') ? cls.gerund : 0;
}

/** What is known of the word where it is printed with a capital. */
export function capitalOf(word: Word): Capital {
  word.capital ??= lookUp(word.lower);
  return word.capital;
}

const nothing: Capital = { classes: 0, lists: 0 };

function lookUp(lower: string): Capital {
  if (!lower.endsWith('.')) return { classes: classesOf(lower), lists: bitsOf(lower) };
  if (lower.length === 2) return nothing;
  return { classes: classes.get(lower) ?? classes.get(lower.slice(0, -1)) ?? 0, lists: bitsOf(lower) };
}
