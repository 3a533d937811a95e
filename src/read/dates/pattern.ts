import { macros } from '../../lexicon/en/dates.rules.ts';
import { classOf } from './classes.ts';

/**
 * A token pattern, parsed: what one token may be, sequences, alternatives, repetition, and looks around that take no token. All parts have
 * the same fields, so that one piece of machine code reads them all.
 */
export interface Pattern {
  readonly kind: 'token' | 'sequence' | 'either' | 'maybe' | 'repeat' | 'look';
  /** The codes of a token's class. */
  readonly codes: Uint8Array;
  /** The parts of a sequence, the alternatives, or the one part that is repeated or looked for. */
  readonly items: readonly Pattern[];
  /** How often a repeated part must stand. */
  readonly least: 0 | 1;
  readonly behind: boolean;
  readonly wanted: boolean;
}

const noCodes = new Uint8Array(0);
const part = (kind: Pattern['kind'], items: readonly Pattern[], least: 0 | 1 = 1, behind = false, wanted = true): Pattern => ({
  kind,
  codes: noCodes,
  items,
  least,
  behind,
  wanted,
});

const symbols = /\(\?(?::|=|!|<=|<!)|[)|?*+]|\{\w+\}|[A-Z][A-Z0-9]*|[a-z]+/gu;
const parsedMacros = new Map<string, Pattern>();

/** Parses the notation of dates.rules.ts. */
export function parsePattern(source: string): Pattern {
  const tokens = source.match(symbols) ?? [];
  let at = 0;
  const either = (): Pattern => {
    const items: Pattern[] = [];
    do items.push(sequence());
    while (tokens[at] === '|' && ++at);
    return items.length === 1 && items[0] ? items[0] : part('either', items);
  };
  const sequence = (): Pattern => {
    const items: Pattern[] = [];
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') items.push(repeated(single()));
    return items.length === 1 && items[0] ? items[0] : part('sequence', items);
  };
  const single = (): Pattern => {
    const token = tokens[at++] ?? '';
    if (token.startsWith('{')) return macro(token.slice(1, -1));
    if (!token.startsWith('(')) return { ...part('token', []), codes: classOf(token) };
    const item = either();
    at++;
    return token === '(?:' ? item : part('look', [item], 1, token.includes('<'), token.endsWith('='));
  };
  const repeated = (item: Pattern): Pattern => {
    const sign = tokens[at];
    if (sign !== '?' && sign !== '*' && sign !== '+') return item;
    at++;
    return sign === '?' ? part('maybe', [item]) : part('repeat', [item], sign === '+' ? 1 : 0);
  };
  return either();
}

function macro(name: string): Pattern {
  const known = parsedMacros.get(name);
  if (known) return known;
  const made = parsePattern(macros[name] ?? '');
  parsedMacros.set(name, made);
  return made;
}

/** A stretch of codes to match in. */
export interface Stretch {
  readonly codes: Uint16Array;
  readonly first: number;
  readonly end: number;
}

/** Most tokens one match may have; positions are bits of a number. */
const reach = 30;
const behindReach = 5;

/**
 * All places where a match may end, as bits counted from `base`, given the places where it may begin: Thompson's simulation of an automaton,
 * a set of positions at a time, so that no pattern can run away.
 */
export function ends(p: Pattern, starts: number, base: number, s: Stretch): number {
  if (starts === 0) return 0;
  if (p.kind === 'token') return tokenEnds(p.codes, starts, base, s);
  if (p.kind === 'sequence') return sequenceEnds(p.items, starts, base, s);
  if (p.kind === 'either') return eitherEnds(p.items, starts, base, s);
  if (p.kind === 'look') return lookEnds(p, starts, base, s);
  if (p.kind === 'maybe') return starts | sequenceEnds(p.items, starts, base, s);
  let seen = sequenceEnds(p.items, starts, base, s);
  for (let fresh = seen; fresh; seen |= fresh) fresh = sequenceEnds(p.items, fresh, base, s) & ~seen;
  return p.least === 0 ? seen | starts : seen;
}

/** One item after the other. Most are tokens, which are looked at without a further call. */
function sequenceEnds(items: readonly Pattern[], starts: number, base: number, s: Stretch): number {
  let at = starts;
  for (let k = 0; k < items.length && at !== 0; k++) {
    const item = items[k] as Pattern;
    at = item.kind === 'token' ? tokenEnds(item.codes, at, base, s) : ends(item, at, base, s);
  }
  return at;
}

function eitherEnds(items: readonly Pattern[], starts: number, base: number, s: Stretch): number {
  let all = 0;
  for (let k = 0; k < items.length; k++) {
    const item = items[k] as Pattern;
    all |= item.kind === 'token' ? tokenEnds(item.codes, starts, base, s) : ends(item, starts, base, s);
  }
  return all;
}

function tokenEnds(codes: Uint8Array, starts: number, base: number, s: Stretch): number {
  let found = 0;
  for (let rest = starts; rest; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    const at = base + bit;
    if (bit < reach && at < s.end && codes[s.codes[at] ?? 0] === 1) found |= 2 << bit;
  }
  return found;
}

function lookEnds(p: Pattern, starts: number, base: number, s: Stretch): number {
  let kept = 0;
  for (let rest = starts; rest; rest &= rest - 1) {
    const bit = rest & -rest;
    const at = base + 31 - Math.clz32(bit);
    const seen = p.behind ? endsAt(p.items, at, s) : sequenceEnds(p.items, 1, at, s) !== 0;
    if (seen === p.wanted) kept |= bit;
  }
  return kept;
}

/** Whether a match of a few tokens ends exactly here. */
function endsAt(items: readonly Pattern[], at: number, s: Stretch): boolean {
  for (let length = 1; length <= behindReach && at - length >= s.first; length++)
    if (sequenceEnds(items, 1, at - length, s) & (1 << length)) return true;
  return false;
}
