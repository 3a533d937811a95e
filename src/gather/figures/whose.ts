import type { Said } from '../claims/signs/said.ts';

const own = /\bown\b|\bof (?:its|their|his|her|our)\b/iu;
/** `the toll on the Alban side`, `Alban losses`: whose are counted by a number further on. */
const sideOf = /^(?:['’]s)? (?:side|losses|casualties|toll|dead)\b/iu;

/** Whose people or things a count is of: the name inside its phrase (`nine Alban soldiers`, `two of its own men`), or the side named before it. */
export function whoseOf(said: Said, from: number, to: number): { whose?: number | 'own' } {
  const inside = said.names.find((n) => n.start >= from && n.end <= to);
  if (inside) return { whose: inside.actor };
  if (own.test(said.text.slice(from, to))) return { whose: 'own' };
  const side = said.names.find((n) => n.end <= from && sideOf.test(said.text.slice(n.end)));
  return side ? { whose: side.actor } : {};
}
