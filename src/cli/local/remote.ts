import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BackupLine, backup, parseLine, restore } from '../../app/backup.ts';
import { memoryShelf } from '../../store/memory.ts';
import type { Shelf } from '../../store/shelf.ts';

/** Puts that many pairs at once into the namespace on Cloudflare. */
export type BulkPut = (lines: readonly BackupLine[]) => Promise<void>;

/** Pairs a bulk put takes: wrangler allows 10,000 and 100 MB; fewer keep a failure small. */
const mostPairs = 500;

/** What is on Cloudflare as far as this folder put it there: the journal, replayed. */
export async function mirrorOf(journal: string): Promise<Shelf> {
  const shelf = memoryShelf();
  for (const json of (await readFile(journal, 'utf8').catch(() => '')).split('\n')) {
    const line = parseLine(json);
    if (line) await restore(shelf, line);
  }
  return shelf;
}

export interface Pushed {
  readonly put: number;
  readonly left: number;
}

/**
 * Brings Cloudflare from `before` to `after`: values first, pointers last, at most `writes` pairs; what was put is written into
 * the journal, so that the next call goes on there. Deletions are left out: an absent document's record stays until withdrawn.
 */
export async function push(before: Shelf, after: Shelf, journal: string, writes: number, put: BulkPut): Promise<Pushed> {
  const known = new Map<string, string>();
  for await (const line of backup(before)) known.set(line.key, JSON.stringify(line));
  const wanted: BackupLine[] = [];
  for await (const line of backup(after)) if (known.get(line.key) !== JSON.stringify(line)) wanted.push(line);
  const ordered = [...wanted.filter(({ key }) => !isLast(key)), ...wanted.filter(({ key }) => isLast(key))];
  const now = ordered.slice(0, writes);
  await mkdir(dirname(journal), { recursive: true });
  for (let i = 0; i < now.length; i += mostPairs) {
    const lines = now.slice(i, i + mostPairs);
    await put(lines);
    await appendFile(journal, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
  return { put: now.length, left: ordered.length - now.length };
}

/** What readers follow goes last: the log before the pointers. */
const isLast = (key: string): boolean => key.startsWith('pointer/');

/** `wrangler kv bulk put` into the namespace bound as SHELF. Throws with wrangler's own words when it fails. */
export const wranglerBulkPut =
  (root: string): BulkPut =>
  async (lines) => {
    const folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
    try {
      const file = join(folder, 'pairs.json');
      await writeFile(file, JSON.stringify(lines));
      await wrangler(root, ['kv', 'bulk', 'put', file, '--binding', 'SHELF', '--remote']);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

async function wrangler(root: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' };
  const child = spawn(process.execPath, [join(root, 'node_modules/wrangler/bin/wrangler.js'), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (words += chunk));
  const [code] = await once(child, 'exit');
  if (code !== 0)
    throw new Error(
      words
        .replace(/\u001b\[[0-9;]*m/gu, '')
        .split('\n')
        .find((line) => /error/iu.test(line))
        ?.trim() ?? `wrangler ended with ${code}`,
    );
}
