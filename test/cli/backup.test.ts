import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backup } from '../../src/app/backup.ts';
import * as exportCommand from '../../src/cli/commands/export.ts';
import * as importCommand from '../../src/cli/commands/import.ts';
import * as seed from '../../src/cli/commands/seed.ts';
import { type BulkPut, mirrorOf } from '../../src/cli/local/remote.ts';
import { call, document, harbour, topicFile, withFolder } from './call.ts';

const good = { 'topic.yaml': topicFile, 'documents/harbour.md': harbour };

async function withData<T>(folder: string, use: () => Promise<T>): Promise<T> {
  process.env['DATA'] = folder;
  try {
    return await use();
  } finally {
    delete process.env['DATA'];
  }
}

test('what is exported and imported elsewhere is the same, byte for byte', async () => {
  await withFolder(good, async (folder) => {
    const [first, second] = [join(folder, 'first.jsonl'), join(folder, 'second.jsonl')];
    await withData(join(folder, 'a'), async () => {
      expect((await call(seed, folder)).code).toBe(0);
      expect((await call(exportCommand, first)).code).toBe(0);
    });
    await withData(join(folder, 'b'), async () => {
      expect((await call(importCommand, first)).code).toBe(0);
      expect((await call(exportCommand, second)).code).toBe(0);
    });
    const [one, two] = [await readFile(first, 'utf8'), await readFile(second, 'utf8')];
    expect(two).toBe(one);
    expect(one).toContain('"key":"pointer/ferry"');
  });
});

test('a line that is none stops an import, with its number', async () => {
  await withFolder({ 'backup.jsonl': '{"key":"a","value":"b"}\nnope\n' }, async (folder) => {
    const { code, err } = await withData(join(folder, 'c'), () => call(importCommand, join(folder, 'backup.jsonl')));
    expect([code, err]).toEqual([1, expect.stringMatching(/backup\.jsonl:2: this is no line of a backup/u)]);
  });
});

test('seeding Cloudflare keeps within the writes of a day, goes on the next, and flips pointers last', async () => {
  await withFolder(good, async (folder) => {
    const put: string[] = [];
    const taking: BulkPut = async (lines) => void put.push(...lines.map(({ key }) => key));
    const journal = join(folder, 'data/remote.jsonl');
    const day = () => call({ usage: '', run: () => seed.seedRemote([folder], journal, 5, taking) });
    expect((await day()).out).toMatch(/5 values put on Cloudflare, \d+ are left/u);
    for (let i = 0; i < 3; i++) await day();
    expect((await day()).out).toContain('0 values put on Cloudflare; all is there.');
    expect(put.at(-1)).toBe('pointer/ferry');
    expect(new Set(put).size).toBe(put.length);
    const there: string[] = [];
    for await (const { key } of backup(await mirrorOf(journal))) there.push(key);
    expect(there.sort()).toEqual(put.sort());
  });
});

test('a second seeding puts only what is new; a failing network loses nothing', async () => {
  await withFolder(good, async (folder) => {
    const journal = join(folder, 'data/remote.jsonl');
    const seedWith = (put: BulkPut, from = folder) => call({ usage: '', run: () => seed.seedRemote([from], journal, 900, put) });
    const failing: BulkPut = async () => Promise.reject(new Error('not logged in'));
    const failed = await seedWith(failing);
    expect([failed.code, failed.err]).toEqual([
      1,
      expect.stringMatching(/Cloudflare took nothing more: not logged in\. Log in with "npx wrangler login"/u),
    ]);
    expect((await seedWith(async () => {})).code).toBe(0);
    const more = {
      ...good,
      'documents/later.md': document('The ferry was towed to Port Aldo on 9 March 2025, the harbour office said.', 'published: 2025-03-10'),
    };
    await withFolder(more, async (other) => {
      const put: string[] = [];
      await seedWith(async (lines) => void put.push(...lines.map(({ key }) => key)), other);
      expect(put.some((key) => key.startsWith('document/ferry/later'))).toBe(true);
      expect(put).toContain('log/ferry/000002');
      expect(put).not.toContain('log/ferry/000001');
      expect(put).not.toContain('document/ferry/harbour');
    });
  });
});
