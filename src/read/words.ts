import { isLetter } from '../text/is-letter.ts';
import * as shape from '../text/shape.ts';
import { triggers } from './attributions/triggers.ts';
import { markCode, numberCode, timeWords, wordCode } from './dates/classes.ts';
import * as cls from './names/cls.ts';
import { bitsOf } from './names/gazetteer.ts';
import { shapeOf } from './names/shape-of.ts';
import { classesOf, wordClasses } from './names/word-classes.ts';
import { opensQuantity } from './quantities/openers.ts';
import type { Word } from './word.ts';

/** Words that readers look for, known when the program starts, and the words met since, up to a limit. */
const met = new Map<string, Word>();
const most = 20_000;
/** Longest spelling that is remembered: engines keep a longer piece of a text as a view on it, and the table would keep the whole text. */
const longest = 12;
const classes = wordClasses();

/** What is known of a word or mark as it is printed. */
export function wordOf(printed: string): Word {
  const before = met.get(printed);
  if (before !== undefined) return before;
  if (met.size > most) restart();
  const lower = smallOf(printed);
  const made = lower === printed ? small(lower) : capital(printed, wordOf(lower));
  if (printed.length <= longest) met.set(printed, made);
  return made;
}

/** Words and numbers have small letters (`3D`); a mark keeps its own (`Ⓐ`), also where a letter hangs on it (`’S`). */
function smallOf(printed: string): string {
  const unit = printed.charCodeAt(0);
  return isLetter(unit) || isDigit(unit) ? printed.toLowerCase() : printed;
}

function small(lower: string): Word {
  const unit = lower.charCodeAt(0);
  const code = isDigit(unit) ? numberCode(lower) : 0;
  return make(lower, isLetter(unit) ? 0 : code > 0 ? 1 : 2, code, code, code > 0, false);
}

const make = (lower: string, kind: 0 | 1 | 2, code: number, capitalCode: number, opens: boolean, cues: boolean): Word => ({
  printed: lower,
  lower,
  kind,
  shape: kind === 0 ? shape.lower : kind === 1 ? shape.number : shape.mark,
  code,
  capitalCode,
  opensQuantity: opens,
  cues,
  // `&` joins names as a word with a capital does.
  classes: lower === '&' ? classesOf(lower) : (classes.get(lower) ?? guess(lower)),
  lists: lower === '&' ? bitsOf(lower) : 0,
});

/** Bodies whose letters are a word of the language in small ones: `the WHO said` is no `who said`. */
const bodies: ReadonlySet<string> = new Set(['WHO']);

/** The word with a capital somewhere. */
function capital(printed: string, base: Word): Word {
  const { kind, code, capitalCode, opensQuantity, cues } = base;
  const lower = bodies.has(printed) ? printed : base.lower;
  const unit = printed.charCodeAt(0);
  return {
    printed,
    lower,
    kind,
    shape: shapeOf(printed, 0, printed.length),
    code: unit >= 65 && unit <= 90 ? capitalCode : code,
    capitalCode,
    opensQuantity,
    cues,
    classes: classesOfCapital(lower),
    lists: lower.length === 2 && lower.endsWith('.') ? 0 : bitsOf(lower),
  };
}

function classesOfCapital(lower: string): number {
  if (!lower.endsWith('.')) return classesOf(lower);
  return lower.length === 2 ? 0 : (classes.get(lower) ?? classes.get(lower.slice(0, -1)) ?? 0);
}

const isDigit = (u: number): boolean => u >= 48 && u <= 57;

function restart(): void {
  met.clear();
  for (const lower of new Set([...timeWords, ...opensQuantity, ...triggers])) {
    const kind = isLetter(lower.charCodeAt(0)) ? 0 : 2;
    const plain = kind === 0 ? wordCode(lower, false) : markCode(lower);
    const upper = kind === 0 ? wordCode(lower, true) : plain;
    met.set(lower, make(lower, kind, plain, upper, opensQuantity.has(lower), triggers.has(lower)));
  }
}
restart();

/** The class of a word of no list by its ending. */
function guess(lower: string): number {
  if (lower.length < 5) return 0;
  return lower.endsWith('ed') ? cls.verbPast : lower.endsWith('ing') ? cls.gerund : 0;
}
