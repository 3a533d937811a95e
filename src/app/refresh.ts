import type { Outcome } from '../model/problem.ts';
import { planKey, pointerKey } from '../store/keys.ts';
import { type Publication, readPublication } from '../store/records.ts';
import { canonicalJson } from '../text/canonical.ts';
import { hashOf } from './digest.ts';
import { sayingOf } from './freeze.ts';
import { done, failed } from './outcome.ts';
import type { Progress } from './progress.ts';
import { publishingPlan } from './publishing.ts';
import { standingOf, topicOf } from './shelved.ts';
import { type Budget, follow } from './steps.ts';
import { defaultTemplate, templateNamed } from './templates.ts';
import type { World } from './world.ts';

/**
 * What a refresh came to: nothing to do, a new edition, the same edition rendered anew by another engine or template,
 * overtaken (another run published meanwhile, and the next one looks again), or begun: the next run goes on.
 */
export interface Refreshed {
  readonly topic: string;
  readonly outcome: 'unchanged' | 'published' | 'rendered' | 'empty' | 'overtaken' | 'begun';
  readonly edition?: string;
  readonly number?: number;
}

/**
 * Brings one topic up to its documents. Equal inputs stop after one list and one read; equal findings keep the edition.
 * `again` gathers and renders although the inputs are the same, and still writes only what differs. It stops where the budget of
 * steps is used up, and goes on from there when called again.
 */
export async function refreshTopic(
  world: World,
  id: string,
  again = false,
  budget: Budget = { left: Number.POSITIVE_INFINITY },
): Promise<Outcome<Refreshed>> {
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
    topic: sayingOf(topic),
    template: template.value,
    documents: [...manifest],
    ...(gone.size > 0 ? { gone: [...gone] } : {}),
  });
  if (current?.inputs === inputs && !again)
    return done({ topic: id, outcome: 'unchanged', edition: current.edition, number: current.number });
  const planId = await hashOf({ inputs, current, baseUrl: world.baseUrl ?? '', again });
  const what = { topic, template: template.value, inputs, manifest, gone, current };
  const followed = await follow(world, planKey(id), publishingPlan(world, planId, what), budget);
  if (!followed.ok) return followed;
  return done({ topic: id, ...outcomeOf(current, followed.value.state) });
}

function outcomeOf(current: Publication | null, { edition, published }: Progress): Omit<Refreshed, 'topic'> {
  if (!published || edition === undefined) return { outcome: 'begun' };
  if (published.edition !== edition) return { outcome: 'overtaken', edition: published.edition, number: published.number };
  const same = current !== null && canonicalJson(published) === canonicalJson(current);
  const outcome = same ? 'unchanged' : current?.edition === edition ? 'rendered' : 'published';
  return { outcome, edition, number: published.number };
}
