import { expect, test } from 'vitest';
import { editionLines } from '../../src/app/editions.ts';
import { formatNames } from '../../src/app/formats.ts';
import { keepDocument } from '../../src/app/keep.ts';
import { currentPublication } from '../../src/app/library.ts';
import { anyone } from '../../src/app/reader.ts';
import { refreshTopic } from '../../src/app/refresh.ts';
import { seedTopic } from '../../src/app/seed.ts';
import { findingsOf } from '../../src/app/shelved.ts';
import { makeArticle } from '../../src/ingest/document.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import { hashedArticles, sampleTopic, sampleWorld, watched } from './sample-world.ts';

const value = <T>(outcome: { ok: true; value: T } | { ok: false; problems: readonly unknown[] }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};

const newer = () =>
  makeArticle(
    'court-diary-2026',
    { publisher: 'Court Diary', published: '2026-03-10', language: 'en' },
    [
      'On 9 March 2026 the regional court said it would hear Velmora on 15 May 2026.',
      'Karsia denied that the court may decide the matter.',
    ],
    [],
  );

test('a first seeding publishes edition 1; values come before the pointer', async () => {
  const log: string[] = [];
  const world = sampleWorld({ shelf: watched(memoryShelf(), log) });
  const seeded = value(await seedTopic(world, sampleTopic, await hashedArticles()));
  expect(seeded).toMatchObject({ topic: 'vedra', outcome: 'published', number: 1 });
  expect(seeded.edition).toMatch(/^[0-9a-f]{12}$/u);
  const puts = log.filter((line) => line.startsWith('put'));
  expect(puts.at(-1)).toBe('put pointer/vedra');
  expect(puts.filter((line) => line.startsWith('put view/')).length).toBe(formatNames.length);
});

test('nothing changed: one list, two reads, no write', async () => {
  const log: string[] = [];
  const shelf = memoryShelf();
  await seedTopic(sampleWorld({ shelf }), sampleTopic, await hashedArticles());
  const again = value(await refreshTopic(sampleWorld({ shelf: watched(shelf, log) }), 'vedra'));
  expect(again.outcome).toBe('unchanged');
  expect(log).toEqual(['get pointer/vedra', 'get topic/vedra', 'list document/vedra/']);
});

test('seeding the same again writes nothing', async () => {
  const log: string[] = [];
  const shelf = memoryShelf();
  await seedTopic(sampleWorld({ shelf }), sampleTopic, await hashedArticles());
  await seedTopic(sampleWorld({ shelf: watched(shelf, log) }), sampleTopic, await hashedArticles());
  expect(log.filter((line) => line.startsWith('put'))).toEqual([]);
});

test('a new document makes edition 2, which names edition 1 and what changed', async () => {
  const world = sampleWorld();
  const first = value(await seedTopic(world, sampleTopic, await hashedArticles()));
  await keepDocument(world, 'vedra', await newer(), { origin: 'admin' });
  const second = value(await refreshTopic(world, 'vedra'));
  expect(second).toMatchObject({ outcome: 'published', number: 2 });
  const current = value(await currentPublication(world, 'vedra', anyone));
  expect(current.previous).toMatchObject({ edition: first.edition, number: 1 });
  const record = await findingsOf(world, 'vedra', second.edition ?? '');
  expect(record?.edition.changes).toContainEqual({
    kind: 'source added',
    text: 'Court Diary, court-diary-2026',
    target: 'court-diary-2026',
  });
  expect((await editionLines(world, current)).map(({ number }) => number)).toEqual([2, 1]);
});

test('a document that is gone from its folder is gone from the next edition, which says so', async () => {
  const world = sampleWorld();
  const articles = await hashedArticles();
  await seedTopic(world, sampleTopic, [...articles, await newer()]);
  const second = value(await seedTopic(world, sampleTopic, articles));
  expect(second.number).toBe(2);
  const record = await findingsOf(world, 'vedra', second.edition ?? '');
  expect(record?.edition.changes?.map(({ kind }) => kind)).toContain('source withdrawn');
});

test('an edition that comes back keeps its first publication under its address', async () => {
  const world = sampleWorld();
  const articles = await hashedArticles();
  const first = value(await seedTopic(world, sampleTopic, articles));
  await seedTopic(world, sampleTopic, [...articles, await newer()]);
  const third = value(await seedTopic(world, sampleTopic, articles));
  expect(third).toMatchObject({ edition: first.edition, number: 3 });
  const current = value(await currentPublication(world, 'vedra', anyone));
  expect((await editionLines(world, current)).map(({ number, edition }) => [number, edition === first.edition])).toEqual([
    [3, true],
    [2, false],
    [1, true],
  ]);
});

test('a run that dies at any write leaves readers with a whole edition, and the next run puts everything right', async () => {
  const articles = await hashedArticles();
  const whole = sampleWorld();
  await seedTopic(whole, sampleTopic, articles);
  await seedTopic(whole, sampleTopic, [...articles, await newer()]);
  const wanted = value(await currentPublication(whole, 'vedra', anyone));
  for (let writes = 0; ; writes++) {
    const shelf = memoryShelf();
    await seedTopic(sampleWorld({ shelf }), sampleTopic, articles);
    let left = writes;
    const dying = {
      ...shelf,
      put: async (...put: Parameters<typeof shelf.put>) => (left-- > 0 ? shelf.put(...put) : Promise.reject(new Error('died'))),
    };
    const died = await seedTopic(sampleWorld({ shelf: dying }), sampleTopic, [...articles, await newer()]).then(
      () => false,
      () => true,
    );
    const between = value(await currentPublication(sampleWorld({ shelf }), 'vedra', anyone));
    for (const { hash } of Object.values(between.views)) expect(await shelf.getBytes(`view/${hash}`)).not.toBeNull();
    await seedTopic(sampleWorld({ shelf }), sampleTopic, [...articles, await newer()]);
    expect(value(await currentPublication(sampleWorld({ shelf }), 'vedra', anyone))).toEqual(wanted);
    if (!died) break;
  }
});
