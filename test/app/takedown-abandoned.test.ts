import { expect, test } from 'vitest';
import { keepDocument } from '../../src/app/keep.ts';
import { currentPublication } from '../../src/app/library.ts';
import { anyone } from '../../src/app/reader.ts';
import { refreshTopic } from '../../src/app/refresh.ts';
import { run } from '../../src/app/run.ts';
import { seedTopic } from '../../src/app/seed.ts';
import { withdraw } from '../../src/app/takedown/withdraw.ts';
import { makeArticle } from '../../src/ingest/document.ts';
import { listAll } from '../../src/store/list-all.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import { hashedArticles, sampleTopic, sampleWorld } from './sample-world.ts';

const words = 'would hear Velmora on 15 May 2026';
const late = () =>
  makeArticle(
    'orme-post',
    { publisher: 'Orme Post', published: '2026-03-10', language: 'en' },
    [`On 9 March 2026 the regional court said it ${words}.`, 'Karsia denied that the court may decide the matter.'],
    [],
  );

test('an edition given up halfway, whose document is then taken back: not a word of it is left', async () => {
  const kept: NonNullable<Parameters<typeof memoryShelf>[0]> = new Map();
  await seedTopic(sampleWorld({ shelf: memoryShelf(kept) }), sampleTopic, await hashedArticles());
  await keepDocument(sampleWorld({ shelf: memoryShelf(kept) }), 'vedra', await late(), { origin: 'admin' });
  let stops = 0;
  let abandoned = 0;
  for (let puts = 0; ; puts++) {
    const shelf = memoryShelf(new Map(kept));
    const at = (minutes: number) => sampleWorld({ shelf, now: () => new Date(Date.UTC(2026, 2, 14, 9, minutes)) });
    let left = puts;
    const put: typeof shelf.put = async (...args) => (left-- > 0 ? shelf.put(...args) : Promise.reject(new Error('died')));
    await refreshTopic({ ...at(0), shelf: { ...shelf, put } }, 'vedra').catch(() => {});
    if (left >= 0) break;
    stops++;
    for (const { name } of await listAll(shelf, 'view/')) if ((await shelf.getText(name))?.includes(words)) abandoned++;
    await withdraw(at(1), 'vedra', 'orme-post', 'retracted');
    for (const minutes of [1, 16, 31]) await run(at(minutes), { steps: 5 });
    for (const { name } of await listAll(shelf, ''))
      expect([puts, name, (await shelf.getText(name))?.includes(words)]).toEqual([puts, name, false]);
    expect(await listAll(shelf, 'todo/purge/')).toEqual([]);
    const current = await currentPublication(at(31), 'vedra', anyone);
    if (!current.ok) throw new Error('readers get nothing');
    for (const { hash } of Object.values(current.value.views)) expect(await shelf.getBytes(`view/${hash}`)).not.toBeNull();
  }
  expect([stops > 7, abandoned > 2]).toEqual([true, true]);
});
