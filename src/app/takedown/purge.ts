import { numberCitations } from '../../compose/citations.ts';
import { statementsInOrder } from '../../compose/order.ts';
import type { BriefingChange } from '../../model/briefing.ts';
import type { Findings } from '../../model/findings.ts';
import {
  articleKey,
  contributionKey,
  documentKey,
  editionKey,
  findingsKey,
  planKey,
  pointerKey,
  purgeKey,
  viewKey,
} from '../../store/keys.ts';
import type { Publication } from '../../store/records.ts';
import { type DocumentRecord, readDocument, readOutline, readPublication } from '../../store/records.ts';
import { statementText } from '../../text/statement.ts';
import { assemble } from '../assemble.ts';
import { touch } from '../fetching/take-in.ts';
import { formatNames } from '../formats.ts';
import { keptNote } from '../kept-note.ts';
import { editionLinks } from '../links.ts';
import type { Progress } from '../progress.ts';
import { flipPointer } from '../publish.ts';
import { dropPlan } from '../publishing.ts';
import { type FindingsRecord, findingsOf } from '../shelved.ts';
import type { Cursor } from '../steps.ts';
import { defaultTemplate, templateNamed } from '../templates.ts';
import type { World } from '../world.ts';
import { editionsFound, keepView, sweep } from './sweep.ts';
import { withoutDocument } from './without-document.ts';

/**
 * Clears a withdrawn document: every edition that used it is rendered again without its words and with the notice, its old
 * bytes and the texts themselves are deleted. Each edition is one step; done steps are passed over, so that it may stop
 * anywhere and be called again. The mark that asks for it goes last, and not before a run that began before the withdrawal can
 * have ended: what such a run brought back is taken out again.
 */
export async function purge(world: World, topic: string, document: string): Promise<void> {
  const { shelf } = world;
  const mark = await markOf(world, topic, document);
  const record = await tombstone(world, topic, document, mark);
  await forgetPlan(world, topic, document);
  const current = readPublication(await shelf.getText(pointerKey(topic)));
  if (record?.withdrawn && current) {
    for (const edition of await editionsFound(world, topic)) await clearEdition(world, current, edition, document, record.withdrawn);
    for (const hash of (await markOf(world, topic, document)).stale ?? []) await shelf.delete(viewKey(hash));
    for (const hash of [record.article, ...(record.earlier ?? [])]) {
      await shelf.delete(articleKey(hash));
      await shelf.delete(contributionKey(world.engine, hash));
    }
  }
  const age = world.now().getTime() - Date.parse(mark.at ?? '');
  if (age < longestRunMs) return;
  await sweep(world, topic, document);
  await shelf.delete(purgeKey(topic, document));
}

/** Throws a publication in steps away that has begun with the document: what it kept between two runs holds its words. */
async function forgetPlan(world: World, topic: string, document: string): Promise<void> {
  const cursor = readOutline<Cursor<Progress>>(await world.shelf.getText(planKey(topic)), 'state');
  const note = await keptNote(world, topic);
  if ([cursor?.state.documents, note?.documents].some((documents) => documents?.includes(document))) await dropPlan(world, topic);
}

/** A scheduled run ends after a quarter of an hour at the latest. */
const longestRunMs = 900_000;

/** What the mark of a clearing says: when and why, and the hashes of bytes that it has replaced, until they are deleted. */
interface PurgeMark {
  readonly date?: string;
  readonly reason?: string;
  readonly at?: string;
  readonly stale?: readonly string[];
}

const markOf = async ({ shelf }: World, topic: string, document: string): Promise<PurgeMark> =>
  readOutline<PurgeMark>(await shelf.getText(purgeKey(topic, document)), 'date') ?? {};

/** The document's record, withdrawn again where a run that had read it before has written over it. */
async function tombstone(world: World, topic: string, document: string, { date, reason = '' }: PurgeMark): Promise<DocumentRecord | null> {
  const record = readDocument(await world.shelf.getText(documentKey(topic, document)));
  if (!record || record.withdrawn || date === undefined) return record;
  const again = { ...record, withdrawn: { date, reason } };
  await touch(world, topic);
  await world.shelf.put(documentKey(topic, document), JSON.stringify(again), {
    article: record.article,
    origin: record.origin,
    withdrawn: true,
  });
  return again;
}

async function clearEdition(
  world: World,
  current: Publication,
  edition: string,
  document: string,
  { date, reason }: { date: string; reason: string },
): Promise<void> {
  const { shelf } = world;
  const { topic } = current;
  const record = await findingsOf(world, topic, edition);
  const publication = readPublication(await shelf.getText(editionKey(topic, edition)));
  const template = templateNamed(publication?.template ?? defaultTemplate);
  if (!record || !publication || !template.ok || !(document in record.articles)) return;
  const cleared = clearedRecord(record, document, date, reason);
  const rendered = await assemble(cleared.edition, template.value, formatNames, { links: editionLinks(topic, edition, world.baseUrl) });
  for (const view of rendered) await keepView(world, topic, edition, view);
  const views = Object.fromEntries(
    rendered.map(({ format, hash, bytes, policy }) => [format, { hash, bytes: bytes.byteLength, ...(policy ? { policy } : {}) }]),
  );
  const { previous: _, ...rest } = publication;
  const old = [...Object.values(publication.views), ...(current.edition === edition ? Object.values(current.views) : [])].map(
    ({ hash }) => hash,
  );
  const replaced = old.filter((hash) => !rendered.some((r) => r.hash === hash));
  const mark = await markOf(world, topic, document);
  const stale = [...new Set([...(mark.stale ?? []), ...replaced])];
  await shelf.put(purgeKey(topic, document), JSON.stringify({ ...mark, date, reason, stale }));
  await shelf.put(editionKey(topic, edition), JSON.stringify({ ...rest, views }));
  if (current.edition === edition) await flipPointer(world, { ...current, views });
  await shelf.put(findingsKey(topic, edition), JSON.stringify({ schema: 'findings/1', ...cleared }));
}

function clearedRecord(record: FindingsRecord, document: string, date: string, reason: string): FindingsRecord {
  const { [document]: _, ...articles } = record.articles;
  const notice = `Source withdrawn ${date}: ${document} (${reason})`;
  const passages = numberCitations(record.edition.findings)
    .all.filter((p) => p.document === document)
    .map(({ id }) => id);
  const { changes, ...edition } = record.edition;
  const words = statementsInOrder(edition.findings).filter((s) =>
    s.parts.some((p) => p.kind === 'quote' && p.evidence.document === document),
  );
  const gone = words.map(statementText);
  const findings = withoutDocument(edition.findings, document, notice);
  const [before, after] = [itemsOf(edition.findings), itemsOf(findings)];
  const edited = changes?.some(({ kind, target }) => kind === 'source edited' && target === document) ?? false;
  /** A change stands when what it is about is as it was, and it quotes nothing that is gone, nor an earlier text of the document. */
  const stands = ({ kind, text, target }: BriefingChange): boolean => {
    if (gone.some((said) => text.includes(said))) return false;
    if (target === undefined) return !edited;
    return kind.startsWith('source ') || (after.has(target) && after.get(target) === before.get(target));
  };
  return {
    edition: {
      ...edition,
      findings,
      ...(changes ? { changes: changes.filter(stands) } : {}),
    },
    articles,
    purged: [...(record.purged ?? []), { document, date, reason, passages }],
  };
}

/** What changes point at, by id. */
const itemsOf = ({ timeline, claims, figures, actors }: Findings): Map<string, string> =>
  new Map([...timeline, ...claims, ...figures, ...actors].map((item) => [item.id, JSON.stringify(item)]));
