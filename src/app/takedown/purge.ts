import { numberCitations } from '../../compose/citations.ts';
import { statementsInOrder } from '../../compose/order.ts';
import { articleKey, contributionKey, documentKey, editionKey, findingsKey, pointerKey, purgeKey, viewKey } from '../../store/keys.ts';
import type { Publication } from '../../store/records.ts';
import { readDocument, readOutline, readPublication } from '../../store/records.ts';
import { statementText } from '../../text/statement.ts';
import { assemble } from '../assemble.ts';
import { editionLines } from '../editions.ts';
import { formatNames } from '../formats.ts';
import { editionLinks } from '../links.ts';
import { flipPointer } from '../publish.ts';
import { type FindingsRecord, findingsOf } from '../shelved.ts';
import { defaultTemplate, templateNamed } from '../templates.ts';
import type { World } from '../world.ts';
import { withoutDocument } from './without-document.ts';

/**
 * Clears a withdrawn document: every edition that used it is rendered again without its words and with the notice, its old
 * bytes and the texts themselves are deleted. Each edition is one step; done steps are passed over, so that it may stop
 * anywhere and be called again. The mark that asks for it goes last.
 */
export async function purge(world: World, topic: string, document: string): Promise<void> {
  const { shelf } = world;
  const record = readDocument(await shelf.getText(documentKey(topic, document)));
  const current = readPublication(await shelf.getText(pointerKey(topic)));
  if (record?.withdrawn && current) {
    for (const edition of new Set((await editionLines(world, current)).map((line) => line.edition)))
      await clearEdition(world, current, edition, document, record.withdrawn);
    for (const hash of await staleViews(world, topic, document)) await shelf.delete(viewKey(hash));
    for (const hash of [record.article, ...(record.earlier ?? [])]) {
      await shelf.delete(articleKey(hash));
      await shelf.delete(contributionKey(world.engine, hash));
    }
  }
  await shelf.delete(purgeKey(topic, document));
}

/** Hashes of bytes that the clearing has replaced; kept in its mark until they are deleted. */
async function staleViews({ shelf }: World, topic: string, document: string): Promise<string[]> {
  return readOutline<{ stale: string[] }>(await shelf.getText(purgeKey(topic, document)), 'stale')?.stale ?? [];
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
  for (const { hash, bytes } of rendered) await shelf.put(viewKey(hash), bytes);
  const views = Object.fromEntries(
    rendered.map(({ format, hash, bytes, policy }) => [format, { hash, bytes: bytes.byteLength, ...(policy ? { policy } : {}) }]),
  );
  const { previous: _, ...rest } = publication;
  const old = [...Object.values(publication.views), ...(current.edition === edition ? Object.values(current.views) : [])].map(
    ({ hash }) => hash,
  );
  const replaced = old.filter((hash) => !rendered.some((r) => r.hash === hash));
  const stale = [...new Set([...(await staleViews(world, topic, document)), ...replaced])];
  await shelf.put(purgeKey(topic, document), JSON.stringify({ date, reason, stale }));
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
  return {
    edition: {
      ...edition,
      findings: withoutDocument(edition.findings, document, notice),
      ...(changes ? { changes: changes.filter(({ text }) => !gone.some((said) => text.includes(said))) } : {}),
    },
    articles,
    purged: [...(record.purged ?? []), { document, date, reason, passages }],
  };
}
