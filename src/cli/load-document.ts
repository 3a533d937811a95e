import { readFile } from 'node:fs/promises';
import { type IngestedDocument, ingestDocument } from '../ingest/document.ts';
import type { Outcome } from '../model/problem.ts';

export const endings = ['md', 'txt', 'html'] as const;
export type Ending = (typeof endings)[number];
export const isEnding = (ending: string): ending is Ending => (endings as readonly string[]).includes(ending);

/** One document from disk. Bytes that are no UTF-8 become U+FFFD and are listed as a gap of the note. */
export async function loadDocument(file: string, document: string, ending: Ending): Promise<Outcome<IngestedDocument>> {
  const source = new TextDecoder().decode(await readFile(file));
  return ingestDocument({ document, ending, source, file });
}
