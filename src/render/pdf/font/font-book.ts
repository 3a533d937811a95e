import { escapeBytes } from '../file/syntax.ts';
import { type FaceName, face } from './faces.ts';

/**
 * One simple font of the file: codes 0-255 given to glyphs as they are met, ASCII at its own codes, so that text in the
 * page streams stays one byte a letter and spaces can be widened by the viewer.
 */
export interface BookedFont {
  readonly resource: string;
  readonly face: FaceName;
  /** Code -> glyph, 0 where the code is free. */
  readonly glyphs: Uint16Array;
}

export class FontBook {
  readonly fonts: BookedFont[] = [];
  private readonly codes = new Map<FaceName, Booked[]>();
  private readonly free = new Map<FaceName, { font: BookedFont; next: number }>();

  /** The font and code of a glyph. A face with more glyphs than a font has codes takes another font. */
  code(name: FaceName, glyph: number): Booked {
    let booked = this.codes.get(name);
    if (!booked) {
      booked = [];
      this.codes.set(name, booked);
    }
    let found = booked[glyph];
    if (!found) {
      found = this.book(name, glyph);
      booked[glyph] = found;
    }
    return found;
  }

  private book(name: FaceName, glyph: number): Booked {
    const state = this.free.get(name) ?? this.open(name);
    const text = face(name).textOf[glyph] ?? '';
    // Viewers widen code 32: spaces within right-to-left words are placed by hand.
    const own = text.length === 1 && name !== 'arabic' ? text.charCodeAt(0) : 0;
    if (own >= 0x20 && own < 0x7f && !state.font.glyphs[own]) return take(state.font, own, glyph);
    if (state.next > 0xff) {
      this.open(name);
      return this.book(name, glyph);
    }
    return take(state.font, state.next++, glyph);
  }

  private open(name: FaceName): { font: BookedFont; next: number } {
    const font = { resource: `F${this.fonts.length + 1}`, face: name, glyphs: new Uint16Array(256) };
    this.fonts.push(font);
    const state = { font, next: 0x80 };
    this.free.set(name, state);
    return state;
  }
}

export interface Booked {
  readonly font: BookedFont;
  readonly code: number;
  /** The code as it stands in a string of a page stream. */
  readonly text: string;
}

function take(font: BookedFont, code: number, glyph: number): Booked {
  font.glyphs[code] = glyph;
  return { font, code, text: escapeBytes(String.fromCharCode(code)) };
}
