import type { Note } from '../../model/note.ts';
import { editionKey, pointerKey } from '../../store/keys.ts';
import { type Publication, readPublication, type View } from '../../store/records.ts';
import { noteOf, pressed } from '../assemble.ts';
import { type Format, formatNames } from '../formats.ts';
import { editionLinks } from '../links.ts';
import { flipPointer } from '../publish.ts';
import { type FindingsRecord, findingsOf } from '../shelved.ts';
import type { Budget } from '../steps.ts';
import { defaultTemplate, templateNamed } from '../templates.ts';
import type { World } from '../world.ts';
import { noteStale } from './mark.ts';
import { hashesOf } from './named-views.ts';
import { keepView } from './sweep.ts';

/**
 * Prints an edition again from which a document was taken, each format for one step of the budget; what is printed is named by
 * its records at once. Views that were printed before another document was taken out do not count. Returns whether it is whole.
 */
export async function printAgain(world: World, topic: string, edition: string, document: string, budget: Budget): Promise<boolean> {
  const record = await findingsOf(world, topic, edition);
  const publication = readPublication(await world.shelf.getText(editionKey(topic, edition)));
  if (!publication || !record?.purged?.some((one) => one.document === document)) return true;
  const current = readPublication(await world.shelf.getText(pointerKey(topic)));
  const places = current?.edition === edition ? [publication, current] : [publication];
  const missing = formatNames.filter((format) => places.some((place) => !(format in viewsOf(place, record))));
  if (missing.length === 0) return true;
  const wanted = missing.slice(0, Math.max(0, budget.left));
  budget.left -= wanted.length;
  if (wanted.length === 0) return false;
  const printed = { ...viewsOf(publication, record), ...(await print(world, publication, record, wanted)) };
  await name(world, publication, document, { views: printed, cleared: record.purged.length });
  return wanted.length === missing.length;
}

/** The views of a publication that are of the findings as they are now. */
const viewsOf = ({ views, cleared }: Publication, { purged = [] }: FindingsRecord): Publication['views'] =>
  cleared === purged.length ? views : {};

async function print(
  world: World,
  { topic, template: named }: Publication,
  { edition }: FindingsRecord,
  wanted: readonly Format[],
): Promise<Record<string, View>> {
  const template = templateNamed(named);
  const usual = template.ok ? template : templateNamed(defaultTemplate);
  if (!usual.ok) return {};
  const note: Note = noteOf(edition, usual.value, { links: editionLinks(topic, edition.id, world.baseUrl) });
  const views: Record<string, View> = {};
  for (const format of wanted) {
    const view = await pressed(note, format);
    await keepView(world, topic, edition.id, view);
    const { hash, bytes, policy } = view;
    views[format] = { hash, bytes: bytes.byteLength, ...(policy === undefined ? {} : { policy }) };
  }
  return views;
}

/** The pointer first: while the edition's own record lacks a view, the next call looks again. */
async function name(
  world: World,
  publication: Publication,
  document: string,
  what: Required<Pick<Publication, 'views' | 'cleared'>>,
): Promise<void> {
  const { topic, edition } = publication;
  const current = readPublication(await world.shelf.getText(pointerKey(topic)));
  const served = current?.edition === edition ? current : undefined;
  const still = new Set(hashesOf(what));
  await noteStale(
    world,
    topic,
    document,
    [...hashesOf(publication), ...hashesOf(served)].filter((hash) => !still.has(hash)),
  );
  if (served) await flipPointer(world, { ...served, ...what });
  await world.shelf.put(editionKey(topic, edition), JSON.stringify({ ...publication, ...what }));
}
