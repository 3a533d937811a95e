import { type DateRule, dateRules } from '../../lexicon/en/dates.rules.ts';
import type { Tokens } from '../tokens.ts';
import type { Word } from '../word.ts';
import { codeCount } from './classes.ts';
import { secondOf } from './heads.ts';
import { ends, parsePattern, type Stretch } from './pattern.ts';

/** A rule that fired on the tokens `[from, to)`. */
export interface Match {
  readonly rule: DateRule;
  readonly from: number;
  readonly to: number;
}

const patterns = dateRules.map((rule) => ({ rule, pattern: parsePattern(rule.pattern) }));
type Candidates = typeof patterns;

/** Each token's code. */
export function encode({ facts }: Tokens): Uint16Array {
  const codes = new Uint16Array(facts.length);
  for (let i = 0; i < codes.length; i++) {
    codes[i] = (facts[i] as Word).code;
  }
  return codes;
}

/** A rule that can begin with some code, and what may follow there. */
interface Starter {
  readonly candidate: Candidates[number];
  /** A match may end with the first token. */
  readonly done: boolean;
  /** The classes of what may stand second. */
  readonly next: readonly Uint8Array[];
}

/** Rules that can begin with each code, with what may follow it: made while the code loads, so that the first article need not. */
const starters: readonly (readonly Starter[])[] = Array.from({ length: codeCount }, (_, code) => (code === 0 ? [] : makeStarters(code)));

function makeStarters(code: number): Starter[] {
  return patterns.flatMap((candidate) => {
    const second = secondOf(candidate.pattern, code);
    return second ? [{ candidate, done: second.done, next: [...new Set(second.next)] }] : [];
  });
}

/** Rules that can begin with two codes, found when the pair is first met: most words lead nowhere, and this says so at one look. */
const pairs = new Map<number, Candidates>();
const none: Candidates = [];

function candidatesAt(code: number, next: number): Candidates {
  const possible = starters[code] as readonly Starter[];
  if (possible.length === 0) return none;
  const key = code * 65_536 + next;
  const known = pairs.get(key);
  if (known) return known;
  const found: Candidates = [];
  for (let k = 0; k < possible.length; k++) {
    const { candidate, done, next: follows } = possible[k] as Starter;
    if (done || holds(follows, next)) found.push(candidate);
  }
  pairs.set(key, found);
  return found;
}

function holds(classes: readonly Uint8Array[], code: number): boolean {
  for (let k = 0; k < classes.length; k++) if ((classes[k] as Uint8Array)[code] === 1) return true;
  return false;
}

/** The longest match at each place, left to right, none overlapping; of equally long ones that of the first rule. */
export function scan(s: Stretch): Match[] {
  const found: Match[] = [];
  let i = s.first;
  while (i < s.end) {
    const code = s.codes[i] ?? 0;
    const best = code === 0 ? undefined : longestAt(s, i, candidatesAt(code, i + 1 < s.end ? (s.codes[i + 1] ?? 0) : 0));
    if (best) found.push(best);
    i = best ? best.to : i + 1;
  }
  return found;
}

function longestAt(s: Stretch, at: number, candidates: Candidates): Match | undefined {
  let best: Match | undefined;
  for (let k = 0; k < candidates.length; k++) {
    const { rule, pattern } = candidates[k] as Candidates[number];
    const found = ends(pattern, 1, at, s) & ~1;
    if (found === 0) continue;
    const to = at + 31 - Math.clz32(found);
    if (to > (best?.to ?? at)) best = { rule, from: at, to };
  }
  return best;
}
