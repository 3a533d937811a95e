import { macros } from '../../lexicon/en/dates.rules.ts';
import { classOf } from './classes.ts';

/** A token pattern, parsed: what one token may be, sequences, alternatives, repetition, and looks around that take no token. */
export type Pattern =
  | { readonly kind: 'token'; readonly codes: Uint8Array }
  | { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly kind: 'either'; readonly items: readonly Pattern[] }
  | { readonly kind: 'maybe'; readonly item: Pattern }
  | { readonly kind: 'repeat'; readonly item: Pattern; readonly least: 0 | 1 }
  | { readonly kind: 'look'; readonly item: Pattern; readonly behind: boolean; readonly wanted: boolean };

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
    return items.length === 1 && items[0] ? items[0] : { kind: 'either', items };
  };
  const sequence = (): Pattern => {
    const items: Pattern[] = [];
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') items.push(repeated(single()));
    return items.length === 1 && items[0] ? items[0] : { kind: 'sequence', items };
  };
  const single = (): Pattern => {
    const token = tokens[at++] ?? '';
    if (token.startsWith('{')) return macro(token.slice(1, -1));
    if (!token.startsWith('(')) return { kind: 'token', codes: classOf(token) };
    const item = either();
    at++;
    return token === '(?:' ? item : { kind: 'look', item, behind: token.includes('<'), wanted: token.endsWith('=') };
  };
  const repeated = (item: Pattern): Pattern => {
    const sign = tokens[at];
    if (sign !== '?' && sign !== '*' && sign !== '+') return item;
    at++;
    return sign === '?' ? { kind: 'maybe', item } : { kind: 'repeat', item, least: sign === '+' ? 1 : 0 };
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
  if (p.kind === 'maybe') return starts | ends(p.item, starts, base, s);
  if (p.kind === 'look') return lookEnds(p, starts, base, s);
  if (p.kind === 'sequence') {
    let at = starts;
    for (let k = 0; k < p.items.length && at !== 0; k++) at = ends(p.items[k] as Pattern, at, base, s);
    return at;
  }
  if (p.kind === 'either') {
    let all = 0;
    for (let k = 0; k < p.items.length; k++) all |= ends(p.items[k] as Pattern, starts, base, s);
    return all;
  }
  let seen = ends(p.item, starts, base, s);
  for (let fresh = seen; fresh; seen |= fresh) fresh = ends(p.item, fresh, base, s) & ~seen;
  return p.least === 0 ? seen | starts : seen;
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

function lookEnds(p: Pattern & { kind: 'look' }, starts: number, base: number, s: Stretch): number {
  let kept = 0;
  for (let rest = starts; rest; rest &= rest - 1) {
    const bit = rest & -rest;
    const at = base + 31 - Math.clz32(bit);
    const seen = p.behind ? endsAt(p.item, at, s) : ends(p.item, 1, at, s) !== 0;
    if (seen === p.wanted) kept |= bit;
  }
  return kept;
}

/** Whether a match of a few tokens ends exactly here. */
function endsAt(p: Pattern, at: number, s: Stretch): boolean {
  for (let length = 1; length <= behindReach && at - length >= s.first; length++)
    if (ends(p, 1, at - length, s) & (1 << length)) return true;
  return false;
}
