import { readFile } from 'node:fs/promises';
import { decodeBytes } from '../ingest/charset.ts';
import { type IngestedDocument, ingestDocument } from '../ingest/document.ts';
import type { Outcome } from '../model/problem.ts';

export const endings = ['md', 'txt', 'html'] as const;
export type Ending = (typeof endings)[number];
export const isEnding = (ending: string): ending is Ending => (endings as readonly string[]).includes(ending);

/** One document from disk, in the encoding that its mark, its declaration or its bytes name. */
export async function loadDocument(file: string, document: string, ending: Ending): Promise<Outcome<IngestedDocument>> {
  const source = decodeBytes(await readFile(file)).text;
  return ingestDocument({ document, ending, source, file });
}
