import { briefing } from '../compose/record.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Outcome } from '../model/problem.ts';
import type { Template } from '../model/template.ts';
import type { Topic } from '../model/topic.ts';
import { editionKey, findingsKey, logKey, pointerKey } from '../store/keys.ts';
import { type Publication, readPublication, type View } from '../store/records.ts';
import { canonicalJson } from '../text/canonical.ts';
import { accessOf } from './access.ts';
import { assemble, type Rendered } from './assemble.ts';
import { formatNames } from './formats.ts';
import { editionLinks } from './links.ts';
import { done, failed } from './outcome.ts';
import { keepView } from './takedown/sweep.ts';
import { verify } from './verify/verify.ts';
import { announce } from './webhook.ts';
import type { World } from './world.ts';

/** What a publication starts from: the frozen edition with its number, and the texts it cites. */
export interface ToPublish {
  readonly topic: Topic;
  readonly edition: Edition & { readonly number: number };
  readonly template: Template;
  readonly inputs: string;
  /** The hash under which the article of each document stands on the shelf. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The articles that the edition cites, by document. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly current: Publication | null;
  /** Share of the statements that differ from the edition before, in percent. */
  readonly percent?: number;
}

/**
 * Checks every statement, renders the default views, writes immutable values first and flips the pointer last; the findings
 * before the views, so that a takedown finds the views of a run that ended between. A run
 * that stops anywhere leaves readers with the edition before; the next run writes the same values again. A run that another
 * has overtaken meanwhile leaves the other's publication, which it returns.
 */
export async function publish(world: World, what: ToPublish): Promise<Outcome<Publication>> {
  const { topic, edition, template, hashes, articles, current } = what;
  const checked = verify(briefing(edition, template), (document) => articles.get(document));
  const [first] = checked.failures;
  if (first)
    return failed({
      kind: 'unverified',
      what: `${topic.id}, edition ${edition.id}: ${first.where}: ${first.what}`,
      mend: `Nothing was published; ${checked.failures.length} of ${checked.quotes} quotes or statements failed the check. Report this with the documents.`,
    });
  const rendered = await assemble(edition, template, formatNames, { links: editionLinks(topic.id, edition.id, world.baseUrl) });
  const publication = publicationOf(world, what, rendered);
  if (current && canonicalJson(publication) === canonicalJson(current)) return done(current);
  await world.shelf.put(
    findingsKey(topic.id, edition.id),
    JSON.stringify({ schema: 'findings/1', edition, articles: Object.fromEntries(hashes) }),
  );
  for (const view of rendered) if (!isKept(view, current)) await keepView(world, topic.id, edition.id, view);
  await keepEdition(world, publication, current);
  const now = readPublication(await world.shelf.getText(pointerKey(topic.id)));
  if (now && canonicalJson(now) !== canonicalJson(current)) return done(now);
  await world.shelf.put(logKey(topic.id, edition.number), '', logLine(publication));
  if (current?.edition !== edition.id) await announce(world, publication);
  await flipPointer(world, publication);
  return done(publication);
}

/** The last step: readers get this publication from now on. The metadata is what lists of topics show. */
export async function flipPointer({ shelf }: World, publication: Publication): Promise<void> {
  const { topic, title, edition, number, at, access, asOf = '', cadence = '', engine } = publication;
  await shelf.put(pointerKey(topic), JSON.stringify(publication), { title, edition, number, at, access, asOf, cadence, engine });
}

const isKept = (view: Rendered, current: Publication | null): boolean => current?.views[view.format]?.hash === view.hash;

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
  { topic, edition, template, inputs, current, percent }: ToPublish,
  rendered: readonly Rendered[],
): Publication {
  const views = Object.fromEntries(rendered.map((r): [string, View] => [r.format, viewOf(r)]));
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
    inputs,
    template: template.name,
    access: accessOf(topic),
    ...(edition.findings.asOf === undefined ? {} : { asOf: edition.findings.asOf }),
    ...(topic.cadence === undefined ? {} : { cadence: topic.cadence }),
    sources: edition.findings.sources.length,
    changes: edition.changes?.length ?? 0,
    ...(percent === undefined ? {} : { percent }),
    fileName: rendered[0]?.fileName.replace(/\.\w+$/u, '') ?? edition.id,
    views,
    ...(previous ? { previous } : {}),
  };
}

const viewOf = ({ hash, bytes, policy }: Rendered): View => ({
  hash,
  bytes: bytes.byteLength,
  ...(policy === undefined ? {} : { policy }),
});
