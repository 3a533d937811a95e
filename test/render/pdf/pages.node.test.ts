import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadTemplate } from '../../../src/cli/load-template.ts';
import { compose } from '../../../src/compose/compose.ts';
import type { Note } from '../../../src/model/note.ts';
import { layOut } from '../../../src/render/pdf/layout/layout.ts';
import { renderPdf } from '../../../src/render/pdf/pdf.ts';
import { sampleEdition } from '../../samples/findings.ts';
import { taggedText } from './layout-text.ts';
import { readGrey } from './read-grey.ts';
import { sampleNote } from './sample-note.ts';

/** What other people's programs make of our files. Each is skipped, by name, on a machine that does not have it. */
const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
const needs = (program: string, what: string, run: () => void) =>
  test.skipIf(!has(program))(`${what}${has(program) ? '' : ` (skipped: ${program} is not installed)`}`, run);

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-pdf-'));
const letter: Note = { ...sampleNote, style: { ...sampleNote.style, pageSize: 'Letter' } };
const files = { a4: join(folder, 'a4.pdf'), letter: join(folder, 'letter.pdf'), brief: join(folder, 'brief.pdf') };
let brief: Note = sampleNote;

beforeAll(async () => {
  const template = await loadTemplate('brief');
  if (template.ok) brief = compose(sampleEdition, template.value);
  writeFileSync(files.a4, await renderPdf(sampleNote));
  writeFileSync(files.letter, await renderPdf(letter));
  writeFileSync(files.brief, await renderPdf(brief));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const silent = (program: string, args: readonly string[]) => {
  const { status, stderr } = spawnSync(program, [...args], { encoding: 'utf8' });
  return { status, stderr };
};

describe('other programs read the file without complaint', () => {
  for (const file of Object.values(files)) {
    const name = file.split('/').at(-1);
    needs('qpdf', `qpdf checks ${name}`, () => expect(silent('qpdf', ['--check', file])).toEqual({ status: 0, stderr: '' }));
    needs('pdftotext', `poppler reads ${name}`, () => expect(silent('pdftotext', [file, '/dev/null'])).toEqual({ status: 0, stderr: '' }));
    needs('gs', `Ghostscript draws ${name}`, () =>
      expect(silent('gs', ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=nullpage', file])).toEqual({ status: 0, stderr: '' }),
    );
    needs('mutool', `MuPDF draws ${name}`, () => {
      const { status, stderr } = silent('mutool', ['draw', '-q', '-o', join(folder, 'page%d.pgm'), file]);
      expect({ status, stderr: stderr.replace(/^warning: ICC support is not available\n/gmu, '') }).toEqual({ status: 0, stderr: '' });
    });
  }
});

describe('what a screen reader is given', () => {
  for (const [name, file, note] of [
    ['the note of every block', files.a4, () => sampleNote],
    ['a brief', files.brief, () => brief],
  ] as const)
    needs('pdfinfo', `the words of ${name} in its order`, () => inOrder(file, note()));

  function inOrder(file: string, note: Note): void {
    const told = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
    // A figure's own letters are told too; we know it by its alternative.
    const strings = told.replace(/^( *)Figure.*\n(?:\1 .*\n)*/gmu, '').matchAll(/^\s*"(.*)"$/gmu);
    const ours = taggedText(layOut(note)).matchAll(/^\s*(.*)\|$/gmu);
    // What no face has stands as its code point.
    expect(joined(strings)).toBe(joined(ours).replace('中国', 'U+4E2DU+56FD'));
  }
});

const joined = (matches: Iterable<RegExpMatchArray>): string => [...matches].map((m) => (m[1] ?? '').replace(/[\s\u00ad]+/gu, '')).join('');

describe('pages as pictures', () => {
  // Written anew by `UPDATE_PAGES=1 npx vitest run pages.node` after a change of design that is meant.
  for (const [name, file, page] of [
    ['page-1', files.a4, 1],
    ['page-2', files.a4, 2],
    ['brief-1', files.brief, 1],
    ['brief-3', files.brief, 3],
    ['brief-5', files.brief, 5],
  ] as const)
    needs('pdftoppm', `${name} looks as it should`, () => {
      const golden = join(import.meta.dirname, `${name}.golden.png`);
      const drawn = execFileSync('pdftoppm', ['-r', '48', '-gray', '-png', '-f', String(page), '-l', String(page), '-singlefile', file]);
      if (process.env['UPDATE_PAGES'] || !existsSync(golden)) writeFileSync(golden, drawn);
      expect(difference(readGrey(drawn), readGrey(readFileSync(golden)))).toBeLessThan(9);
    });

  test('another page is told apart', () => {
    const [one, two] = [1, 2].map((n) => readGrey(readFileSync(join(import.meta.dirname, `page-${n}.golden.png`))));
    if (one && two) expect(difference(one, two)).toBeGreaterThan(50);
  });
});

/** The largest mean difference of any square of 12 by 12 points, in grey levels: other versions smooth edges otherwise. */
function difference(a: { width: number; height: number; pixels: Uint8Array }, b: typeof a): number {
  if (a.width !== b.width || a.height !== b.height) return 255;
  const side = 12;
  let worst = 0;
  for (let top = 0; top < a.height; top += side)
    for (let left = 0; left < a.width; left += side) {
      let sumA = 0;
      let sumB = 0;
      let n = 0;
      for (let y = top; y < Math.min(top + side, a.height); y++)
        for (let x = left; x < Math.min(left + side, a.width); x++) {
          sumA += a.pixels[y * a.width + x] ?? 0;
          sumB += b.pixels[y * a.width + x] ?? 0;
          n++;
        }
      worst = Math.max(worst, Math.abs(sumA - sumB) / n);
    }
  return worst;
}
