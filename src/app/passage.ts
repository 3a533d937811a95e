import { numberCitations, type Passage } from '../compose/citations.ts';
import type { Article } from '../model/article.ts';
import type { Outcome } from '../model/problem.ts';
import { documentKey } from '../store/keys.ts';
import { type Publication, readDocument } from '../store/records.ts';
import { driftOf } from './changes/drift.ts';
import { done, failed } from './outcome.ts';
import { articlesOf, type FindingsRecord, findingsOf, topicOf } from './shelved.ts';
import type { World } from './world.ts';

/** A cited passage as it stood in its edition: its paragraph, a few neighbours, and the source they come from. */
export interface PassageView {
  readonly passage: Passage;
  readonly meta: Article['meta'];
  readonly document: string;
  /** Neighbouring paragraphs before and after; how many, the topic says. */
  readonly before: readonly string[];
  readonly paragraph: string;
  readonly after: readonly string[];
  /** The quoted pieces as offsets into `paragraph`. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** Present when the source has changed its text since: whether these words still stand in it, and else what stands there now. */
  readonly since?: { readonly stands: boolean; readonly now?: string };
}

/** One passage of a published edition by its id. */
export async function passageOf(world: World, { topic, edition }: Publication, id: string): Promise<Outcome<PassageView>> {
  const record = await findingsOf(world, topic, edition);
  if (!record) return failed({ kind: 'not-ready', what: `Edition ${edition} has not arrived here yet`, mend: 'Ask again in a minute.' });
  const gone = record.purged?.find(({ passages }) => passages.includes(id));
  if (gone)
    return failed({ kind: 'withdrawn', what: `The source of this passage (${gone.document})`, date: gone.date, reason: gone.reason });
  const passage = numberCitations(record.edition.findings).byId(id);
  const unknown = {
    kind: 'unknown-passage',
    value: id,
    mend: `Every note of /briefings/${topic}/editions/${edition} names its passage.`,
  } as const;
  if (!passage) return failed(unknown);
  const hash = record.articles[passage.document];
  const article = hash === undefined ? undefined : (await articlesOf(world, [[passage.document, hash]])).get(passage.document);
  if (!article)
    return failed({ kind: 'not-ready', what: `The text of ${passage.document} has not arrived here yet`, mend: 'Ask again in a minute.' });
  const around = (await topicOf(world, topic))?.passageParagraphs ?? 1;
  const since = await sinceThen(world, topic, record, passage);
  return done({ ...viewOf(passage, article, around), ...(since ? { since } : {}) });
}

/** What became of the words in the text that the document has now; undefined when it has the same or none. */
async function sinceThen(
  world: World,
  topic: string,
  { articles, edition }: FindingsRecord,
  { document, id }: Passage,
): Promise<PassageView['since']> {
  const kept = readDocument(await world.shelf.getText(documentKey(topic, document)));
  if (!kept || kept.withdrawn || kept.article === articles[document]) return undefined;
  const now = await articlesOf(world, [[document, kept.article]]);
  const sha256 = edition.findings.sources.find((source) => source.document === document)?.sha256;
  if (!now.has(document) || now.get(document)?.sha256 === sha256) return undefined;
  const drift = driftOf(edition.findings, now).find(({ passage }) => passage === id);
  return drift ? { stands: false, ...(drift.after === undefined ? {} : { now: drift.after }) } : { stands: true };
}

function viewOf(passage: Passage, article: Article, around: number): PassageView {
  const { paragraph: at, document } = passage;
  const textOf = (from: number, to: number) =>
    article.paragraphs.slice(Math.max(0, from), Math.max(0, to)).map(([a, b]) => article.text.slice(a, b));
  const start = article.paragraphs[at]?.[0] ?? 0;
  return {
    passage,
    meta: article.meta,
    document,
    before: textOf(at - around, at),
    paragraph: textOf(at, at + 1)[0] ?? '',
    after: textOf(at + 1, at + 1 + around),
    marks: passage.pieces.map((piece) => [piece.start - start, piece.end - start]),
  };
}
