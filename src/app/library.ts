import type { Outcome, Problem } from '../model/problem.ts';
import { editionKey, pointerKey, pointerPrefix } from '../store/keys.ts';
import { listAll } from '../store/list-all.ts';
import { type Dropped, type Publication, readDropped, readPublication } from '../store/records.ts';
import { done, failed } from './outcome.ts';
import { type Reader, refused } from './reader.ts';
import { topicOf } from './shelved.ts';
import type { World } from './world.ts';

const name = /^[a-z0-9][a-z0-9-]{0,99}$/u;
const editionName = /^[0-9a-f]{12}$/u;

/** The publication that readers of a topic get now. */
export async function currentPublication(world: World, topic: string, reader: Reader): Promise<Outcome<Publication>> {
  const unknown = { kind: 'unknown-topic', value: topic, mend: 'The topics are listed at /.' } as const;
  if (!name.test(topic)) return failed(unknown);
  const publication = readPublication(await world.shelf.getText(pointerKey(topic)));
  if (publication) return allowed(world, publication, reader);
  if (!(await topicOf(world, topic))) return failed(unknown);
  return failed({
    kind: 'not-ready',
    what: `No edition of "${topic}" is published yet`,
    mend: 'It appears after the next refresh; ask again in a minute.',
  });
}

/** The first publication of one edition. Only editions that a pointer has reached count. */
export async function editionPublication(world: World, topic: string, edition: string, reader: Reader): Promise<Outcome<Publication>> {
  const current = await currentPublication(world, topic, reader);
  if (!current.ok || current.value.edition === edition) return current;
  const text = editionName.test(edition) ? await world.shelf.getText(editionKey(topic, edition)) : null;
  const found = readPublication(text);
  if (found && found.number <= current.value.number) return allowed(world, found, reader);
  return failed(noLonger(topic, edition, readDropped(text)));
}

/** An edition without a publication: no longer kept, or never published. */
function noLonger(topic: string, edition: string, tombstone: Dropped | null): Problem {
  const mend = `The editions are listed at /briefings/${topic}/editions.`;
  if (!tombstone) return { kind: 'unknown-edition', value: edition, mend };
  const { number, dropped, reason } = tombstone;
  return { kind: 'dropped', what: `Edition ${number} (${edition})`, date: dropped.slice(0, 10), reason, mend };
}

async function allowed(world: World, publication: Publication, reader: Reader): Promise<Outcome<Publication>> {
  const problem = await refused(world, publication.access, reader);
  return problem ? failed(problem) : done(publication);
}

/** One line of the list of topics. */
export interface TopicLine {
  readonly topic: string;
  readonly title: string;
  readonly edition: string;
  readonly number: number;
  readonly at: string;
  readonly asOf: string;
  readonly access: string;
  /** ISO 8601 duration that readers may expect between editions; empty without one. */
  readonly cadence: string;
}

/** The published topics, from one list without reads. */
export async function topicLines({ shelf }: World): Promise<TopicLine[]> {
  return (await listAll(shelf, pointerPrefix)).map(({ name: key, metadata = {} }) => ({
    topic: key.slice(pointerPrefix.length),
    title: String(metadata['title'] ?? ''),
    edition: String(metadata['edition'] ?? ''),
    number: Number(metadata['number'] ?? 0),
    at: String(metadata['at'] ?? ''),
    asOf: String(metadata['asOf'] ?? ''),
    access: String(metadata['access'] ?? 'token'),
    cadence: String(metadata['cadence'] ?? ''),
  }));
}
