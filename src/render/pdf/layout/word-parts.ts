import type { FaceName } from '../font/faces.ts';
import { shape } from '../font/shape.ts';
import { hyphenate } from './hyphenate.ts';

/** A word as far as it may be divided: what stands before each part says what a break there costs. */
export interface WordParts {
  /** Width of the undivided word, in thousandths of the type size. */
  readonly width: number;
  readonly parts: readonly WordPart[];
}

export interface WordPart {
  readonly text: string;
  readonly width: number;
  /** Demerits of breaking before this part, and whether that adds a hyphen. */
  readonly cost: number;
  readonly hyphen: boolean;
}

/** `hyphenated`: at the language's points; `compound`: at its own hyphens only; `address`: after punctuation, no hyphen added. */
export type Division = 'hyphenated' | 'compound' | 'address';

type Known = Partial<Record<FaceName, Map<string, WordParts>>>;
const known: Record<Division, Known> = { hyphenated: {}, compound: {}, address: {} };
const remembered = 20_000;

/** The parts of a word in a face. Repeated words are looked up. */
export function wordParts(face: FaceName, word: string, division: Division): WordParts {
  let words = known[division][face];
  if (!words) {
    words = new Map();
    known[division][face] = words;
  }
  let found = words.get(word);
  if (!found) {
    if (words.size >= remembered) words.clear();
    found = { width: shapedWidth(face, word), parts: divide(face, word, division) };
    words.set(word, found);
  }
  return found;
}

/** Width of a text in thousandths of the type size. */
export function shapedWidth(face: FaceName, text: string): number {
  let width = 0;
  for (const run of shape(face, text)) width += run.width;
  return width;
}

const afterPunctuation = /(?<=[/.?&=_@:-])(?=[^/.])/u;
const ownHyphens = /(?<=\p{L}{2}[-/–]|—)(?=\p{L})/u;
const compoundCost = 60;
const hyphenCost = 70;
/** Names are divided only where nothing else will do. */
const nameCost = 250;
const addressCost = 20;

function divide(face: FaceName, word: string, division: Division): WordPart[] {
  const seams = word.split(division === 'address' ? afterPunctuation : ownHyphens);
  const cost = division === 'address' ? addressCost : compoundCost;
  return seams.flatMap((seam) => {
    const syllables = division === 'hyphenated' ? syllablesOf(seam) : [seam];
    const syllableCost = /^\p{P}*\p{Lu}/u.test(seam) ? nameCost : hyphenCost;
    return syllables.map((text, i) => ({ text, width: shapedWidth(face, text), cost: i === 0 ? cost : syllableCost, hyphen: i > 0 }));
  });
}

function syllablesOf(word: string): string[] {
  const core = /\p{L}{6,}/u.exec(word);
  const points = core ? hyphenate(core[0]).map((p) => p + core.index) : [];
  return [0, ...points].map((p, i) => word.slice(p, points[i] ?? word.length));
}
