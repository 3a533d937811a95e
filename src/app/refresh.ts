import type { Edition } from '../model/edition.ts';
import type { Findings } from '../model/findings.ts';
import type { Outcome } from '../model/problem.ts';
import type { Topic } from '../model/topic.ts';
import { pointerKey } from '../store/keys.ts';
import { type Publication, readPublication } from '../store/records.ts';
import { difference } from './changes/difference.ts';
import { citedDocuments } from './cited.ts';
import { hashOf } from './digest.ts';
import { freeze } from './freeze.ts';
import { goneGaps } from './gone-gaps.ts';
import { done, failed } from './outcome.ts';
import { publish } from './publish.ts';
import { articlesOf, contributionsOf, findingsOf, standingOf, topicOf } from './shelved.ts';
import { defaultTemplate, templateNamed } from './templates.ts';
import type { World } from './world.ts';

/**
 * What a refresh came to: nothing to do, a new edition, the same edition rendered anew by another engine or template, or
 * overtaken: another run published meanwhile, and the next one looks again.
 */
export interface Refreshed {
  readonly topic: string;
  readonly outcome: 'unchanged' | 'published' | 'rendered' | 'empty' | 'overtaken';
  readonly edition?: string;
  readonly number?: number;
}

/**
 * Brings one topic up to its documents. Equal inputs stop after one list and one read; equal findings keep the edition.
 * `again` gathers and renders although the inputs are the same, and still writes only what differs.
 */
export async function refreshTopic(world: World, id: string, again = false): Promise<Outcome<Refreshed>> {
  // First of all: what another run publishes from here on is then known to have overtaken this one.
  const current = readPublication(await world.shelf.getText(pointerKey(id)));
  const topic = await topicOf(world, id);
  if (!topic) return failed({ kind: 'unknown-topic', value: id, mend: 'Seed the topic first: npm run briefing -- seed <topic-folder>.' });
  const template = templateNamed(topic.template ?? defaultTemplate);
  if (!template.ok) return template;
  const { manifest, gone } = await standingOf(world, id);
  if (manifest.size === 0) return done({ topic: id, outcome: 'empty' });
  const inputs = await hashOf({
    engine: world.engine,
    topic,
    template: template.value,
    documents: [...manifest],
    ...(gone.size > 0 ? { gone: [...gone] } : {}),
  });
  if (current?.inputs === inputs && !again)
    return done({ topic: id, outcome: 'unchanged', edition: current.edition, number: current.number });
  const contributions = await contributionsOf(world, manifest);
  const frozen = await freeze(topic, contributions, { gaps: goneGaps(gone) });
  const { edition, ...since } = await numbered(world, topic, frozen, current);
  const cited = citedDocuments(frozen.findings);
  const articles = await articlesOf(
    world,
    [...manifest].filter(([document]) => cited.has(document)),
  );
  const published = await publish(world, {
    topic,
    edition,
    template: template.value,
    inputs: contributions.length === manifest.size ? inputs : `${inputs}, without what had not arrived`,
    hashes: manifest,
    articles,
    current,
    ...since,
  });
  if (!published.ok) return published;
  if (published.value !== current && published.value.edition !== frozen.id)
    return done({ topic: id, outcome: 'overtaken', edition: published.value.edition, number: published.value.number });
  return done({
    topic: id,
    outcome: published.value === current ? 'unchanged' : current?.edition === frozen.id ? 'rendered' : 'published',
    edition: frozen.id,
    number: edition.number,
  });
}

interface Numbered {
  readonly edition: Edition & { readonly number: number };
  readonly percent?: number;
}

/** The edition with its place in the topic's sequence, and what changed since the one before. */
async function numbered(world: World, topic: Topic, frozen: Edition, current: Publication | null): Promise<Numbered> {
  if (!current) return { edition: { ...frozen, number: 1 } };
  const same = current.edition === frozen.id;
  const before = same ? current.previous?.edition : current.edition;
  const number = same ? current.number : current.number + 1;
  if (before === undefined) return { edition: { ...frozen, number } };
  const previous: Findings | undefined = (await findingsOf(world, topic.id, before))?.edition.findings;
  if (!previous) return { edition: { ...frozen, number, previous: before } };
  const { changes, percent } = difference(previous, frozen.findings);
  return { edition: { ...frozen, number, previous: before, changes }, percent };
}
