import { adjectiveTable, cueTable, nounTable } from './cue-table.ts';
import { madeClear } from './phrase-cues.ts';
import { positions, puts } from './view-cues.ts';

/**
 * Every word or mark that some rule of attribution begins with. Most words of a text are none: one look at this list spares them the looks of all
 * rules one after the other.
 */
export const triggers: ReadonlySet<string> = new Set([
  ':',
  'according',
  'in',
  'by',
  ...madeClear,
  ...positions,
  ...puts,
  ...cueTable().keys(),
  ...adjectiveTable.keys(),
  ...nounTable.keys(),
]);
