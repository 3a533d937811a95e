import { beforeAll, describe, expect, test } from 'vitest';
import { formatNames } from '../../src/app/formats.ts';
import { keepDocument, keepTopic } from '../../src/app/keep.ts';
import { run } from '../../src/app/run.ts';
import { seedTopic } from '../../src/app/seed.ts';
import { withdraw } from '../../src/app/takedown/withdraw.ts';
import { site } from '../../src/http/routes.ts';
import { listAll } from '../../src/store/list-all.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import type { Shelf } from '../../src/store/shelf.ts';
import { hashedArticles, sampleTopic, sampleWorld } from './sample-world.ts';

type Kept = NonNullable<Parameters<typeof memoryShelf>[0]>;
const [document, words] = ['meridian-wire-2024', 'Velmora put the number of dead at 46'];
const at = (shelf: Shelf, minutes: number) => sampleWorld({ shelf, now: () => new Date(Date.UTC(2026, 2, 14, 9, minutes)) });
const step = (shelf: Shelf, minutes: number) => run(at(shelf, minutes), { steps: 5, parts: 1 });

/** Two editions that quote the document, which is then taken back. */
async function takenBack(): Promise<Kept> {
  const kept: Kept = new Map();
  const shelf = memoryShelf(kept);
  const articles = await hashedArticles();
  for (const n of [2, 3]) await seedTopic(at(shelf, n), sampleTopic, articles.slice(0, n));
  await withdraw(at(shelf, 4), 'vedra', document, 'retracted');
  return kept;
}

const addresses = async (shelf: Shelf): Promise<string[]> => {
  const editions = (await listAll(shelf, 'edition/vedra/')).map(({ name }) => `/briefings/vedra/editions/${name.slice(14)}`);
  return ['/briefings/vedra', ...editions].flatMap((path) => formatNames.map((format) => `${path}.${format}`));
};

const texts = async (shelf: Shelf): Promise<[name: string, holds: boolean][]> =>
  Promise.all((await listAll(shelf, '')).map(async ({ name }) => [name, (await shelf.getText(name))?.includes(words) ?? false]));

describe('a document taken back, one step of publishing a run', () => {
  let kept: Kept = new Map();
  beforeAll(async () => {
    kept = await takenBack();
  });

  test('readers get every format of every edition all the while; after two steps none holds its words', async () => {
    const shelf = memoryShelf(new Map(kept));
    for (let n = 0; n < 45; n++) {
      await step(shelf, 5 + n);
      for (const address of await addresses(shelf)) {
        const answer = await site(at(shelf, 5 + n)).request(address);
        const holds = new TextDecoder().decode(await answer.arrayBuffer()).includes(words);
        expect([n, address, answer.status, n > 0 && holds]).toEqual([n, address, 200, false]);
      }
    }
    expect((await texts(shelf)).filter(([, holds]) => holds)).toEqual([]);
    for (const prefix of ['todo/purge/', 'todo/touched/', 'todo/plan/', 'note/']) expect(await listAll(shelf, prefix)).toEqual([]);
  });

  test('what is composed meanwhile is byte for byte what is printed later, and what a run without a budget prints', async () => {
    const [small, whole] = [memoryShelf(new Map(kept)), memoryShelf(new Map(kept))];
    for (const minutes of [5, 6]) await step(small, minutes);
    const edition = (await addresses(small)).filter((address) => address.includes('/editions/'));
    const get = async (shelf: Shelf, address: string) => {
      const answer = await site(at(shelf, 60)).request(address);
      return [answer.headers.get('ETag'), (await answer.arrayBuffer()).byteLength];
    };
    const meanwhile = await Promise.all(edition.map((address) => get(small, address)));
    for (let n = 0; n < 45; n++) await step(small, 7 + n);
    for (const minutes of [5, 30]) await run(at(whole, minutes), { steps: 5 });
    expect(await Promise.all(edition.map((address) => get(small, address)))).toEqual(meanwhile);
    expect(await Promise.all(edition.map((address) => get(whole, address)))).toEqual(meanwhile);
  });

  test('a step that dies at any operation (every other of each): later runs clear and print everything', async () => {
    const whole: Kept = new Map(kept);
    for (let n = 0; n < 45; n++) await step(memoryShelf(whole), 5 + n);
    const names = (all: Kept) => [...all.keys()].filter((name) => !name.startsWith('report/')).sort();
    // Words taken out, the next edition begun, formats printed again, the mark taken away.
    const moments = new Set([0, 1, 2, 21, 24, 30]);
    let stops = 0;
    const before: Kept = new Map(kept);
    for (let n = 0; n <= 30; n++) {
      for (let stop = n % 2; moments.has(n); stop += 2) {
        const dying: Kept = new Map(before);
        const shelf = memoryShelf(dying);
        let left = stop;
        const mortal =
          <A extends unknown[], R>(operation: (...args: A) => Promise<R>) =>
          (...args: A): Promise<R> =>
            left-- > 0 ? operation(...args) : Promise.reject(new Error('died'));
        const { getText, getBytes, getMany, put, delete: remove, list } = shelf;
        const broken = {
          getText: mortal(getText),
          getBytes: mortal(getBytes),
          getMany: mortal(getMany),
          put: mortal(put),
          delete: mortal(remove),
          list: mortal(list),
        };
        await step(broken, 5 + n).catch(() => {});
        if (left >= 0) break;
        stops++;
        for (const minutes of [40, 60]) await run(at(shelf, minutes), { steps: 5 });
        expect([n, stop, names(dying)]).toEqual([n, stop, names(whole)]);
      }
      await step(memoryShelf(before), 5 + n);
    }
    expect(stops).toBeGreaterThan(50);
  }, 120_000);

  test('a view printed before a second document was taken back does not count, although a record names it', async () => {
    const shelf = memoryShelf(new Map(kept));
    await run(at(shelf, 5), { steps: 5 });
    const [edition = ''] = (await listAll(shelf, 'edition/vedra/')).map(({ name }) => name);
    const overtaken = (await shelf.getText(edition)) ?? '';
    const views = new Map(
      await Promise.all(
        (await listAll(shelf, 'view/')).map(async ({ name, metadata }) => [name, { metadata, bytes: await shelf.getBytes(name) }] as const),
      ),
    );
    const [second] = await hashedArticles();
    const printed = [...views.values()].map(({ bytes }) => new TextDecoder().decode(bytes ?? new Uint8Array())).join();
    const said = (second?.text ?? '').split(/[.“”"]/u).find((part) => part.length > 30 && printed.includes(part)) ?? '';
    expect(said.length).toBeGreaterThan(30);
    await withdraw(at(shelf, 6), 'vedra', second?.document ?? '', 'retracted');
    await run(at(shelf, 7), { steps: 5 });
    // The run of the first clearing ends only now, and writes what it had printed.
    for (const [name, { metadata, bytes }] of views) if (bytes) await shelf.put(name, bytes, metadata);
    await shelf.put(edition, overtaken);
    for (const minutes of [9, 30, 50]) await run(at(shelf, minutes), { steps: 5 });
    for (const { name } of await listAll(shelf, '')) expect([name, (await shelf.getText(name))?.includes(said)]).toEqual([name, false]);
  });
});

test('bytes that another edition names as well are kept, whichever edition they were kept for', async () => {
  const shelf = memoryShelf(await takenBack());
  const articles = (await hashedArticles()).slice(3);
  const other = { ...sampleTopic, id: 'other' };
  await seedTopic(at(shelf, 4), other, articles);
  const [mine = ''] = (await listAll(shelf, 'edition/vedra/')).map(({ name }) => name);
  const shared = 'a'.repeat(64);
  await shelf.put(`view/${shared}`, 'the same bytes', { topic: 'vedra', edition: mine.slice(14) });
  const quiet = 'edition/vedra/0123456789ab';
  const record = JSON.parse((await shelf.getText(mine)) ?? '{}');
  await shelf.put(quiet, JSON.stringify({ ...record, edition: '0123456789ab', views: { md: { hash: shared, bytes: 14 } } }));
  await shelf.put(mine, JSON.stringify({ ...record, views: { ...record.views, md: { hash: shared, bytes: 14 } } }));
  for (const minutes of [5, 30, 50]) await run(at(shelf, minutes), { steps: 5 });
  expect(await listAll(shelf, 'todo/purge/')).toEqual([]);
  expect(await shelf.getText(`view/${shared}`)).toBe('the same bytes');
});

test('a document taken back before its topic ever had an edition: its text is deleted', async () => {
  const shelf = memoryShelf();
  await keepTopic(at(shelf, 0), sampleTopic);
  const articles = await hashedArticles();
  for (const article of articles.slice(0, 1)) await keepDocument(at(shelf, 0), 'vedra', article, { origin: 'admin' });
  await withdraw(at(shelf, 1), 'vedra', articles[0]?.document ?? '', 'retracted');
  for (const minutes of [2, 20]) await run(at(shelf, minutes), { steps: 5 });
  expect(await listAll(shelf, 'article/')).toEqual([]);
  expect(await listAll(shelf, 'contribution/')).toEqual([]);
  expect(await listAll(shelf, 'todo/purge/')).toEqual([]);
});

test('a clearing that fails although it is old keeps its mark, and the next run finishes it', async () => {
  const shelf = memoryShelf(await takenBack());
  const failing = {
    ...shelf,
    put: (key: string, ...rest: [string | Uint8Array]) =>
      key.startsWith('edition/') ? Promise.reject(new Error('no')) : shelf.put(key, ...rest),
  };
  const report = await run(at(failing, 40), { steps: 5 });
  expect([report.join().includes('no'), (await listAll(shelf, 'todo/purge/')).length]).toEqual([true, 1]);
  for (const minutes of [41, 42]) await run(at(shelf, minutes), { steps: 5 });
  expect((await texts(shelf)).filter(([, holds]) => holds)).toEqual([]);
});
