import { engine } from '../../src/app/engine.ts';
import type { Fetch } from '../../src/app/fetching/fetch-safely.ts';
import { keepTopic } from '../../src/app/keep.ts';
import { run } from '../../src/app/run.ts';
import { seedTopic } from '../../src/app/seed.ts';
import type { World } from '../../src/app/world.ts';
import { makeArticle } from '../../src/ingest/document.ts';
import type { Topic } from '../../src/model/topic.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import type { Shelf } from '../../src/store/shelf.ts';

/**
 * One changed source of 200, among 1,000 articles in 20 topics: operations on the shelf, fetches, CPU and wall time of the
 * run that notices, compared with building everything anew. Invented texts; needs no data and no network.
 */
const [topicCount, articlesATopic, sourcesATopic] = [20, 50, 10];

const officials = ['Lena Morrow', 'Tomas Reth', 'Ines Kallio', 'Jovan Hale', 'Maren Oduya'];
const text = (topic: number, n: number): string[] => {
  const who = officials[n % officials.length] as string;
  return [
    `Harbour ${topic} was closed on ${1 + (n % 28)} ${['January', 'February', 'March'][n % 3]} 2026 after the ferry Corrina ${n} ran aground, and ${3 + (n % 40)} people were hurt, the harbour office said.`,
    `${who}, the director of Ferry Company ${topic}, denied that the crew had been warned. "Nobody told us anything about sandbank ${n}," ${who.split(' ')[1]} said on Monday.`,
    `The Coast Guard of Port Aldo said it had sent two warnings before noon. It accused Ferry Company ${topic} of negligence.`,
    `Experts said the channel had not been surveyed since ${1980 + (n % 30)} and that chart ${n} was wrong by at least ${n % 9} metres.`,
    `The ministry of transport announced an inquiry that will report on ${1 + (n % 28)} June 2026, and promised to publish its ${n % 12} volumes in full.`,
  ];
};
const page = (topic: number, source: number, more = ''): string =>
  `<html><body><article>${[...text(topic, 100 + source), ...(more ? [more] : [])].map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
const address = (topic: number, source: number): string => `https://s${source}.t${topic}.example/page`;

const topics: Topic[] = Array.from({ length: topicCount }, (_, t) => ({
  id: `topic-${t}`,
  title: `Harbour ${t}`,
  access: 'public',
  passageParagraphs: 1,
  names: [],
  questions: [],
  comments: [],
  sources: Array.from({ length: sourcesATopic }, (_, s) => ({
    id: `s${s}`,
    url: address(t, s),
    format: 'page' as const,
    include: [],
    exclude: [],
    cadence: 'PT6H',
    language: 'en',
  })),
}));

const counts = new Map<string, number>();
const counted = (shelf: Shelf): Shelf => {
  const of =
    <A extends unknown[], R>(name: string, operation: (...args: A) => R) =>
    (...args: A): R => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return operation(...args);
    };
  return {
    getText: of('get', shelf.getText),
    getBytes: of('get', shelf.getBytes),
    getMany: of('bulk get', shelf.getMany),
    put: of('put', shelf.put),
    delete: of('delete', shelf.delete),
    list: of('list', shelf.list),
  };
};

function network(changed: string | undefined): Fetch {
  return async (asked, { headers }) => {
    const [, s = '', t = ''] = /s(\d+)\.t(\d+)\.example\/page$/u.exec(asked) ?? [];
    if (s === '') return new Response('', { status: 404 });
    counts.set('fetch', (counts.get('fetch') ?? 0) + 1);
    const tag = asked === changed ? '"2"' : '"1"';
    if (headers['If-None-Match'] === tag) return new Response(null, { status: 304 });
    return new Response(
      page(Number(t), Number(s), asked === changed ? 'By Tuesday 3 people had died, the hospital of Port Aldo said.' : ''),
      { headers: { ETag: tag } },
    );
  };
}

async function measured(what: string, work: () => Promise<unknown>): Promise<void> {
  counts.clear();
  globalThis.gc?.();
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const used = process.cpuUsage(cpu);
  const operations = [...counts].map(([name, n]) => `${n} ${name}`).join(', ') || 'none';
  console.log(
    `${what.padEnd(46)} CPU ${((used.user + used.system) / 1000).toFixed(0).padStart(6)} ms  wall ${(performance.now() - wall).toFixed(0).padStart(6)} ms  heap ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB  ${operations}`,
  );
}

const kept = memoryShelf();
let hour = 0;
const world = (changed?: string): World => ({
  shelf: counted(kept),
  now: () => new Date(Date.UTC(2026, 3, 1) + hour * 3_600_000),
  engine,
  fetch: network(changed),
});

await measured(`${topicCount * articlesATopic} articles in ${topicCount} topics, all built`, async () => {
  for (const [t, topic] of topics.entries()) {
    const articles = await Promise.all(
      Array.from({ length: articlesATopic }, (_, n) =>
        makeArticle(
          `article-${n}`,
          { language: 'en', publisher: `Paper ${n % 7}`, published: `2026-03-${String(1 + (n % 28)).padStart(2, '0')}` },
          text(t, n),
          [],
        ),
      ),
    );
    await seedTopic(world(), topic, articles);
    await keepTopic(world(), topic);
  }
});
// A run makes ten editions at most, and the marks of the topics go when a later run finds nothing left to do.
await measured(`first fetch of ${topicCount * sourcesATopic} sources, three runs`, async () => {
  for (hour = 0; hour < 0.75; hour += 0.25) await run(world(), { steps: 1000 });
});
await measured('nothing is due', () => run(world(), { steps: 1000 }));
hour = 12;
await measured(`all ${topicCount * sourcesATopic} sources asked, none changed`, () => run(world(), { steps: 1000 }));
hour = 24;
await measured(`all asked, 1 of ${topicCount * sourcesATopic} changed`, () => run(world(address(7, 3)), { steps: 1000 }));
hour = 25;
await measured('the same run again', () => run(world(address(7, 3)), { steps: 1000 }));
