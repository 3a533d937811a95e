import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import * as build from '../../src/cli/commands/build.ts';
import * as verify from '../../src/cli/commands/verify.ts';
import { type Called, call, harbour, topicFile, withFolder } from './call.ts';

const good = { 'topic.yaml': topicFile, 'documents/harbour.md': harbour };

/** Builds the sample note, lets `spoil` change the file or the topic, and verifies it. */
const verifying = (format: 'pdf' | 'json', spoil: (file: string, folder: string) => Promise<unknown>, withTexts = true): Promise<Called> =>
  withFolder(good, async (folder) => {
    const file = join(folder, `note.${format}`);
    await call(build, folder, '--out', file);
    await spoil(file, folder);
    return call(verify, file, ...(withTexts ? ['--topic', folder] : []));
  });
const nothing = async () => {};
const replaceIn = (name: string, from: string, to: string) => async (_: string, folder: string) =>
  writeFile(join(folder, name), (await readFile(join(folder, name), 'utf8')).replace(from, to));

describe('a note as it was made', () => {
  test.each(['pdf', 'json'] as const)('%s, with its texts: verified', async (format) => {
    const { code, out, err } = await verifying(format, nothing);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/: verified, \d+ statements with \d+ quotes stand in the texts\.$/mu);
  });

  test.each(['pdf', 'json'] as const)('%s, without: exit 3 and a word about it', async (format) => {
    const { code, out } = await verifying(format, nothing, false);
    expect([code, out]).toEqual([3, expect.stringContaining('texts not checked')]);
  });
});

describe('a change is found and named', () => {
  test('in a text', async () => {
    const { code, err } = await verifying('pdf', replaceIn('documents/harbour.md', 'aground', 'ashore'));
    expect(code).toBe(1);
    expect(err).toMatch(/note\.pdf: source S1 \(harbour\): the text has the hash/u);
    expect(err).toContain('aground');
  });

  test('in the JSON', async () => {
    const { code, err } = await verifying('json', replaceIn('note.json', 'aground', 'ashore'));
    expect([code, err]).toEqual([1, expect.stringMatching(/note\.json: .*shore/u)]);
  });

  test('anywhere in the PDF: of bytes changed one at a time all over it, not one passes', async () => {
    await withFolder(good, async (folder) => {
      const file = join(folder, 'note.pdf');
      await call(build, folder, '--out', file);
      const bytes = await readFile(file);
      for (let i = 1; i < 24; i++) {
        const at = Math.floor((bytes.length * i) / 24);
        const spoilt = Uint8Array.from(bytes);
        spoilt[at] = (spoilt[at] ?? 0) ^ 1;
        await writeFile(file, spoilt);
        expect((await call(verify, file, '--topic', folder)).code, `byte ${at}`).toBe(1);
      }
    });
  });

  test('in the PDF by another program that saves it anew', async () => {
    const { code } = await verifying('pdf', async (file) => {
      const document = await PDFDocument.load(await readFile(file));
      document.getPage(0).drawText('SIX people', { x: 60, y: 400 });
      await writeFile(file, await document.save());
    });
    expect(code).toBe(1);
  });
});

test('what is no note is told in one line', async () => {
  for (const content of ['%PDF-1.7\nnothing', '{"schema":"other"}', '']) {
    const { code, err } = await verifying('pdf', (file) => writeFile(file, content));
    expect([code, err.trim().split('\n').length]).toEqual([1, 1]);
  }
});
