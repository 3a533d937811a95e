import { expect, test } from 'vitest';
import type { Fetch } from '../../src/app/fetching/fetch-safely.ts';
import { keepTopic } from '../../src/app/keep.ts';
import { run } from '../../src/app/run.ts';
import { withdraw } from '../../src/app/takedown/withdraw.ts';
import type { World } from '../../src/app/world.ts';
import type { Topic } from '../../src/model/topic.ts';
import { listAll } from '../../src/store/list-all.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import type { Shelf } from '../../src/store/shelf.ts';
import { sampleTopic, sampleWorld, stepsOfAnEdition } from './sample-world.ts';

const words = 'off Tarn Harbour';
const page = (hurt: number): string =>
  `<html lang="en"><body><article><p>On 9 March 2026 the ferry Corrina ran aground ${words} and ${hurt} people were hurt, the harbour office said.</p><p>The shipping company Morrow Lines denied on 10 March 2026 that its crew had been warned of the sandbank ${words}, and said so twice.</p></article></body></html>`;
const network =
  (hurt: number): Fetch =>
  async (address) =>
    /(?:live|other)$/u.test(address)
      ? new Response(address.endsWith('live') ? page(hurt) : page(1).replaceAll(words, 'at sea'))
      : new Response('', { status: 404 });
const source = (id: string) =>
  ({ id, url: `https://post.example/${id}`, format: 'page', cadence: 'PT1H', include: [], exclude: [] }) as const;
const topic: Topic = { ...sampleTopic, sources: [source('live'), source('other')] };
const at = (shelf: Shelf, hour: number, hurt: number): World =>
  sampleWorld({ shelf, fetch: network(hurt), now: () => new Date(Date.UTC(2026, 2, 14) + hour * 3_600_000) });

/** A shelf that does something before each operation. */
function interrupted({ getText, getBytes, getMany, put, delete: remove, list }: Shelf, before: () => Promise<void>): Shelf {
  const after =
    <A extends unknown[], R>(operation: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await before();
      return operation(...args);
    };
  return {
    getText: after(getText),
    getBytes: after(getBytes),
    getMany: after(getMany),
    put: after(put),
    delete: after(remove),
    list: after(list),
  };
}

type Kept = NonNullable<Parameters<typeof memoryShelf>[0]>;

async function firstEdition(): Promise<Kept> {
  const kept: Kept = new Map();
  const first = memoryShelf(kept);
  await keepTopic(at(first, 0, 14), topic);
  await run(at(first, 0, 14), { steps: 9 });
  return kept;
}

async function expectNothingLeft(shelf: Shelf, moment: number): Promise<void> {
  for (const { name } of await listAll(shelf, ''))
    expect(`${moment} ${name} ${(await shelf.getText(name))?.includes(words)}`).toBe(`${moment} ${name} false`);
  for (const prefix of ['todo/purge/', 'todo/touched/', 'todo/plan/', 'note/'])
    expect([moment, await listAll(shelf, prefix)]).toEqual([moment, []]);
}

test('a document taken back at any moment of a run that fetches it anew: a few runs later not a word of it is left', async () => {
  const kept = await firstEdition();
  let moments = 0;
  for (let moment = 0; ; moment++) {
    const shelf = memoryShelf(new Map(kept));
    let left = moment;
    const before = async () => {
      if (left-- !== 0) return;
      await withdraw(at(shelf, 2, 23), 'vedra', 'live', 'retracted');
      await run(at(shelf, 2, 23), { steps: 9 });
    };
    await run({ ...at(shelf, 2, 23), shelf: interrupted(shelf, before) }, { steps: 9 });
    if (left >= 0) break;
    moments++;
    for (const hour of [2.3, 2.6, 2.9]) await run(at(shelf, hour, 23), { steps: 9 });
    await expectNothingLeft(shelf, moment);
  }
  expect(moments).toBeGreaterThan(30);
});

test('the same while it is published one step a run, at every third operation of every step', async () => {
  const kept = await firstEdition();
  const step = (shelf: Shelf, n: number) => run(at(shelf, 2 + n / 100, 23), { steps: 9, parts: 1 });
  let moments = 0;
  for (let n = 0; n < stepsOfAnEdition + 2; n++) {
    let more = true;
    for (let moment = n % 3; more; moment += 3) {
      const shelf = memoryShelf(new Map(kept));
      let left = moment;
      const before = async () => {
        if (left-- !== 0) return;
        await withdraw(at(shelf, 2 + n / 100, 23), 'vedra', 'live', 'retracted');
        await step(shelf, n);
      };
      await run({ ...at(shelf, 2 + n / 100, 23), shelf: interrupted(shelf, before) }, { steps: 9, parts: 1 });
      more = left < 0;
      if (!more) break;
      moments++;
      for (let later = n + 1; later < n + stepsOfAnEdition + 16; later++) await step(shelf, later);
      for (const hour of [2.5, 2.8])
        for (let again = 0; again < 2; again++) await run(at(shelf, hour + again / 20, 23), { steps: 9, parts: 1 });
      await expectNothingLeft(shelf, moment);
    }
    await step(memoryShelf(kept), n);
  }
  expect(moments).toBeGreaterThan(30);
}, 120_000);
