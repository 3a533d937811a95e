import type { Note } from '../model/note.ts';
import { renderDocx } from '../render/docx/docx.ts';
import { renderHtml } from '../render/html/html.ts';
import { renderJson } from '../render/json/json.ts';
import { renderMarkdown } from '../render/markdown/markdown.ts';
import { unsupported } from '../render/pdf/font/shape.ts';
import { renderPdf } from '../render/pdf/pdf.ts';
import { readAttachments } from '../render/pdf/read-attachments.ts';
import type { Format } from './formats.ts';

const encoder = new TextEncoder();

/** A note as bytes in one format: the one place where notes meet renderers. Pure: the same note gives the same bytes. */
export async function press(note: Note, format: Format): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'html':
      return encoder.encode(renderHtml(note));
    case 'md':
      return encoder.encode(renderMarkdown(note));
    case 'json':
      return encoder.encode(renderJson(note));
    case 'docx':
      return renderDocx(note);
    case 'pdf':
      return new Uint8Array(await renderPdf(note));
  }
}

/** The files attached to a PDF, as text by name. */
export const attachmentsOf = (pdf: Uint8Array): Promise<ReadonlyMap<string, string> | undefined> => readAttachments(pdf);

/** Characters of a text for which the PDF has no face and prints the code point, each once, in order of code points. */
export const unprintable = (text: string): string[] => unsupported([...new Set(text.match(/[^\x00-\x7f]/gu))].sort().join(''));
