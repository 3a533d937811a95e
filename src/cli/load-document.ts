import { readFile } from 'node:fs/promises';
import { decodeBytes } from '../ingest/charset.ts';
import { type IngestedDocument, ingestDocument } from '../ingest/document.ts';
import type { Outcome } from '../model/problem.ts';

export const endings = ['md', 'txt', 'html'] as const;
export type Ending = (typeof endings)[number];
export const isEnding = (ending: string): ending is Ending => (endings as readonly string[]).includes(ending);

/**
 * One document from disk. A page is read in the encoding that it declares; other files are UTF-8, and bytes that are not become
 * U+FFFD and are listed as a gap of the note.
 */
export async function loadDocument(file: string, document: string, ending: Ending): Promise<Outcome<IngestedDocument>> {
  const bytes = await readFile(file);
  const source = ending === 'html' ? decodeBytes(bytes).text : new TextDecoder().decode(bytes);
  return ingestDocument({ document, ending, source, file });
}
