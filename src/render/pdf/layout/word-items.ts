import { type FaceName, face } from '../font/faces.ts';
import type { Run } from '../font/run.ts';
import { shape } from '../font/shape.ts';
import { hyphenate } from './hyphenate.ts';
import { box, type Item, penalty } from './item.ts';
import type { TextStyle } from './voice.ts';

/** A word as far as it may be divided. Widths in points. */
export interface WordItems {
  readonly width: number;
  readonly items: readonly Item[];
  /** The widest part: one that is wider than its column must be cut. */
  readonly widest: number;
}

/** `hyphenated`: at the language's points; `compound`: at its own hyphens only; `address`: after punctuation, no hyphen added. */
export type Division = 'hyphenated' | 'compound' | 'address';

const known = new Map<string, Map<string, WordItems>>();
const remembered = 20_000;

/** The words already divided in a style, for a division: to be looked up word by word. */
export function wordsOf(style: TextStyle, division: Division): Map<string, WordItems> {
  const key = `${style.face} ${style.size} ${division}`;
  let words = known.get(key);
  if (!words) {
    words = new Map();
    known.set(key, words);
  }
  if (words.size >= remembered) words.clear();
  return words;
}

/** The items of a word. Repeated words are looked up in `words`, which belongs to the same style and division. */
export function wordItems(words: Map<string, WordItems>, style: TextStyle, word: string, division: Division): WordItems {
  let found = words.get(word);
  if (!found) {
    found = divided(style, word, division);
    words.set(word, found);
  }
  return found;
}

/** Width of a text in thousandths of the type size. */
export function shapedWidth(name: FaceName, text: string): number {
  return runsWidth(shape(name, text));
}

function runsWidth(runs: readonly Run[]): number {
  let width = 0;
  for (const run of runs) width += run.width;
  return width;
}

const afterPunctuation = /(?<=[/.?&=_@:-])(?=[^/.])/u;
const ownHyphens = /(?<=\p{L}{2}[-/–]|—)(?=\p{L})/u;
const compoundCost = 60;
const hyphenCost = 120;
/** Names are divided only where nothing else will do. */
const nameCost = 250;
const addressCost = 20;

function divided(style: TextStyle, word: string, division: Division): WordItems {
  const runs = shape(style.face, word);
  const seams = word.split(division === 'address' ? afterPunctuation : ownHyphens);
  const seamCost = division === 'address' ? addressCost : compoundCost;
  const items: Item[] = [];
  for (const seam of seams) {
    const syllables = division === 'hyphenated' ? syllablesOf(seam) : [seam];
    const syllableCost = /^\p{P}*\p{Lu}/u.test(seam) ? nameCost : hyphenCost;
    syllables.forEach((text, i) => {
      if (items.length > 0) items.push(i === 0 ? penalty(seamCost) : penalty(syllableCost, hyphenWidth(style), true));
      items.push(box((shapedWidth(style.face, text) * style.size) / 1000, text));
    });
  }
  const first = items[0];
  if (first) items[0] = { ...first, whole: { runs, items: items.length } };
  return {
    width: (runsWidth(runs) * style.size) / 1000,
    items,
    widest: Math.max(0, ...items.map((i) => (i.kind === 'box' ? i.width : 0))),
  };
}

/** Width in points of the hyphen that a division adds. */
export function hyphenWidth(style: TextStyle): number {
  const of = face(style.face);
  return ((of.advances[of.softHyphen] ?? 0) * style.size) / of.unitsPerEm;
}

/** The parts into which the first long run of letters of a word may be divided, all of them together the word. */
export function syllablesOf(word: string): string[] {
  const core = /\p{L}{6,}/u.exec(word);
  const points = core ? hyphenate(core[0]).map((p) => p + core.index) : [];
  return [0, ...points].map((p, i) => word.slice(p, points[i] ?? word.length));
}
