import type { Outcome } from '../model/problem.ts';
import { viewKey } from '../store/keys.ts';
import type { Place, Publication } from '../store/records.ts';
import { asKnown } from './as-known.ts';
import { assemble } from './assemble.ts';
import { parseCutOff } from './cut-off.ts';
import { type Format, formats } from './formats.ts';
import { freeze } from './freeze.ts';
import { currentPublication, editionPublication } from './library.ts';
import { editionLinks } from './links.ts';
import { done, failed } from './outcome.ts';
import type { Reader } from './reader.ts';
import { findingsOf, topicOf } from './shelved.ts';
import { defaultTemplate, templateNamed } from './templates.ts';
import type { World } from './world.ts';

export interface NoteRequest {
  readonly topic: string;
  readonly format: Format;
  /** An edition's id; the current one without it. */
  readonly edition?: string;
  readonly template?: string;
  readonly asOf?: string;
}

/** Where a view is found again: a path to which an ending is added, and a query behind it, empty or with its question mark. */
export interface ViewAddress {
  readonly path: string;
  readonly query: string;
}

/** A representation that can be sent: what its headers say, and its bytes when they are wanted. */
export interface Offer {
  readonly publication: Publication;
  readonly edition: string;
  readonly address: ViewAddress;
  /** Instant of the last material change. */
  readonly at: string;
  readonly hash: string;
  readonly type: string;
  readonly fileName: string;
  readonly policy?: string;
  /** Null when the bytes have not arrived at this place yet. */
  load(): Promise<Uint8Array<ArrayBuffer> | null>;
  /** The same of the edition before, for when the bytes have not arrived. */
  readonly earlier?: Offer;
  /** The same composed from the findings, for when bytes that were deleted since a takedown are still named here. */
  standIn?(): Promise<Offer | undefined>;
}

/** Stored bytes for the usual request; findings composed for another template or cut-off. Never writes. */
export async function offerNote(world: World, request: NoteRequest, reader: Reader): Promise<Outcome<Offer>> {
  const { topic, edition } = request;
  const found =
    edition === undefined ? await currentPublication(world, topic, reader) : await editionPublication(world, topic, edition, reader);
  if (!found.ok) return found;
  const publication = found.value;
  if (request.asOf !== undefined) return composeAsOf(world, publication, request, request.asOf);
  if (request.template !== undefined && request.template !== publication.template) return composeView(world, publication, request);
  const offer = stored(world, publication, publication, request.format);
  if (!offer) return composeView(world, publication, request);
  const earlier =
    edition === undefined && publication.previous ? stored(world, publication, publication.previous, request.format) : undefined;
  const standIn = async (): Promise<Offer | undefined> => {
    const made = await composeView(world, publication, request);
    return made.ok ? made.value : undefined;
  };
  return done({ ...offer, standIn, ...(earlier ? { earlier } : {}) });
}

const editionPath = (topic: string, edition: string): string => `/briefings/${topic}/editions/${edition}`;

function stored({ shelf }: World, publication: Publication, place: Place, format: Format): Offer | undefined {
  const view = place.views[format];
  return (
    view && {
      publication,
      edition: place.edition,
      address: { path: editionPath(publication.topic, place.edition), query: '' },
      at: place.at,
      hash: view.hash,
      type: formats[format].type,
      fileName: `${place.fileName}.${format}`,
      ...(view.policy === undefined ? {} : { policy: view.policy }),
      load: () => shelf.getBytes(viewKey(view.hash)),
    }
  );
}

async function composeView(world: World, publication: Publication, { template, format, topic }: NoteRequest): Promise<Outcome<Offer>> {
  const chosen = templateNamed(template ?? publication.template);
  if (!chosen.ok) return chosen;
  const record = await findingsOf(world, topic, publication.edition);
  if (!record)
    return failed({ kind: 'not-ready', what: `Edition ${publication.edition} has not arrived here yet`, mend: 'Ask again in a minute.' });
  const query = template === undefined ? '' : `?template=${chosen.value.name}`;
  const address = { path: editionPath(topic, publication.edition), query };
  const links = editionLinks(topic, publication.edition, world.baseUrl, query);
  return done(await composed(publication, record.edition.id, address, await assemble(record.edition, chosen.value, [format], { links })));
}

/** The topic as it could be known by a day, composed from the documents that count then. */
async function composeAsOf(
  world: World,
  publication: Publication,
  { template, format, topic: id }: NoteRequest,
  asOf: string,
): Promise<Outcome<Offer>> {
  const cutOff = parseCutOff(asOf);
  if (!cutOff.ok) return cutOff;
  const topic = await topicOf(world, id);
  const chosen = templateNamed(template ?? topic?.template ?? defaultTemplate);
  if (!chosen.ok) return chosen;
  if (!topic) return failed({ kind: 'unknown-topic', value: id, mend: 'The topics are listed at /.' });
  const { contributions, gaps } = await asKnown(world, id, cutOff.value);
  const edition = await freeze(topic, contributions, { cutOff: cutOff.value, gaps });
  const query = `?asOf=${cutOff.value}${template === undefined ? '' : `&template=${chosen.value.name}`}`;
  const address = { path: `/briefings/${id}`, query };
  return done(await composed(publication, edition.id, address, await assemble(edition, chosen.value, [format])));
}

async function composed(
  publication: Publication,
  edition: string,
  address: ViewAddress,
  [rendered]: Awaited<ReturnType<typeof assemble>>,
): Promise<Offer> {
  if (!rendered) throw new Error('a format was asked for and none was made');
  const { hash, type, fileName, bytes, policy } = rendered;
  return {
    publication,
    edition,
    address,
    at: publication.at,
    hash,
    type,
    fileName,
    ...(policy === undefined ? {} : { policy }),
    load: async () => bytes,
  };
}
