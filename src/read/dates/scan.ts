import { type DateRule, dateRules } from '../../lexicon/en/dates.rules.ts';
import { type Tokens, tokenText } from '../tokens.ts';
import { markCode, numberCode, wordCode } from './classes.ts';
import { ends, headsOf, parsePattern, type Stretch } from './pattern.ts';

/** A rule that fired on the tokens `[from, to)`. */
export interface Match {
  readonly rule: DateRule;
  readonly from: number;
  readonly to: number;
}

const patterns = dateRules.map((rule) => {
  const pattern = parsePattern(rule.pattern);
  const { first, alone } = headsOf(pattern);
  return { rule, pattern, first: [...first], alone: [...alone] };
});

/** Each token's code. */
export function encode(tokens: Tokens): Uint16Array {
  const codes = new Uint16Array(tokens.starts.length);
  for (let i = 0; i < codes.length; i++) {
    const printed = tokenText(tokens, i);
    codes[i] = tokens.kinds[i] === 0 ? wordCode(printed) : tokens.kinds[i] === 1 ? numberCode(printed) : markCode(printed);
  }
  return codes;
}

/** What can begin with a code: the rules, and whether any of them is content with that one token. */
interface Starters {
  readonly rules: typeof patterns;
  readonly alone: boolean;
}
const starters = new Map<number, Starters>();

function startersOf(code: number): Starters {
  const known = starters.get(code);
  if (known) return known;
  const rules = patterns.filter((p) => p.first.some((codes) => codes[code] === 1));
  const found = { rules, alone: rules.some((p) => p.alone.some((codes) => codes[code] === 1)) };
  starters.set(code, found);
  return found;
}

/** The longest match at each place, left to right, none overlapping; of equally long ones that of the first rule. */
export function scan(s: Stretch): Match[] {
  const found: Match[] = [];
  let i = s.first;
  while (i < s.end) {
    const code = s.codes[i] ?? 0;
    const begun = code === 0 ? undefined : startersOf(code);
    const hopeless = !begun || (!begun.alone && (i + 1 >= s.end || s.codes[i + 1] === 0));
    const best = hopeless ? undefined : longestAt(s, i, begun.rules);
    if (best) found.push(best);
    i = best ? best.to : i + 1;
  }
  return found;
}

function longestAt(s: Stretch, at: number, candidates: typeof patterns): Match | undefined {
  let best: Match | undefined;
  for (const { rule, pattern } of candidates) {
    const found = ends(pattern, 1, at, s) & ~1;
    if (found === 0) continue;
    const to = at + 31 - Math.clz32(found);
    if (to > (best?.to ?? at)) best = { rule, from: at, to };
  }
  return best;
}
