import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { engine } from '../../app/engine.ts';
import { seedTopic } from '../../app/seed.ts';
import type { World } from '../../app/world.ts';
import { loadTopic } from '../load-topic.ts';
import { type BulkPut, mirrorOf, push, wranglerBulkPut } from '../local/remote.ts';
import { withLocalShelf } from '../local/with-local-shelf.ts';
import { complain, exit, misused } from '../say.ts';

export const usage = 'briefing seed <topic-folder>... [--remote] [--writes NUMBER] [--base-url ADDRESS]';

const root = resolve(import.meta.dirname, '../../..');
/** A day's writes of the free plan, less a few for the site itself. */
const aDaysWrites = 900;

/**
 * Topic folders into the KV: the local one that `npm start` serves, or with --remote the one on Cloudflare, within a day's
 * writes; what does not fit is put by the next call. Seeding the same again writes nothing.
 */
export async function run(args: string[]): Promise<number> {
  const options = { remote: { type: 'boolean' }, writes: { type: 'string' }, 'base-url': { type: 'string' } } as const;
  const { values, positionals: folders } = parseArgs({ args, options, allowPositionals: true });
  if (folders.length === 0) return misused('Give at least one topic folder.', usage);
  const writes = Number(values.writes ?? aDaysWrites);
  if (!Number.isInteger(writes) || writes < 1) return misused(`--writes ${values.writes} is no number of writes.`, usage);
  const base = values['base-url'] === undefined ? {} : { baseUrl: values['base-url'] };
  if (values.remote) return seedRemote(folders, join(dataFolder(), 'remote.jsonl'), writes, wranglerBulkPut(root), base);
  return withLocalShelf((shelf) => seedFolders({ shelf, now: () => new Date(), engine, ...base }, folders));
}

const dataFolder = (): string => resolve(process.env['DATA'] ?? join(root, '.backgrounder'));

/** Seeds a copy of what is on Cloudflare, then puts there what is new in it. */
export async function seedRemote(
  folders: readonly string[],
  journal: string,
  writes: number,
  put: BulkPut,
  base: Pick<World, 'baseUrl'> = {},
): Promise<number> {
  const after = await mirrorOf(journal);
  const begun = await beginning(`${journal}.begun`);
  const code = await seedFolders({ shelf: after, now: () => begun, engine, ...base }, folders);
  if (code !== exit.done) return code;
  try {
    const pushed = await push(await mirrorOf(journal), after, journal, writes, put);
    if (pushed.left === 0) await rm(`${journal}.begun`);
    console.log(
      pushed.left === 0
        ? `${pushed.put} values put on Cloudflare; all is there.`
        : `${pushed.put} values put on Cloudflare, ${pushed.left} are left: call this again tomorrow, or with a higher --writes on a paid plan.`,
    );
    return exit.done;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    complain([
      {
        kind: 'not-ready',
        what: `Cloudflare took nothing more: ${what}`,
        mend: 'log in with "npx wrangler login", deploy once, then call this again: it goes on where it stopped',
      },
    ]);
    return exit.bad;
  }
}

/** When this seeding began: the same until all is there, so that what was put on the first day is not made anew on the second. */
async function beginning(file: string): Promise<Date> {
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined) return new Date(known);
  const now = new Date();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, now.toISOString());
  return now;
}

async function seedFolders(world: World, folders: readonly string[]): Promise<number> {
  const codes: number[] = [];
  for (const folder of folders) codes.push(await seedFolder(world, folder));
  return Math.max(...codes);
}

async function seedFolder(world: World, folder: string): Promise<number> {
  const loaded = await loadTopic(folder);
  if (!loaded.ok) {
    complain(loaded.problems);
    return exit.bad;
  }
  const { topic, articles, left, warnings } = loaded.value;
  complain([...left, ...warnings]);
  const seeded = await seedTopic(world, topic, articles);
  if (!seeded.ok) {
    complain(seeded.problems);
    return exit.bad;
  }
  const { outcome, number, edition } = seeded.value;
  console.log(`${topic.id}: ${articles.length} documents, edition ${number} (${edition}) ${outcome}.`);
  return exit.done;
}
