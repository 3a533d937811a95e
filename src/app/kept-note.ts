import type { Note } from '../model/note.ts';
import { noteKey } from '../store/keys.ts';
import { readOutline } from '../store/records.ts';
import type { World } from './world.ts';

/** A note without what it was composed from, which stands with the findings: half as long. */
export type Words = Omit<Note, 'record' | 'origin'>;

/** A composed note as it stands on the shelf between two runs that print it. */
export interface KeptNote {
  readonly plan: string;
  /** The documents whose words it may hold. */
  readonly documents: readonly string[];
  readonly words: Words;
}

export const keptNote = async ({ shelf }: World, topic: string): Promise<KeptNote | null> =>
  readOutline<KeptNote>(await shelf.getText(noteKey(topic)), 'plan', 'documents', 'words');

/** Keeps it for the runs that go on; they compose it anew where it has not arrived. */
export async function keepNote({ shelf }: World, topic: string, note: KeptNote): Promise<void> {
  await shelf.put(noteKey(topic), JSON.stringify({ schema: 'note/1', ...note }));
}
