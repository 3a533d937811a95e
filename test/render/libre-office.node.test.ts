import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { loadTemplate } from '../../src/cli/load-template.ts';
import { compose } from '../../src/compose/compose.ts';
import { renderDocx } from '../../src/render/docx/docx.ts';
import { sampleEdition } from '../samples/findings.ts';

/** The Word form as LibreOffice prints it; skipped, by name, where it or the reader of its PDF is not installed. */
const installed = [
  ['soffice', '--version'],
  ['pdftotext', '-v'],
].every(([command = '', option = '']) => spawnSync(command, [option]).error === undefined);
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A profile of its own: an office that is open on the same machine is left alone. */
const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;

function printed(bytes: Uint8Array): string {
  const file = join(folder, 'note.docx');
  writeFileSync(file, bytes);
  const { status } = spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { timeout: 110_000 });
  expect(status).toBe(0);
  return spawnSync('pdftotext', ['-layout', join(folder, 'note.pdf'), '-'], { encoding: 'utf8' }).stdout;
}

describe.skipIf(!installed)(`LibreOffice${installed ? '' : ' (skipped: it is not installed)'}`, () => {
  test('prints every mark once: where it is cited and before its footnote', async () => {
    const template = await loadTemplate('full');
    if (!template.ok) throw new Error('the template is broken');
    const note = compose(sampleEdition, template.value);
    const text = printed(renderDocx(note));
    const entries = note.sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'endnotes' ? b.entries : []));
    const marks = [...text.matchAll(/\[(\d+)\]/gu)].map((m) => Number(m[1]));
    const cited = [...JSON.stringify(note).matchAll(/"kind":"citation","number":(\d+)/gu)].map((m) => Number(m[1]));
    const times = (all: number[], n: number): number => all.filter((m) => m === n).length;
    expect(entries.length).toBeGreaterThan(20);
    for (const { number } of entries) expect([number, times(marks, number)]).toEqual([number, times(cited, number) + 1]);
    expect(text).not.toMatch(/\[(\d+)\]\s*\[\1\]/u);
  });
});
