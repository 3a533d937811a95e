import type { PDFRef } from 'pdf-lib';
import type { Note } from '../../../model/note.ts';
import type { PdfFile } from './file.ts';
import { instant, pdfDate } from './metadata.ts';

/** A file within the file, by its name. */
export interface Attachment {
  readonly name: string;
  readonly ref: PDFRef;
}

/**
 * The note's record as an attached JSON file, marked as the data behind the document, and, where the note has it, what the
 * note was composed from, marked as its source (PDF/A-3, AFRelationship). In the order of their names, as a name tree wants.
 */
export function attachments(file: PdfFile, note: Note): Attachment[] {
  const record = attach(file, note, 'briefing.json', 'Data', 'The note as data: statements, evidence, sources', note.record);
  if (!note.origin) return [record];
  return [record, attach(file, note, 'origin.json', 'Source', 'What the note was composed from, for composing it again', note.origin)];
}

function attach(file: PdfFile, note: Note, name: string, relation: string, description: string, value: object): Attachment {
  const bytes = new TextEncoder().encode(`${JSON.stringify(value)}\n`);
  const when = instant(note.modified);
  const params = `<</Size ${bytes.length}${when ? `/ModDate${pdfDate(when)}` : ''}>>`;
  const data = file.stream(bytes, { Type: '/EmbeddedFile', Subtype: '/application#2Fjson', Params: params });
  const ref = file.add(
    `<</Type/Filespec/F(${name})/UF(${name})/AFRelationship/${relation}/Desc(${description})/EF<</F ${data}/UF ${data}>>>>`,
  );
  return { name, ref };
}
