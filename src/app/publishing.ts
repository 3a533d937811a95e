import type { Outcome } from '../model/problem.ts';
import { findingsKey } from '../store/keys.ts';
import type { View } from '../store/records.ts';
import { assemble } from './assemble.ts';
import { citedDocuments } from './cited.ts';
import { type Format, formatNames } from './formats.ts';
import { freeze } from './freeze.ts';
import { goneGaps } from './gone-gaps.ts';
import { editionLinks } from './links.ts';
import { numbered } from './numbered.ts';
import { done, failed } from './outcome.ts';
import type { Numbered, Progress, ToPublish } from './progress.ts';
import { check, complete } from './publish.ts';
import { articlesOf, contributionsOf, findingsOf } from './shelved.ts';
import type { Step } from './steps.ts';
import { keepView } from './takedown/sweep.ts';
import type { World } from './world.ts';

/**
 * The steps of a publication: gather, check every statement, one step a format, then the record, the log and the pointer.
 * Immutable values come first and the pointer last: a run that stops anywhere leaves readers with the edition before. The
 * findings stand before the views, so that a takedown finds the views of a run that ended between.
 */
export function publishingSteps(world: World, what: ToPublish): Step<Progress>[] {
  let fresh: Numbered | undefined;
  const withEdition =
    (take: (edition: Numbered, state: Progress) => Promise<Outcome<Progress>>) =>
    async (state: Progress): Promise<Outcome<Progress>> => {
      const edition = fresh ?? (await findingsOf(world, what.topic.id, state.edition ?? ''))?.edition;
      return edition
        ? take(edition, state)
        : failed({
            kind: 'not-ready',
            what: `The findings of ${what.topic.id} have not arrived here yet`,
            mend: 'The next run looks again.',
          });
    };
  const gathering = async (state: Progress): Promise<Outcome<Progress>> => {
    const gathered = await gatherEdition(world, what, state);
    fresh = gathered.edition;
    return done(gathered.state);
  };
  return [
    { name: 'gather', isDone: ({ edition }) => edition !== undefined, take: gathering },
    {
      name: 'verify',
      isDone: ({ verified }) => verified === true,
      take: withEdition((edition, state) => verifyStep(world, what, edition, state)),
    },
    ...formatNames.map(
      (format): Step<Progress> => ({
        name: format,
        isDone: ({ views }) => views[format] !== undefined,
        take: withEdition((edition, state) => renderStep(world, what, edition, state, format)),
      }),
    ),
    {
      name: 'publish',
      isDone: ({ published }) => published !== undefined,
      take: withEdition(async (edition, state) => done({ ...state, published: await complete(world, what, edition, state) })),
    },
  ];
}

/** The one step whose size depends on the number of documents. */
async function gatherEdition(
  world: World,
  { topic, manifest, gone, current }: ToPublish,
  state: Progress,
): Promise<{ edition: Numbered; state: Progress }> {
  const contributions = await contributionsOf(world, manifest);
  const { edition, percent } = await numbered(world, topic, await freeze(topic, contributions, { gaps: goneGaps(gone) }), current);
  const key = findingsKey(topic.id, edition.id);
  const record = JSON.stringify({ schema: 'findings/1', edition, articles: Object.fromEntries(manifest) });
  if ((await world.shelf.getText(key)) !== record) await world.shelf.put(key, record);
  const missing = manifest.size - contributions.length;
  return { edition, state: { ...state, edition: edition.id, missing, ...(percent === undefined ? {} : { percent }) } };
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

async function renderStep(
  world: World,
  { topic, template, current }: ToPublish,
  edition: Numbered,
  state: Progress,
  format: Format,
): Promise<Outcome<Progress>> {
  const [rendered] = await assemble(edition, template, [format], { links: editionLinks(topic.id, edition.id, world.baseUrl) });
  if (!rendered) return done(state);
  const { hash, bytes, policy, fileName } = rendered;
  if (current?.views[format]?.hash !== hash) await keepView(world, topic.id, edition.id, rendered);
  const view: View = { hash, bytes: bytes.byteLength, ...(policy === undefined ? {} : { policy }) };
  return done({ ...state, views: { ...state.views, [format]: view }, fileName: fileName.replace(/\.\w+$/u, '') });
}
