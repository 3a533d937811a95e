import type { Note } from '../../model/note.ts';

/** The edition's `briefing/1` object: keys in the contract's order, two spaces, a final newline. */
export const renderJson = (note: Note): string => `${JSON.stringify(note.record, null, 2)}\n`;
