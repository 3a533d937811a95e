/** Writes the golden text of the PDF's pages anew:  npm run golden:pdf  — look at the pages first. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOut } from '../../src/render/pdf/layout/layout.ts';
import { layoutText, taggedText } from '../render/pdf/layout-text.ts';
import { sampleNote } from '../render/pdf/sample-note.ts';

const folder = join(import.meta.dirname, '../render/pdf');
const layout = layOut(sampleNote);
writeFileSync(join(folder, 'layout.golden.txt'), layoutText(layout));
writeFileSync(join(folder, 'tags.golden.txt'), taggedText(layout));
