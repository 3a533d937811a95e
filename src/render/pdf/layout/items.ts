import { box, forbidden, forced, glue, type Item, type Paragraph, penalty } from './item.ts';
import type { Piece } from './piece.ts';
import type { TextStyle } from './voice.ts';
import { type Division, hyphenWidth, shapedWidth, syllablesOf, wordItems, wordsOf } from './word-items.ts';

export interface Measure {
  /** Width of the column in points: a word wider than this is cut. */
  readonly width: number;
  readonly hyphens: boolean;
}

/** Pieces of text as boxes, glue and penalties, ended by the glue and break that end a paragraph. */
export function itemsOf(pieces: readonly Piece[], measure: Measure): Paragraph {
  const writer = new ItemWriter(measure);
  for (const piece of pieces) writer.piece(piece);
  return writer.finish();
}

/** Width of a text in points. */
export const textWidth = (style: TextStyle, text: string): number => (shapedWidth(style.face, text) * style.size) / 1000;

const spaces = /([ \t\n\r\u00a0\u202f\u2009]+)/u;
/** A day before its month, a number before its unit or noun in capitals: never parted. */
const bindsNext = /^\d{1,2}\.?$/u;
const beginsUpper = /^\p{Lu}/u;
const year = /^\d{4}(?!\d)/u;
/** The words before a date (`reported March 2025`) may stand on the line before. */
const beginsDate = /^[\p{Lu}\d]/u;
const framePad = 3;
/** Between a word and the number of its note. */
const hair = 0.8;
/** A column narrower than this may part a day from its month. */
const narrow = 90;
const noBreak = penalty(forbidden);
const paragraphEnd = [noBreak, glue(0, 100_000, 0), penalty(forced)];

class ItemWriter {
  private readonly items: Item[] = [];
  private readonly owners: Piece[] = [];
  private readonly measure: Measure;

  constructor(measure: Measure) {
    this.measure = measure;
  }

  piece(given: Piece): void {
    const piece = this.framed(given);
    if (piece.ends) {
      for (const item of paragraphEnd) this.push(item, piece);
      return;
    }
    if (piece.attached) this.attach();
    const framed = piece.style.frame === 'filled' || piece.style.frame === 'outlined';
    if (framed) this.push(box(framePad), piece);
    if (piece.attached) this.push(box(hair), piece);
    this.words(piece);
    if (framed) this.push(box(framePad), piece);
  }

  finish(): Paragraph {
    const last = this.owners.at(-1);
    if (last) for (const item of paragraphEnd) this.push(item, last);
    return { items: this.items, owners: this.owners };
  }

  private push(item: Item, owner: Piece): void {
    this.items.push(item);
    this.owners.push(owner);
  }

  /** A frame is for one line: words that need more go without. */
  private framed(piece: Piece): Piece {
    if (!piece.style.frame || textWidth(piece.style, piece.text) + 2 * framePad <= this.measure.width) return piece;
    return { ...piece, style: { ...piece.style, frame: 'plain', ink: 'ink' } };
  }

  /** Words stand at even places of the split, the spaces between them at odd ones. A word bound to the one before is not divided. */
  private words(piece: Piece): void {
    const parts = piece.text.split(spaces);
    const division = this.division(piece);
    const known = wordsOf(piece.style, division);
    const undivided = wordsOf(piece.style, 'compound');
    let binds = false;
    const width = textWidth(piece.style, ' ');
    const space = glue(width, width * 0.6, width * 0.28, ' ');
    const bound = this.boundFrom(parts, piece);
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] ?? '';
      if (part === '') continue;
      if (i % 2 === 0) {
        this.word(binds ? wordItems(undivided, piece.style, part, 'compound') : wordItems(known, piece.style, part, division), part, piece);
        binds = false;
      } else {
        binds = i > bound || this.binds(parts, i);
        if (binds) this.push(noBreak, piece);
        this.push(space, piece);
      }
    }
  }

  /** From which part on the spaces of a date do not break: none, when the whole does not fit its column. */
  private boundFrom(parts: readonly string[], piece: Piece): number {
    if (!piece.bound || textWidth(piece.style, piece.text) > this.measure.width) return parts.length;
    return parts.findIndex((p) => beginsDate.test(p));
  }

  /** Whether the space at place i of the split keeps its words together: told to, or within a date (`8 December 2025`). */
  private binds(parts: readonly string[], i: number): boolean {
    const [before = '', space = '', after = ''] = [parts[i - 1], parts[i], parts[i + 1]];
    if (space !== ' ' && /[\u00a0\u202f]/u.test(space)) return true;
    if (this.measure.width <= narrow) return false;
    if (before.length <= 3 && bindsNext.test(before)) return beginsUpper.test(after);
    return year.test(after) && beginsUpper.test(before) && bindsNext.test(parts[i - 3] ?? '');
  }

  /** Nothing may break before what comes next, but between two note numbers. */
  private attach(): void {
    const last = this.items.at(-1);
    const owner = this.owners.at(-1);
    if (!last || !owner) return;
    if (last.kind === 'glue') {
      this.items.splice(-1, 0, noBreak);
      this.owners.splice(-1, 0, owner);
    } else if (last.text.endsWith(']')) this.push(penalty(300), owner);
  }

  private word(word: ReturnType<typeof wordItems>, text: string, piece: Piece): void {
    const { width } = this.measure;
    if (word.widest > width || (text.length > 8 && word.width > width && !piece.address)) this.cut(text, piece);
    else for (const item of word.items) this.push(item, piece);
  }

  private division(piece: Piece): Division {
    if (piece.address) return 'address';
    return this.measure.hyphens && !piece.bound && !piece.foreign ? 'hyphenated' : 'compound';
  }

  /** A word wider than its column: at its own seams if it has any, else at its syllables, else between any two letters. */
  private cut(word: string, piece: Piece): void {
    const letters = word.match(/\P{M}\p{M}*/gu) ?? [word];
    const syllables = new Set<number>();
    let at = 0;
    for (const syllable of syllablesOf(word)) {
      at += syllable.length;
      syllables.add(at);
    }
    at = 0;
    letters.forEach((letter, i) => {
      at += letter.length;
      this.push(box(textWidth(piece.style, letter), letter), piece);
      if (i < letters.length - 1) this.push(seam(letters, i, syllables.has(at), piece), piece);
    });
  }
}

/** Letters of scripts that divide words with a hyphen. */
const divides = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** Letters that stay before a cut, and that go after it. */
const least = 2;
const syllableCost = 120;

/** What a cut after letter `i` of a word costs; between two letters it is marked by a hyphen, but in an address. Marks stay with what they follow. */
function seam(letters: readonly string[], i: number, syllable: boolean, piece: Piece): Item {
  if (/[/.?&=_:,-]/u.test(letters[i] ?? '')) return penalty(50);
  const around = letters.slice(i + 1 - least, i + 1 + least);
  if (/^\p{P}/u.test(letters[i + 1] ?? '')) return noBreak;
  const letter = (from: string): boolean => divides.test(from);
  if (piece.address || !letter(letters[i] ?? '') || !letter(letters[i + 1] ?? '')) return penalty(200);
  if (around.length < 2 * least || !around.every(letter)) return noBreak;
  return penalty(syllable ? syllableCost : 2 * syllableCost, hyphenWidth(piece.style), true);
}
