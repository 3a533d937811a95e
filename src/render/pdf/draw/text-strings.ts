import type { BookedFont, FontBook } from '../font/font-book.ts';
import type { Run } from '../font/run.ts';

/** A stretch of one font of the file: the inside of a TJ array, from the first `(` to the last `)`, both left out. */
export interface TextString {
  readonly font: BookedFont;
  readonly inside: string;
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
    const out: { font: BookedFont; inside: string }[] = [];
    run.glyphs.forEach((glyph, i) => {
      const { font, text } = this.book.code(run.face, glyph);
      let last = out.at(-1);
      if (!last || last.font !== font) {
        last = { font, inside: '' };
        out.push(last);
      }
      last.inside += text;
      const kern = Math.round(run.kerns?.[i] ?? 0);
      if (kern !== 0) last.inside += `)${-kern}(`;
    });
    return out;
  }
}
