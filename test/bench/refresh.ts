import { getHeapStatistics } from 'node:v8';
import { engine } from '../../src/app/engine.ts';
import type { Fetch } from '../../src/app/fetching/fetch-safely.ts';
import { formatNames } from '../../src/app/formats.ts';
import { keepTopic } from '../../src/app/keep.ts';
import { run } from '../../src/app/run.ts';
import { seedTopic } from '../../src/app/seed.ts';
import { withdraw } from '../../src/app/takedown/withdraw.ts';
import type { World } from '../../src/app/world.ts';
import { stageNames } from '../../src/gather/stages.ts';
import { makeArticle } from '../../src/ingest/document.ts';
import type { Topic } from '../../src/model/topic.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import type { Shelf } from '../../src/store/shelf.ts';
import { endsWithin } from './ends-within.ts';

/**
 * One changed source of 200, among 1,000 articles in 20 topics: operations on the shelf, fetches, CPU and wall time of the
 * run that notices, compared with building everything anew. Invented texts; needs no data and no network. Another number of
 * articles a topic may be given: `npm run bench:refresh -- --articles 5`.
 */
const given = process.argv.indexOf('--articles');
const [topicCount, articlesATopic, sourcesATopic] = [20, given < 0 ? 50 : Number(process.argv[given + 1]), 10];

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
const inLittleMemory = process.argv.includes('in-little-memory');
let peak = 0;
const counted = (shelf: Shelf): Shelf => {
  const of =
    <A extends unknown[], R>(name: string, operation: (...args: A) => R) =>
    (...args: A): R => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (inLittleMemory) peak = Math.max(peak, getHeapStatistics().used_heap_size);
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

function network(changed: ReadonlySet<string>): Fetch {
  return async (asked, { headers }) => {
    const [, s = '', t = ''] = /s(\d+)\.t(\d+)\.example\/page$/u.exec(asked) ?? [];
    if (s === '') return new Response('', { status: 404 });
    counts.set('fetch', (counts.get('fetch') ?? 0) + 1);
    const tag = changed.has(asked) ? '"2"' : '"1"';
    if (headers['If-None-Match'] === tag) return new Response(null, { status: 304 });
    return new Response(
      page(Number(t), Number(s), changed.has(asked) ? 'By Tuesday 3 people had died, the hospital of Port Aldo said.' : ''),
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
const changed = new Set<string>();
const world = (): World => ({
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
changed.add(address(7, 3));
await measured(`all asked, 1 of ${topicCount * sourcesATopic} changed`, () => run(world(), { steps: 1000 }));
hour = 25;
await measured('the same run again', () => run(world(), { steps: 1000 }));

/** CPU ms, operations on the shelf and subrequests of each run that takes one step of publishing. */
const stepNames = [...stageNames, 'findings', 'freeze', 'verify', 'compose', ...formatNames, 'publish'];
const spent = new Map<string, { cpu: number; operations: number; subrequests: number }[]>(
  [...stepNames, 'take out'].map((name) => [name, []]),
);
async function step(name: string): Promise<void> {
  hour += 0.001;
  counts.clear();
  const before = process.cpuUsage();
  await run(world(), { steps: 1000, parts: 1 });
  const { user, system } = process.cpuUsage(before);
  const subrequests = [...counts.values()].reduce((sum, n) => sum + n, 0);
  spent.get(name)?.push({ cpu: (user + system) / 1000, operations: subrequests - (counts.get('fetch') ?? 0), subrequests });
}
for (let topic = 8; topic < 18; topic++) {
  hour += 12;
  changed.add(address(topic, 3));
  await run(world(), { steps: 1000, parts: 0 });
  for (const name of stepNames) await step(name);
  await withdraw(world(), `topic-${topic}`, 'article-0', 'retracted');
  await step('take out');
  hour += 0.25;
  await run(world(), { steps: 1000 });
}
console.log(
  `\none step of publishing a run, ${articlesATopic + sourcesATopic} documents a topic, 10 topics, the first 3 left out as cold:`,
);
for (const [name, runs] of spent) {
  const warm = runs.slice(3);
  const cpu = warm.map((one) => one.cpu).sort((a, b) => a - b);
  console.log(
    `  ${name.padEnd(10)} CPU ms median ${(cpu[cpu.length >> 1] ?? 0).toFixed(1).padStart(5)}  most ${(cpu.at(-1) ?? 0).toFixed(1).padStart(5)}  at most ${Math.max(...warm.map((one) => one.operations))} operations, ${Math.max(...warm.map((one) => one.subrequests))} subrequests`,
  );
}
const every = [...spent.values()].flatMap((runs) => runs.slice(3));
console.log(
  `  every step: most CPU ${Math.max(...every.map((one) => one.cpu)).toFixed(1)} ms, most subrequests ${Math.max(...every.map((one) => one.subrequests))}`,
);
if (inLittleMemory) console.log(`peak heap ${(peak / 1e6).toFixed(0)} MB`);
else console.log(`\nthe same in a process of its own with little memory: ${endsWithin(128)}`);
