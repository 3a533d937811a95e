import type { Said } from '../claims/signs/said.ts';

const own = /\bown\b|\bof (?:its|their|his|her|our)\b/iu;
/** `the toll on the Alban side`, `Alban losses`: whose are counted by a number further on. */
const sideOf = /^(?:['’]s)? (?:side|losses|casualties|toll|dead)\b/iu;

/** `16 people on both sides`: those of several are counted together. */
const together = /^[^.;:]{0,40}?\b(?:on|from|of) (?:both|all|either) sides\b/iu;

/** Whose people or things a count is of: the name inside its phrase (`nine Alban soldiers`, `two of its own men`), the side named before it, or those of all sides. */
export function whoseOf(said: Said, from: number, to: number): { whose?: number | 'own' | 'all' } {
  const inside = said.names.find((n) => n.start >= from && n.end <= to);
  if (inside) return { whose: inside.actor };
  if (own.test(said.text.slice(from, to))) return { whose: 'own' };
  if (together.test(said.text.slice(from))) return { whose: 'all' };
  const side = said.names.find((n) => n.end <= from && sideOf.test(said.text.slice(n.end)));
  return side ? { whose: side.actor } : {};
}
