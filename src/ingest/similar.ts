/**
 * How alike two texts are, for telling news from noise when a source changes. Resemblance is that of the sets of their word
 * triples (A. Broder, "On the resemblance and containment of documents", 1997), estimated from the least hashes of each.
 */
export interface Sketch {
  /** The least hashes of the text's word triples, ascending. */
  readonly least: readonly number[];
}

/** How many hashes a sketch keeps: an error of about 1 in 16 at one standard deviation, 1 KB as JSON. */
const kept = 256;
/** Two documents at least this alike are copies of one text: a wire report in two papers. */
export const copyThreshold = 0.7;

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** FNV-1a, 32 bits, over UTF-16 units, with a final mix so that the least values are spread evenly. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

/** The sketch of a text; equal texts have equal sketches on every machine. */
export function sketchOf(text: string): Sketch {
  const words = tokens(text);
  const hashes = new Set<number>();
  for (let i = 0; i + 3 <= Math.max(words.length, 3); i++) hashes.add(hash(words.slice(i, i + 3).join(' ')));
  return { least: [...hashes].sort((a, b) => a - b).slice(0, kept) };
}

/** Estimated share of word triples that two texts have in common, 0 to 1; exact for texts of up to 256 different triples together. */
export function resemblance(a: Sketch, b: Sketch): number {
  const union = [...new Set([...a.least, ...b.least])].sort((x, y) => x - y).slice(0, kept);
  if (union.length === 0) return 1;
  const [inA, inB] = [new Set(a.least), new Set(b.least)];
  return union.filter((h) => inA.has(h) && inB.has(h)).length / union.length;
}

/** Whether two documents are copies of one text. */
export const areCopies = (a: Sketch, b: Sketch): boolean => resemblance(a, b) >= copyThreshold;
