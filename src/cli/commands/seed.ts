import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { engine } from '../../app/engine.ts';
import { seedTopic } from '../../app/seed.ts';
import { loadTopic } from '../load-topic.ts';
import { readConfig } from '../local/config.ts';
import { startRuntime } from '../local/runtime.ts';
import { complain, exit, misused } from '../say.ts';

export const usage = 'briefing seed <topic-folder>...';

const root = resolve(import.meta.dirname, '../../..');

/** Topic folders into the local KV that `npm start` serves. Seeding the same again writes nothing. */
export async function run(args: string[]): Promise<number> {
  const { positionals: folders } = parseArgs({ args, options: {}, allowPositionals: true });
  if (folders.length === 0) return misused('Give at least one topic folder.', usage);
  const config = await readConfig(join(root, 'wrangler.toml'));
  const runtime = await startRuntime(config, undefined, resolve(process.env['DATA'] ?? join(root, '.backgrounder')));
  try {
    const codes: number[] = [];
    for (const folder of folders) codes.push(await seedFolder({ shelf: runtime.shelf, now: () => new Date(), engine }, folder));
    return Math.max(...codes);
  } finally {
    await runtime.dispose();
  }
}

async function seedFolder(world: Parameters<typeof seedTopic>[0], folder: string): Promise<number> {
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
