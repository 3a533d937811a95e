import { briefing } from '../compose/record.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Outcome } from '../model/problem.ts';
import type { Template } from '../model/template.ts';
import type { Topic } from '../model/topic.ts';
import { editionKey, logKey, pointerKey } from '../store/keys.ts';
import { type Publication, readPublication } from '../store/records.ts';
import { canonicalJson } from '../text/canonical.ts';
import { accessOf } from './access.ts';
import { done, failed } from './outcome.ts';
import type { Numbered, Progress, ToPublish } from './progress.ts';
import { verify } from './verify/verify.ts';
import { announce } from './webhook.ts';
import type { World } from './world.ts';

/** Every statement against the texts it cites: nothing is published when one fails. */
export function check(topic: Topic, edition: Edition, template: Template, articles: ReadonlyMap<string, Article>): Outcome<true> {
  const checked = verify(briefing(edition, template), (document) => articles.get(document));
  const [first] = checked.failures;
  if (!first) return done(true);
  return failed({
    kind: 'unverified',
    what: `${topic.id}, edition ${edition.id}: ${first.where}: ${first.what}`,
    mend: `Nothing was published; ${checked.failures.length} of ${checked.quotes} quotes or statements failed the check. Report this with the documents.`,
  });
}

/**
 * The record of the edition, its line in the log, and the pointer last, when all its views are on the shelf. A run that another
 * has overtaken meanwhile leaves the other's publication, which it returns.
 */
export async function complete(world: World, what: ToPublish, edition: Numbered, progress: Progress): Promise<Publication> {
  const { topic, current } = what;
  const publication = publicationOf(world, what, edition, progress);
  if (current && canonicalJson(publication) === canonicalJson(current)) return current;
  await keepEdition(world, publication, current);
  const now = readPublication(await world.shelf.getText(pointerKey(topic.id)));
  if (now && canonicalJson(now) !== canonicalJson(current)) return now;
  await world.shelf.put(logKey(topic.id, edition.number), '', logLine(publication));
  if (current?.edition !== edition.id) await announce(world, publication);
  await flipPointer(world, publication);
  return publication;
}

/** The last step: readers get this publication from now on. The metadata is what lists of topics show. */
export async function flipPointer({ shelf }: World, publication: Publication): Promise<void> {
  const { topic, title, edition, number, at, access, asOf = '', cadence = '', engine } = publication;
  await shelf.put(pointerKey(topic), JSON.stringify(publication), { title, edition, number, at, access, asOf, cadence, engine });
}

/** An edition that came back keeps the record of its first publication, and with it its addresses and bytes. */
async function keepEdition(world: World, publication: Publication, current: Publication | null): Promise<void> {
  const key = editionKey(publication.topic, publication.edition);
  const before = readPublication(await world.shelf.getText(key));
  const published = before !== null && current !== null && before.number <= current.number && before.number !== publication.number;
  if (!published) await world.shelf.put(key, JSON.stringify(publication));
}

const logLine = ({ edition, at, asOf, changes, sources, percent = 0 }: Publication) => ({
  percent,
  edition,
  at,
  asOf: asOf ?? '',
  changes,
  sources,
});

function publicationOf(
  world: World,
  { topic, template, inputs, manifest, current }: ToPublish,
  edition: Numbered,
  { percent, views, fileName = edition.id, documents = [] }: Progress,
): Publication {
  const same = current?.edition === edition.id;
  const previous = same
    ? current.previous
    : current && { edition: current.edition, number: current.number, at: current.at, fileName: current.fileName, views: current.views };
  return {
    schema: 'publication/1',
    topic: topic.id,
    title: topic.title,
    edition: edition.id,
    number: edition.number,
    at: same ? current.at : world.now().toISOString(),
    engine: edition.engine,
    inputs: documents.length === manifest.size ? inputs : `${inputs}, without what had not arrived`,
    template: template.name,
    access: accessOf(topic),
    ...(edition.findings.asOf === undefined ? {} : { asOf: edition.findings.asOf }),
    ...(topic.cadence === undefined ? {} : { cadence: topic.cadence }),
    sources: edition.findings.sources.length,
    changes: edition.changes?.length ?? 0,
    ...(percent === undefined ? {} : { percent }),
    fileName,
    views,
    ...(previous ? { previous } : {}),
  };
}
