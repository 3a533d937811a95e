import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadTemplate } from '../../src/cli/load-template.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Note } from '../../src/model/note.ts';
import { renderDocx } from '../../src/render/docx/docx.ts';
import { renderMarkdown } from '../../src/render/markdown/markdown.ts';
import { sampleEdition } from '../samples/findings.ts';
import { hostile } from '../samples/variants.ts';

/** What Pandoc makes of our Markdown and of our text document; skipped, by name, where it is not installed. */
const installed = spawnSync('pandoc', ['--version']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-pandoc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function noteOf(edition: Parameters<typeof compose>[0]): Promise<Note> {
  const template = await loadTemplate('full');
  if (!template.ok) throw new Error('the template is broken');
  return compose(edition, template.value);
}

function pandoc(...args: string[]): string {
  const { stdout, stderr, status } = spawnSync('pandoc', args, { encoding: 'utf8', maxBuffer: 1e8 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** How many nodes of a kind stand in a document, as Pandoc reads it. */
const counts = (file: string) => {
  const json = pandoc(file, '-t', 'json');
  const of = (kind: string): number => json.split(`"t":"${kind}"`).length - 1;
  return { notes: of('Note'), headings: of('Header'), tables: of('Table') };
};

describe.skipIf(!installed)(`Pandoc${installed ? '' : ' (skipped: it is not installed)'}`, () => {
  test.each([
    ['the rich sample', sampleEdition],
    ['hostile text', hostile],
  ])('turns the Markdown of %s into a document with real footnotes, headings and tables', async (_, edition) => {
    const markdown = renderMarkdown(await noteOf(edition));
    const [source, target] = [join(folder, 'note.md'), join(folder, 'note.docx')];
    writeFileSync(source, markdown);
    pandoc(source, '-o', target);
    const read = counts(target);
    const cited = [...markdown.matchAll(/\[\^\d+\](?!:)/gu)].length;
    expect(read.notes).toBe(cited);
    expect(cited).toBeGreaterThan(20);
    expect(read.headings).toBe([...markdown.matchAll(/^#{1,6} /gmu)].length);
    expect(read.tables).toBe([...markdown.matchAll(/^\|(?: ?:?-+:? ?\|)+$/gmu)].length);
  });

  test('reads the Word form: each note once, headings and tables as such', async () => {
    const note = await noteOf(sampleEdition);
    const file = join(folder, 'own.docx');
    writeFileSync(file, renderDocx(note));
    const read = counts(file);
    const numbers = note.sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'endnotes' ? b.entries : []));
    expect(read.notes).toBe(numbers.length);
    expect(read.headings).toBeGreaterThan(note.sections.length);
    expect(read.tables).toBeGreaterThan(4);
  });
});
