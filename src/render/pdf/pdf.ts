import type { Note } from '../../model/note.ts';
import { assemble } from './assemble.ts';
import { draw } from './draw/draw.ts';
import { layOut } from './layout/layout.ts';

/**
 * A note as a PDF: PDF/UA-1 and PDF/A-3a at once, its fonts embedded, its record attached as `briefing.json`. The same
 * note gives the same bytes; no clock is read. Throws nothing: characters no face has stand as their code points.
 */
export async function renderPdf(note: Note): Promise<Uint8Array> {
  const layout = layOut(note);
  return assemble(layout, draw(layout));
}

/** How many pages the note takes on paper. */
export const countPages = (note: Note): number => layOut(note).pages.length;
