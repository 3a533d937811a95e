import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from '../../src/app/build.ts';
import { templateNamed } from '../../src/app/templates.ts';
import { loadTopic } from '../../src/cli/load-topic.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Note } from '../../src/model/note.ts';
import type { Template } from '../../src/model/template.ts';
import { samples } from '../samples/variants.ts';

/** A note to look at, under a speaking name. */
export interface Picture {
  readonly name: string;
  readonly note: Note;
}

const root = resolve(import.meta.dirname, '../..');

function template(name: string): Template {
  const found = templateNamed(name);
  if (!found.ok) throw new Error(`template ${name} is broken`);
  return found.value;
}

const links = {
  self: '/briefings/vedra-river/editions/7f3a91c2e04b',
  passages: '/briefings/vedra-river/editions/7f3a91c2e04b/passages',
  verify: '/briefings/vedra-river/editions/7f3a91c2e04b/verify',
  alternates: [{ type: 'application/pdf', href: '/briefings/vedra-river/editions/7f3a91c2e04b.pdf', label: 'PDF' }],
};

/** The invented samples through each template, and the topics that ship through the default one. */
export async function documents(): Promise<Picture[]> {
  const own = Object.entries(samples).flatMap(([name, edition]) =>
    ['flash', 'brief', 'full'].map((t) => ({ name: `${name}-${t}`, note: compose(edition, template(t), { links }) })),
  );
  const corpus = join(root, 'corpus');
  const shipped: Picture[] = [];
  for (const topic of readdirSync(corpus)) {
    const loaded = await loadTopic(join(corpus, topic));
    if (!loaded.ok) continue;
    const built = await build(loaded.value.topic, loaded.value.articles, { template: template('brief'), formats: [] });
    if (built.ok) shipped.push({ name: `${topic}-brief`, note: compose(built.value.edition, template('brief'), { links }) });
  }
  return [...own, ...shipped];
}
