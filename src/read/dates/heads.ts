import type { Pattern } from './pattern.ts';

/** What the first token of a match may be, and whether a match may have no token at all. Looks take none and count as none. */
interface Heads {
  readonly first: readonly Uint8Array[];
  readonly empty: boolean;
}

/** What may stand second when a match begins with a given code, and whether it may end there. */
export interface Second {
  readonly next: readonly Uint8Array[];
  readonly done: boolean;
}

const none: readonly Uint8Array[] = [];
const known = new Map<Pattern, Heads>();

/** The heads of a pattern, worked out once. */
function headsOf(p: Pattern): Heads {
  const found = known.get(p);
  if (found) return found;
  const made = makeHeads(p);
  known.set(p, made);
  return made;
}

function makeHeads(p: Pattern): Heads {
  if (p.kind === 'token') return { first: [p.codes], empty: false };
  if (p.kind === 'look') return { first: none, empty: true };
  if (p.kind === 'maybe') return { first: tailHeads(p.items, 0).first, empty: true };
  if (p.kind === 'repeat') {
    const { first, empty } = tailHeads(p.items, 0);
    return { first, empty: p.least === 0 || empty };
  }
  if (p.kind === 'either') return { first: p.items.flatMap((i) => headsOf(i).first), empty: p.items.some((i) => headsOf(i).empty) };
  return tailHeads(p.items, 0);
}

/** Heads of a sequence from its k-th item on. */
function tailHeads(items: readonly Pattern[], from: number): Heads {
  const first: Uint8Array[] = [];
  for (let k = from; k < items.length; k++) {
    const heads = headsOf(items[k] as Pattern);
    first.push(...heads.first);
    if (!heads.empty) return { first, empty: false };
  }
  return { first, empty: true };
}

const seconds = new Map<Pattern, Map<number, Second | undefined>>();

/** What follows a first token of this code; undefined when no match begins with it. Worked out once for each part of a pattern. */
export function secondOf(p: Pattern, code: number): Second | undefined {
  if (p.kind === 'look') return undefined;
  if (p.kind === 'token') return p.codes[code] === 1 ? alone : undefined;
  if (p.kind === 'maybe') return secondOf(p.items[0] as Pattern, code);
  const byCode = seconds.get(p) ?? new Map<number, Second | undefined>();
  if (byCode.size === 0) seconds.set(p, byCode);
  if (byCode.has(code)) return byCode.get(code);
  const made = headsOf(p).first.some((codes) => codes[code] === 1) ? makeSecond(p, code) : undefined;
  byCode.set(code, made);
  return made;
}
const alone: Second = { next: none, done: true };

function makeSecond(p: Pattern, code: number): Second {
  const next: Uint8Array[] = [];
  let done = false;
  const { items } = p;
  for (let k = 0; k < items.length; k++) {
    const item = items[k] as Pattern;
    const second = secondOf(item, code);
    if (second) {
      const rest = p.kind === 'sequence' ? tailHeads(items, k + 1) : undefined;
      next.push(...second.next);
      if (second.done && rest) next.push(...rest.first);
      done ||= second.done && (rest?.empty ?? true);
    }
    if (p.kind === 'sequence' && !headsOf(item).empty) break;
  }
  if (p.kind === 'repeat') next.push(...tailHeads(items, 0).first);
  return { next, done };
}
