import type { PDFRef } from 'pdf-lib';
import type { Note } from '../../../model/note.ts';
import type { PdfFile } from './file.ts';
import { instant, pdfDate } from './metadata.ts';

/** The note's record as an attached JSON file, marked as the data behind the document (PDF/A-3, AFRelationship). */
export function attach(file: PdfFile, note: Note): PDFRef {
  const bytes = new TextEncoder().encode(`${JSON.stringify(note.record)}\n`);
  const when = instant(note.modified);
  const params = `<</Size ${bytes.length}${when ? `/ModDate${pdfDate(when)}` : ''}>>`;
  const data = file.stream(bytes, { Type: '/EmbeddedFile', Subtype: '/application#2Fjson', Params: params });
  return file.add(
    `<</Type/Filespec/F(briefing.json)/UF(briefing.json)/AFRelationship/Data/Desc(The note as data: statements, evidence, sources)/EF<</F ${data}/UF ${data}>>>>`,
  );
}
