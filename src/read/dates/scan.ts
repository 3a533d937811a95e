import { type DateRule, dateRules } from '../../lexicon/en/dates.rules.ts';
import { type Tokens, tokenText } from '../tokens.ts';
import { markCode, numberCode, wordCode, wordsCodes } from './classes.ts';
import { type Second, secondOf } from './heads.ts';
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
export function encode(tokens: Tokens): Uint16Array {
  const codes = new Uint16Array(tokens.starts.length);
  for (let i = 0; i < codes.length; i++) {
    const printed = tokenText(tokens, i);
    codes[i] = tokens.kinds[i] === 0 ? wordCode(printed) : tokens.kinds[i] === 1 ? numberCode(printed) : markCode(printed);
  }
  return codes;
}

/** Rules that can begin with each code of a word, with what may follow it: made while the code loads, so that the first article need not. */
const starters = new Map(wordsCodes().map((code) => [code, makeStarters(code)]));

function makeStarters(code: number): { readonly candidate: Candidates[number]; readonly second: Second }[] {
  return patterns.flatMap((candidate) => {
    const second = secondOf(candidate.pattern, code);
    return second ? [{ candidate, second }] : [];
  });
}

function startersOf(code: number): ReturnType<typeof makeStarters> {
  const known = starters.get(code) ?? makeStarters(code);
  starters.set(code, known);
  return known;
}

/** Rules that can begin with two codes, found when the pair is first met: most words lead nowhere, and this says so at one look. */
const pairs = new Map<number, Candidates>();

function candidatesAt(code: number, next: number): Candidates {
  const key = code * 65_536 + next;
  const known = pairs.get(key);
  if (known) return known;
  const found = startersOf(code)
    .filter(({ second }) => second.done || second.next.some((codes) => codes[next] === 1))
    .map(({ candidate }) => candidate);
  pairs.set(key, found);
  return found;
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
  for (const { rule, pattern } of candidates) {
    const found = ends(pattern, 1, at, s) & ~1;
    if (found === 0) continue;
    const to = at + 31 - Math.clz32(found);
    if (to > (best?.to ?? at)) best = { rule, from: at, to };
  }
  return best;
}
