import { engine } from '../../src/app/engine.ts';
import { formatNames } from '../../src/app/formats.ts';
import type { World } from '../../src/app/world.ts';
import { stageNames } from '../../src/gather/stages.ts';
import { makeArticle } from '../../src/ingest/document.ts';
import type { Article } from '../../src/model/article.ts';
import type { Topic } from '../../src/model/topic.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import type { Shelf } from '../../src/store/shelf.ts';
import { sampleArticles } from '../samples/articles.ts';

/** The steps of one publication: the stages, findings and edition, the check, the note, one a format, the pointer. */
export const stepsOfAnEdition = stageNames.length + formatNames.length + 5;

/** A world in memory whose clock stands still unless a test moves it. */
export function sampleWorld(more: Partial<World> = {}): World {
  return { shelf: memoryShelf(), now: () => new Date('2026-03-14T09:00:00Z'), engine, ...more };
}

export const sampleTopic: Topic = {
  id: 'vedra',
  title: 'The quarrel over the Vedra',
  cadence: 'P7D',
  access: 'public',
  passageParagraphs: 1,
  names: [],
  questions: [],
  sources: [],
  comments: [],
};

/** The sample articles with the hashes that their texts really have. */
export const hashedArticles = (): Promise<Article[]> =>
  Promise.all(
    sampleArticles.map(({ document, meta, text, paragraphs }) =>
      makeArticle(
        document,
        meta,
        paragraphs.map(([a, b]) => text.slice(a, b)),
        [],
      ),
    ),
  );

/** A shelf that writes down what is asked of it: `get key`, `put key`, `list prefix`. */
export function watched(shelf: Shelf, log: string[]): Shelf {
  const noting =
    <A extends unknown[], R>(name: string, what: (...args: A) => R) =>
    (...args: A): R => {
      const [first] = args;
      log.push(
        `${name} ${Array.isArray(first) ? `${first.length} keys` : typeof first === 'string' ? first : (first as { prefix: string }).prefix}`,
      );
      return what(...args);
    };
  return {
    getText: noting('get', shelf.getText),
    getBytes: noting('get', shelf.getBytes),
    getMany: noting('get', shelf.getMany),
    put: noting('put', shelf.put),
    delete: noting('delete', shelf.delete),
    list: noting('list', shelf.list),
  };
}
