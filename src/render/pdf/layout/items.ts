import { face } from '../font/faces.ts';
import { shape } from '../font/shape.ts';
import { hyphenate } from './hyphenate.ts';
import { forbidden, forced, type Item } from './item.ts';
import type { Piece } from './piece.ts';
import type { TextStyle } from './voice.ts';

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
export function textWidth(style: TextStyle, text: string): number {
  let width = 0;
  for (const run of shape(style.face, text)) width += run.width;
  return (width * style.size) / 1000;
}

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
    for (const [i, part] of parts.entries()) {
      if (part === '') continue;
      const dated = bindsNext.test(parts[i - 1] ?? '') && beginsUpper.test(parts[i + 1] ?? '') && this.measure.width > narrow;
      if (i % 2 === 0) this.word(part, piece);
      else this.space(piece, i > bound || dated || /[\u00a0\u202f]/u.test(part));
    }
  }

  finish(): Item[] {
    if (this.last) this.end(this.last.style, this.last.leaf);
    return this.items;
  }

  /** Nothing may break before what comes next; a space before it is dropped to a thin one. */
  private attach(): void {
    const last = this.items.at(-1);
    if (last?.kind === 'glue') this.items.splice(-1, 0, this.item('penalty', last.style, last.leaf, { cost: forbidden }));
    else if (last?.kind === 'box' && /\]$/u.test(last.text)) this.items.push(this.item('penalty', last.style, last.leaf, { cost: 300 }));
  }

  private pad(piece: Piece, width: number): void {
    this.items.push(this.item('box', piece.style, piece.leaf, { width }));
  }

  private space(piece: Piece, bound: boolean): void {
    const { style, leaf } = piece;
    if (bound) this.items.push(this.item('penalty', style, leaf, { cost: forbidden }));
    const width = textWidth(style, ' ');
    this.items.push(this.item('glue', style, leaf, { width, stretch: width * 0.6, shrink: width * 0.28, text: ' ' }));
  }

  private word(word: string, piece: Piece): void {
    const { style } = piece;
    if (word.length > 8 && textWidth(style, word) > this.measure.width) this.cut(word, piece);
    else if (piece.address) this.parts(word.split(/(?<=[/.?&=_@:-])(?=[^/.])/u), piece, 20, false);
    else this.compound(word, piece);
  }

  /** Hyphenated compounds may break at their own hyphens. */
  private compound(word: string, piece: Piece): void {
    const { style, leaf } = piece;
    const compound = word.split(/(?<=\p{L}{2}[-/–]|—)(?=\p{L})/u);
    compound.forEach((part, i) => {
      if (i > 0) this.items.push(this.item('penalty', style, leaf, { cost: 60 }));
      if (this.measure.hyphens) this.hyphenated(part, piece);
      else this.items.push(this.box(part, piece));
    });
  }

  private hyphenated(word: string, piece: Piece): void {
    const core = /\p{L}{6,}/u.exec(word);
    const points = core ? hyphenate(core[0]).map((p) => p + core.index) : [];
    if (points.length === 0) this.items.push(this.box(word, piece));
    else
      this.parts(
        [0, ...points].map((p, i) => word.slice(p, points[i] ?? word.length)),
        piece,
        70,
        true,
      );
  }

  private parts(parts: readonly string[], piece: Piece, cost: number, hyphen: boolean): void {
    const width = hyphen ? (face(piece.style.face).advances[face(piece.style.face).softHyphen] ?? 0) * (piece.style.size / 1000) : 0;
    parts.forEach((part, i) => {
      if (i > 0) this.items.push(this.item('penalty', piece.style, piece.leaf, { cost, hyphen, width }));
      if (textWidth(piece.style, part) > this.measure.width) this.cut(part, piece);
      else this.items.push(this.box(part, piece));
    });
  }

  /** A word wider than its column: at its own seams if it has any, else anywhere. */
  private cut(word: string, piece: Piece): void {
    for (const letter of word.match(/\P{M}\p{M}*/gu) ?? [word]) {
      this.items.push(this.box(letter, piece));
      this.items.push(this.item('penalty', piece.style, piece.leaf, { cost: /[/.?&=_:,-]/u.test(letter) ? 50 : 200 }));
    }
  }

  private box(text: string, piece: Piece): Item {
    return this.item('box', piece.style, piece.leaf, { width: textWidth(piece.style, text), text });
  }

  private end(style: TextStyle, leaf: Item['leaf']): void {
    this.items.push(this.item('penalty', style, leaf, { cost: forbidden }));
    this.items.push(this.item('glue', style, leaf, { stretch: 100_000 }));
    this.items.push(this.item('penalty', style, leaf, { cost: forced }));
  }

  private item(kind: Item['kind'], style: TextStyle, leaf: Item['leaf'], values: Partial<Item>): Item {
    return {
      kind,
      width: values.width ?? 0,
      stretch: values.stretch ?? 0,
      shrink: values.shrink ?? 0,
      cost: values.cost ?? 0,
      hyphen: values.hyphen ?? false,
      text: values.text ?? '',
      style,
      leaf,
    };
  }
}
