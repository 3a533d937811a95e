import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from '../../src/app/build.ts';
import { loadTemplate } from '../../src/cli/load-template.ts';
import { loadTopic } from '../../src/cli/load-topic.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Note } from '../../src/model/note.ts';
import type { Template } from '../../src/model/template.ts';
import { samples } from '../samples/variants.ts';

/** A note to look at, under a speaking name. */
export interface Picture {
  readonly name: string;
  readonly note: Note;
}

const root = resolve(import.meta.dirname, '../..');

async function template(name: string): Promise<Template> {
  const found = await loadTemplate(name);
  if (!found.ok) throw new Error(`template ${name} is broken: ${JSON.stringify(found.problems)}`);
  return found.value;
}

const links = {
  self: '/briefings/vedra-river/editions/7f3a91c2e04b',
  passages: '/briefings/vedra-river/editions/7f3a91c2e04b/passages',
  verify: '/briefings/vedra-river/editions/7f3a91c2e04b/verify',
  alternates: [{ type: 'application/pdf', href: '/briefings/vedra-river/editions/7f3a91c2e04b.pdf', label: 'PDF' }],
};

/** Samples whose every template differs in more than length; the others are looked at in full, where everything stands. */
const inAll = ['rich', 'nothing-much', 'hostile'];

/** The invented samples, the documented templates on the rich one, and the topics that ship through the default template. */
export async function documents(): Promise<Picture[]> {
  const { rich } = samples;
  const named: [name: string, edition: Edition, template: string][] = Object.entries(samples).flatMap(([name, edition]) =>
    (inAll.includes(name) ? ['flash', 'brief', 'full'] : ['full']).map((t): [string, Edition, string] => [`${name}-${t}`, edition, t]),
  );
  for (const file of ['kurzlage', 'mission-weekly'])
    if (rich) named.push([`rich-${file}`, rich, join(root, 'docs/templates', `${file}.json`)]);
  const own = named.map(async ([name, edition, t]) => ({ name, note: compose(edition, await template(t), { links }) }));
  return [...(await Promise.all(own)), ...(await shipped())];
}

async function shipped(): Promise<Picture[]> {
  const corpus = join(root, 'corpus');
  const brief = await template('brief');
  const found: Picture[] = [];
  for (const topic of readdirSync(corpus)) {
    const loaded = await loadTopic(join(corpus, topic));
    if (!loaded.ok) continue;
    const built = await build(loaded.value.topic, loaded.value.articles, { template: brief, formats: [] });
    if (built.ok) found.push({ name: `${topic}-brief`, note: compose(built.value.edition, brief, { links }) });
  }
  return found;
}
