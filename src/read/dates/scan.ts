import { type DateRule, dateRules } from '../../lexicon/en/dates.rules.ts';
import { type Tokens, tokenText } from '../tokens.ts';
import { compilePattern, markCode, numberCode, other, wordCode } from './classes.ts';

/** A rule that fired on the tokens `[from, to)`. */
export interface Match {
  readonly rule: DateRule;
  readonly from: number;
  readonly to: number;
}

const patterns = dateRules.map((rule, i) => {
  const regex = compilePattern(i);
  return { rule, regex, begins: firstSets(regex.source) };
});

/** Each token's code, as one string of the same length. */
export function encode(tokens: Tokens): string {
  const out = new Array<string>(tokens.starts.length);
  for (let i = 0; i < out.length; i++) {
    const printed = tokenText(tokens, i);
    out[i] = tokens.kinds[i] === 0 ? wordCode(printed) : tokens.kinds[i] === 1 ? numberCode(printed) : markCode(printed);
  }
  return out.join('');
}

/** Rules that can begin with a code, found when the code is first met. */
const starters = new Map<string, typeof patterns>();
function startersOf(code: string): typeof patterns {
  const known = starters.get(code);
  if (known) return known;
  const found = patterns.filter((p) => p.begins.includes(code));
  starters.set(code, found);
  return found;
}

/** All codes that the first token of a pattern may have: a walk over its alternatives that stops behind the first required item. */
function firstSets(source: string): string {
  const walk = (at: number): { codes: string; at: number; empty: boolean } => {
    let codes = '';
    let branchOpen = true;
    let anyEmpty = false;
    let i = at;
    while (i < source.length && source[i] !== ')') {
      if (source[i] === '|') {
        anyEmpty ||= branchOpen;
        branchOpen = true;
        i++;
        continue;
      }
      const item = readItem(source, i, walk);
      if (branchOpen) codes += item.codes;
      branchOpen &&= item.empty;
      i = item.at;
    }
    return { codes, at: i, empty: anyEmpty || branchOpen };
  };
  return walk(0).codes;
}

type Walk = (at: number) => { codes: string; at: number; empty: boolean };

function readItem(source: string, start: number, walk: Walk): { codes: string; at: number; empty: boolean } {
  let codes = source[start] ?? '';
  let at = start + 1;
  let empty = false;
  if (codes === '[') {
    const end = source.indexOf(']', at);
    codes = source.slice(at, end);
    at = end + 1;
  } else if (codes === '(') {
    const look = /^\(\?<?[=!]/u.exec(source.slice(start, start + 4));
    const inner = walk(start + (look ? look[0].length : 3));
    codes = look ? '' : inner.codes;
    empty = look !== null || inner.empty;
    at = inner.at + 1;
  }
  if (/[?*]/u.test(source[at] ?? '')) {
    empty = true;
    at++;
  } else if (source[at] === '+') at++;
  return { codes, at, empty };
}

/** The longest match at each place, left to right, none overlapping. */
export function scan(codes: string): Match[] {
  const found: Match[] = [];
  let i = 0;
  while (i < codes.length) {
    const code = codes.charAt(i);
    const best = code === other ? undefined : longestAt(codes, i, startersOf(code));
    if (best) found.push(best);
    i = best ? best.to : i + 1;
  }
  return found;
}

function longestAt(codes: string, at: number, candidates: typeof patterns): Match | undefined {
  let best: Match | undefined;
  for (const { rule, regex } of candidates) {
    regex.lastIndex = at;
    if (regex.test(codes) && regex.lastIndex > (best?.to ?? at)) best = { rule, from: at, to: regex.lastIndex };
  }
  return best;
}
