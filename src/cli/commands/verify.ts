import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseBriefing } from '../../app/verify/check-form.ts';
import { verify } from '../../app/verify/verify.ts';
import type { Article } from '../../model/article.ts';
import type { Briefing } from '../../model/briefing.ts';
import { loadTopic } from '../load-topic.ts';
import { complain, exit, misused } from '../say.ts';

export const usage = 'briefing verify <note.json> [--topic <topic-folder>]';

/** Checks every statement of a note against the texts given; without texts it says so and exits 3. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { topic: { type: 'string' } }, allowPositionals: true });
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) return misused('Give one note.', usage);
  const briefing = parseBriefing(await readFile(file, 'utf8'));
  if (!briefing) {
    complain([{ kind: 'bad-input', file, what: 'this is no note in the form briefing/1', mend: 'give the .json of a briefing' }]);
    return exit.bad;
  }
  if (values.topic === undefined) return withoutTexts(file, briefing);
  const loaded = await loadTopic(values.topic);
  if (!loaded.ok) {
    complain(loaded.problems);
    return exit.bad;
  }
  return against(file, briefing, new Map(loaded.value.articles.map((article) => [article.document, article])));
}

function against(file: string, briefing: Briefing, texts: ReadonlyMap<string, Article>): number {
  const { statements, quotes, failures } = verify(briefing, (document) => texts.get(document));
  for (const { where, what } of failures) console.error(`${file}: ${where}: ${what}`);
  console.log(`${file}: ${statements} statements with ${quotes} quotes checked, ${failures.length} failures.`);
  return failures.length === 0 ? exit.done : exit.bad;
}

/** Only what the note itself shows: that each text is made of the quotes beside it. */
function withoutTexts(file: string, briefing: Briefing): number {
  const { statements, failures } = verify(briefing, () => undefined);
  const own = failures.filter(({ what }) => !what.includes('its text was not found'));
  for (const { where, what } of own) console.error(`${file}: ${where}: ${what}`);
  console.log(
    `${file}: ${statements} statements are ${own.length === 0 ? '' : 'not all '}made of their quotes; texts not checked. Give them with --topic <topic-folder>.`,
  );
  return own.length === 0 ? exit.unchecked : exit.bad;
}
