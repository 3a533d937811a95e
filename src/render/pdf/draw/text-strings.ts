import { face } from '../font/faces.ts';
import type { BookedFont, FontBook } from '../font/font-book.ts';
import type { Run } from '../font/run.ts';

/** A stretch of one font of the file: the inside of a TJ array, from the first `(` to the last `)`, both left out. */
export interface TextString {
  readonly font: BookedFont;
  readonly inside: string;
  /** Holds moves between its letters. */
  readonly kerned: boolean;
}

/** Runs as text strings, remembered for a document: most words come again. */
export class TextStrings {
  private readonly book: FontBook;
  private readonly known = new Map<Run, readonly TextString[]>();

  constructor(book: FontBook) {
    this.book = book;
  }

  of(run: Run): readonly TextString[] {
    let found = this.known.get(run);
    if (!found) {
      found = this.make(run);
      this.known.set(run, found);
    }
    return found;
  }

  private make(run: Run): readonly TextString[] {
    return run.rightToLeft ? this.backwards(run) : this.forwards(run);
  }

  private forwards(run: Run): readonly TextString[] {
    const out = new Strings();
    run.glyphs.forEach((glyph, i) => {
      const { font, text } = this.book.code(run.face, glyph);
      out.add(font, text);
      out.move(run.kerns?.[i] ?? 0);
    });
    return out.all;
  }

  /** Drawn in the order the letters are read, each placed to the left of the one before: readers that take the drawing order find the word. */
  private backwards(run: Run): readonly TextString[] {
    const of = face(run.face);
    const widths = run.glyphs.map((g) => ((of.advances[g] ?? 0) * 1000) / of.unitsPerEm);
    const out = new Strings();
    let place = run.width;
    let pen = 0;
    for (let i = run.glyphs.length - 1; i >= 0; i--) {
      const width = widths[i] ?? 0;
      place -= width + (run.kerns?.[i] ?? 0);
      const { font, text } = this.book.code(run.face, run.glyphs[i] ?? 0);
      out.open(font);
      out.move(place - pen);
      out.add(font, text);
      pen = place + width;
    }
    out.move(run.width - pen);
    return out.all;
  }
}

class Strings {
  readonly all: { font: BookedFont; inside: string; kerned: boolean }[] = [];

  open(font: BookedFont): { inside: string; kerned: boolean } {
    const last = this.all.at(-1);
    if (last?.font === font) return last;
    const next = { font, inside: '', kerned: false };
    this.all.push(next);
    return next;
  }

  add(font: BookedFont, text: string): void {
    this.open(font).inside += text;
  }

  /** To the right, in thousandths of the type size. */
  move(by: number): void {
    const last = this.all.at(-1);
    const rounded = Math.round(by);
    if (!last || rounded === 0) return;
    last.inside += `)${-rounded}(`;
    last.kerned = true;
  }
}
