import type { Inline, Note } from '../../../model/note.ts';
import type { TagElement } from '../tags/element.ts';
import { breakLines } from './break-lines.ts';
import { type InlineContext, piecesOf } from './inline.ts';
import { itemsOf } from './items.ts';
import type { Line } from './line.ts';
import type { Piece } from './piece.ts';
import { type Scale, steps } from './scale.ts';
import { setLine } from './set-line.ts';
import type { Voice } from './voice.ts';

/** What laying out needs to know everywhere: the note's furniture, the sizes, the columns. */
export interface Press {
  readonly note: Note;
  readonly scale: Scale;
  /** Page, in points. */
  readonly page: { readonly width: number; readonly height: number };
  /** Width of the text area; tables and figures use all of it. */
  readonly width: number;
  /** Where running text begins: labels and numbers hang to its left. */
  readonly gutter: number;
  /** Height of the text area of a page. */
  readonly height: number;
  readonly hyphens: boolean;
  /** Citations met since the last strip was made: they become its anchors. */
  readonly cited: string[];
}

const sizes = { A4: { width: 595.28, height: 841.89 }, Letter: { width: 612, height: 792 } } as const;
/** The shortest reading column: about 70 letters in the design's size. */
const measure = 366;

export function press(note: Note, scale: Scale): Press {
  const page = sizes[note.style.pageSize];
  const width = page.width - 2 * scale.margin;
  const gutter = Math.max(48, Math.min(steps[scale.tightness].gutter, width - measure));
  return { note, scale, page, width, gutter, height: page.height - 2 * scale.margin, hyphens: /^en\b/u.test(note.language), cited: [] };
}

export interface Setting {
  readonly voice: Voice;
  readonly width: number;
  readonly parent: TagElement;
  readonly justified?: boolean;
  /** May a word be divided to fill a line? A word wider than the column always may. */
  readonly hyphens?: boolean;
}

/** Inlines as set lines. */
export function setText(press: Press, content: readonly Inline[], setting: Setting): Line[] {
  const context: InlineContext = {
    voice: setting.voice,
    parent: setting.parent,
    cites: (passage) => press.cited.push(passage),
    noteWord: press.note.furniture.note,
    language: press.note.language,
  };
  return setPieces(press, piecesOf(content, context), setting);
}

/** Plain words as set lines. */
export const setWords = (press: Press, text: string, setting: Setting): Line[] => setText(press, [{ kind: 'text', text }], setting);

/** How far spaces may open before a paragraph is better left ragged. */
const loosest = 2.6;

export function setPieces(press: Press, pieces: readonly Piece[], setting: Setting): Line[] {
  const { width } = setting;
  const paragraph = itemsOf(pieces, { width, hyphens: press.hyphens && setting.hyphens !== false });
  if (setting.justified) {
    const lines = breakLines(paragraph.items, { width, justified: true, loosest });
    if (lines.every((l) => l.stretch <= loosest)) return lines.map((l) => setLine(paragraph, l, width, true));
  }
  return breakLines(paragraph.items, { width, justified: false }).map((l) => setLine(paragraph, l, width, false));
}

/** Takes the anchors of the citations met since the last call: the first place a note is cited is where it leads back to. */
export function takeCited(press: Press): string[] {
  return press.cited.splice(0).map((passage) => `cited:${passage}`);
}

/** The base line of a line of this voice, from the line's top. */
export const baseline = (voice: Voice): number => (voice.leading + voice.plain.size * 0.68) / 2;
