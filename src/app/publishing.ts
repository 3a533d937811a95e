import type { Outcome } from '../model/problem.ts';
import { noteKey, planKey } from '../store/keys.ts';
import { citedDocuments } from './cited.ts';
import { gatheringSteps } from './gathering.ts';
import { done, failed } from './outcome.ts';
import type { Numbered, Progress, ToPublish } from './progress.ts';
import { check, complete } from './publish.ts';
import { rendering, type WithEdition } from './rendering.ts';
import { articlesOf, findingsOf } from './shelved.ts';
import type { Plan, Step } from './steps.ts';
import type { World } from './world.ts';

/**
 * The plan of a publication: gather stage by stage, check every statement, compose the note, print it, one step a format, then the
 * record, the log and the pointer. Immutable values come first and the pointer last: a run that stops anywhere leaves readers with the edition before. The
 * findings stand before the views, so that a takedown finds the views of a run that ended between.
 */
export function publishingPlan(world: World, id: string, what: ToPublish): Plan<Progress> {
  let fresh: Numbered | undefined;
  const gathering = gatheringSteps(world, what, (edition) => {
    fresh = edition;
  });
  const withEdition: WithEdition = (take) => async (state) => {
    const edition = fresh ?? (await findingsOf(world, what.topic.id, state.edition ?? ''))?.edition;
    return edition
      ? take(edition, state)
      : failed({
          kind: 'not-ready',
          what: `The findings of ${what.topic.id} have not arrived here yet`,
          mend: 'The next run looks again.',
        });
  };
  const { steps, keep } = rendering(world, id, what, withEdition);
  const all: Step<Progress>[] = [
    ...gathering,
    {
      name: 'verify',
      isDone: ({ verified }) => verified === true,
      take: withEdition((edition, state) => verifyStep(world, what, edition, state)),
    },
    ...steps,
    {
      name: 'publish',
      isDone: ({ published }) => published !== undefined,
      take: withEdition(async (edition, state) => done({ ...state, published: await complete(world, what, edition, state) })),
    },
  ];
  return { id, start: { views: {} }, steps: all, keep, drop: () => dropPlan(world, what.topic.id) };
}

/** Takes away what a publication in steps kept between two runs; the cursor last, since it leads to the rest. */
export async function dropPlan({ shelf }: World, topic: string): Promise<void> {
  await shelf.delete(noteKey(topic));
  await shelf.delete(planKey(topic));
}

async function verifyStep(
  world: World,
  { topic, template, manifest }: ToPublish,
  edition: Numbered,
  state: Progress,
): Promise<Outcome<Progress>> {
  const cited = citedDocuments(edition.findings);
  const articles = await articlesOf(
    world,
    [...manifest].filter(([document]) => cited.has(document)),
  );
  const checked = check(topic, edition, template, articles);
  return checked.ok ? done({ ...state, verified: true }) : checked;
}
