import { markCode, numberCode, wordCode } from './dates/classes.ts';
import { opensQuantity } from './quantities/openers.ts';

/** What a token is made of: letters, a number (`1,500`, `2.5`), one mark. */
export type Kind = 0 | 1 | 2;

/** What the lexicons know of one spelling, looked up once and asked by all readers. */
export interface Word {
  readonly lower: string;
  readonly kind: Kind;
  /** The code by which dates know the word in small letters, and with a capital. */
  readonly code: number;
  readonly capitalCode: number;
  /** A quantity may begin with it. */
  readonly opensQuantity: boolean;
}

/** Words met before, up to a limit. */
const met = new Map<string, Word>();

/** The word of a spelling in lower case. */
export function wordOf(lower: string): Word {
  const before = met.get(lower);
  if (before !== undefined) return before;
  if (met.size > 20_000) met.clear();
  const made = lookUp(lower);
  met.set(lower, made);
  return made;
}

const isLetter = (u: number): boolean =>
  (u >= 97 && u <= 122) ||
  (u >= 65 && u <= 90) ||
  (u >= 0xc0 && u < 0x2000 && u !== 0xd7 && u !== 0xf7) ||
  (u >= 0x2c00 && u < 0xfe00 && (u < 0x3000 || u > 0x303f));

function lookUp(lower: string): Word {
  const unit = lower.charCodeAt(0);
  const kind = isLetter(unit) ? 0 : unit >= 48 && unit <= 57 ? 1 : 2;
  const code = kind === 0 ? wordCode(lower, false) : kind === 1 ? numberCode(lower) : markCode(lower);
  return {
    lower,
    kind,
    code,
    capitalCode: kind === 0 ? wordCode(lower, true) : code,
    opensQuantity: kind === 1 || opensQuantity.has(lower),
  };
}
