import { parseArgs } from 'node:util';
import { loadTopic } from '../load-topic.ts';
import { complain, exit, misused } from '../say.ts';

export const usage = 'briefing check <topic-folder>';

/** Says everything that is wrong with a topic folder: file, line, mend. */
export async function run(args: string[]): Promise<number> {
  const [folder, more] = parseArgs({ args, options: {}, allowPositionals: true }).positionals;
  if (folder === undefined || more !== undefined) return misused('Give one topic folder.', usage);
  const loaded = await loadTopic(folder);
  const problems = loaded.ok ? [...loaded.value.left, ...loaded.value.warnings] : loaded.problems;
  complain(problems);
  if (problems.length > 0) return exit.bad;
  if (loaded.ok) console.log(`${folder}: topic "${loaded.value.topic.title}" with ${loaded.value.articles.length} documents is in order.`);
  return exit.done;
}
