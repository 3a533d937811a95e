import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadTemplate } from '../../src/cli/load-template.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Note } from '../../src/model/note.ts';
import { renderPdf } from '../../src/render/pdf/pdf.ts';
import { sampleNote } from '../render/pdf/sample-note.ts';
import { samples } from '../samples/variants.ts';

/**
 * Every sample through every template, the documented examples too, on both page sizes, into pictures/pdf/, checked by what is installed: qpdf, MuPDF,
 * Ghostscript, poppler, and veraPDF for PDF/UA-1 and PDF/A-3a (a command in VERAPDF that takes files, or `verapdf`).
 */
const root = join(import.meta.dirname, '../..');
const out = join(root, 'pictures/pdf');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const notes = new Map<string, Note>([['every-block', sampleNote]]);
for (const file of ['templates', 'docs/templates'].flatMap((f) => readdirSync(join(root, f)).map((name) => join(root, f, name)))) {
  if (!file.endsWith('.json')) continue;
  const template = await loadTemplate(file);
  if (!template.ok) throw new Error(`${file}: ${JSON.stringify(template.problems)}`);
  for (const [name, edition] of Object.entries(samples)) notes.set(`${name}-${basename(file, '.json')}`, compose(edition, template.value));
}

const files: string[] = [];
for (const [name, note] of notes)
  for (const pageSize of ['A4', 'Letter'] as const) {
    const file = join(out, `${name}-${pageSize}.pdf`);
    writeFileSync(file, await renderPdf({ ...note, style: { ...note.style, pageSize } }));
    files.push(file);
  }
console.log(`${files.length} files in ${out}`);

let failed = 0;
const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

/** Runs a program over each file; it must end well and say nothing on its error output but what `harmless` names. */
function each(program: string, args: (file: string) => string[], harmless = /^$/u): void {
  if (!has(program)) {
    console.log(`${program}: skipped, it is not installed`);
    return;
  }
  const bad = files.filter((file) => {
    const { status, stderr } = spawnSync(program, args(file), { encoding: 'utf8' });
    const said = stderr.split('\n').filter((line) => line && !harmless.test(line));
    if (status === 0 && said.length === 0) return false;
    console.log(`${program} ${basename(file)}: ${said[0] ?? `ended with ${status}`}`);
    return true;
  });
  failed += bad.length;
  console.log(`${program}: ${files.length - bad.length} of ${files.length} without a word`);
}

each('qpdf', (file) => ['--check', file]);
each('mutool', (file) => ['draw', '-q', '-o', '/dev/null', '-F', 'txt', file], /ICC support is not available/u);
each('gs', (file) => ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=nullpage', file]);
each('pdftotext', (file) => [file, '/dev/null']);

const verapdf = process.env['VERAPDF'];
if (verapdf) {
  const { stdout } = spawnSync(verapdf, files, { encoding: 'utf8', maxBuffer: 1e8 });
  const lines = stdout.split('\n').filter((line) => /^(PASS|FAIL|ERROR)/u.test(line));
  const bad = lines.filter((line) => !line.startsWith('PASS'));
  failed += bad.length + (lines.length === 0 ? 1 : 0);
  const assertions = lines.reduce((sum, line) => sum + Number(/assertions=(\d+)/u.exec(line)?.[1] ?? 0), 0);
  console.log(
    `veraPDF: ${lines.length - bad.length} of ${lines.length} pass, ${assertions} assertions${bad.map((line) => `\n  ${line}`).join('')}`,
  );
} else if (has('verapdf')) {
  for (const profile of ['ua1', '3a']) each('verapdf', (file) => ['--flavour', profile, '--format', 'text', file]);
} else console.log('veraPDF: skipped, it is not installed (or name its command in VERAPDF)');
process.exit(failed ? 1 : 0);
