import { face } from '../font/faces.ts';
import { forbidden, forced, type Item } from './item.ts';
import type { Piece } from './piece.ts';
import type { TextStyle } from './voice.ts';
import { type Division, shapedWidth, wordParts } from './word-parts.ts';

export interface Measure {
  /** Width of the column in points: a word wider than this is cut. */
  readonly width: number;
  readonly hyphens: boolean;
}

/** Pieces of text as boxes, glue and penalties, ended by the glue and break that end a paragraph. */
export function itemsOf(pieces: readonly Piece[], measure: Measure): Item[] {
  const writer = new ItemWriter(measure);
  for (const piece of pieces) writer.piece(piece);
  return writer.finish();
}

/** Width of a text in points. */
export const textWidth = (style: TextStyle, text: string): number => (shapedWidth(style.face, text) * style.size) / 1000;

/** A day before its month, a number before its unit or noun in capitals: never parted. */
const bindsNext = /^\d{1,2}$/u;
const beginsUpper = /^\p{Lu}/u;
/** The words before a date (`reported March 2025`) may stand on the line before. */
const beginsDate = /^[\p{Lu}\d]/u;
const framePad = 3;
/** Between a word and the number of its note. */
const hair = 0.8;
/** A column narrower than this may part a day from its month. */
const narrow = 90;

class ItemWriter {
  private readonly items: Item[] = [];
  private readonly measure: Measure;
  private last: { style: TextStyle; leaf: Item['leaf'] } | undefined;

  constructor(measure: Measure) {
    this.measure = measure;
  }

  piece(given: Piece): void {
    const piece = this.framed(given);
    this.last = { style: piece.style, leaf: piece.leaf };
    if (piece.ends) {
      this.end(piece.style, piece.leaf);
      return;
    }
    if (piece.attached) this.attach();
    const framed = piece.style.frame === 'filled' || piece.style.frame === 'outlined';
    if (framed) this.pad(piece, framePad);
    if (piece.attached) this.pad(piece, hair);
    this.words(piece);
    if (framed) this.pad(piece, framePad);
  }

  /** A frame is for one line: words that need more go without. */
  private framed(piece: Piece): Piece {
    if (!piece.style.frame || textWidth(piece.style, piece.text) + 2 * framePad <= this.measure.width) return piece;
    return { ...piece, style: { ...piece.style, frame: 'plain', ink: 'ink' } };
  }

  /** Words stand at even places of the split, the spaces between them at odd ones. */
  private words(piece: Piece): void {
    const parts = piece.text.split(/([ \t\n\r\u00a0\u202f\u2009]+)/u);
    const bound =
      piece.bound && textWidth(piece.style, piece.text) <= this.measure.width ? parts.findIndex((p) => beginsDate.test(p)) : parts.length;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] ?? '';
      if (part === '') continue;
      if (i % 2 === 0) this.word(part, piece);
      else
        this.space(
          piece,
          i > bound || (part !== ' ' && /[\u00a0\u202f]/u.test(part)) || this.dated(parts[i - 1] ?? '', parts[i + 1] ?? ''),
        );
    }
  }

  private dated(before: string, after: string): boolean {
    return before.length <= 2 && this.measure.width > narrow && bindsNext.test(before) && beginsUpper.test(after);
  }

  finish(): Item[] {
    if (this.last) this.end(this.last.style, this.last.leaf);
    return this.items;
  }

  /** Nothing may break before what comes next; a space before it is dropped to a thin one. */
  private attach(): void {
    const last = this.items.at(-1);
    if (last?.kind === 'glue') this.items.splice(-1, 0, item('penalty', last.style, last.leaf, 0, 0, 0, forbidden));
    else if (last?.kind === 'box' && /\]$/u.test(last.text)) this.items.push(item('penalty', last.style, last.leaf, 0, 0, 0, 300));
  }

  private pad(piece: Piece, width: number): void {
    this.items.push(item('box', piece.style, piece.leaf, width));
  }

  private space(piece: Piece, bound: boolean): void {
    const { style, leaf } = piece;
    if (bound) this.items.push(item('penalty', style, leaf, 0, 0, 0, forbidden));
    const width = textWidth(style, ' ');
    this.items.push(item('glue', style, leaf, width, width * 0.6, width * 0.28, 0, false, ' '));
  }

  private word(word: string, piece: Piece): void {
    const { style, leaf } = piece;
    const { face: name, size } = style;
    const { width, parts } = wordParts(name, word, this.division(piece));
    if (word.length > 8 && (width * size) / 1000 > this.measure.width && !piece.address) {
      this.cut(word, piece);
      return;
    }
    for (const [i, part] of parts.entries()) {
      if (i > 0) this.items.push(item('penalty', style, leaf, part.hyphen ? hyphenWidth(style) : 0, 0, 0, part.cost, part.hyphen));
      if ((part.width * size) / 1000 > this.measure.width) this.cut(part.text, piece);
      else this.items.push(item('box', style, leaf, (part.width * size) / 1000, 0, 0, 0, false, part.text));
    }
  }

  private division(piece: Piece): Division {
    if (piece.address) return 'address';
    return this.measure.hyphens && !piece.bound ? 'hyphenated' : 'compound';
  }

  /** A word wider than its column: at its own seams if it has any, else anywhere. */
  private cut(word: string, piece: Piece): void {
    for (const letter of word.match(/\P{M}\p{M}*/gu) ?? [word]) {
      this.items.push(this.box(letter, piece));
      this.items.push(item('penalty', piece.style, piece.leaf, 0, 0, 0, /[/.?&=_:,-]/u.test(letter) ? 50 : 200));
    }
  }

  private box(text: string, { style, leaf }: Piece): Item {
    return item('box', style, leaf, textWidth(style, text), 0, 0, 0, false, text);
  }

  private end(style: TextStyle, leaf: Item['leaf']): void {
    this.items.push(item('penalty', style, leaf, 0, 0, 0, forbidden));
    this.items.push(item('glue', style, leaf, 0, 100_000));
    this.items.push(item('penalty', style, leaf, 0, 0, 0, forced));
  }
}

function hyphenWidth(style: TextStyle): number {
  const of = face(style.face);
  return ((of.advances[of.softHyphen] ?? 0) * style.size) / of.unitsPerEm;
}

function item(
  kind: Item['kind'],
  style: TextStyle,
  leaf: Item['leaf'],
  width: number,
  stretch = 0,
  shrink = 0,
  cost = 0,
  hyphen = false,
  text = '',
): Item {
  return { kind, width, stretch, shrink, cost, hyphen, text, style, leaf };
}
