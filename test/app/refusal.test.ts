import { expect, test } from 'vitest';
import { keepTopic } from '../../src/app/keep.ts';
import { refreshTopic } from '../../src/app/refresh.ts';
import { seedTopic } from '../../src/app/seed.ts';
import type { Article } from '../../src/model/article.ts';
import { listAll } from '../../src/store/list-all.ts';
import { hashedArticles, sampleTopic, sampleWorld } from './sample-world.ts';

test('an edition whose quotes do not stand in the texts is not published, and the reason names the place', async () => {
  const world = sampleWorld();
  await seedTopic(world, sampleTopic, await hashedArticles());
  const before = await world.shelf.getText('pointer/vedra');
  for (const { name } of await listAll(world.shelf, 'article/')) {
    const article = JSON.parse((await world.shelf.getText(name)) ?? '') as Article;
    if (article.document === 'meridian-wire-2024')
      await world.shelf.put(name, JSON.stringify({ ...article, text: article.text.replace('sluices', 'sluiceX') }));
  }
  await keepTopic(world, { ...sampleTopic, title: 'Another title' });
  const refused = await refreshTopic(world, 'vedra');
  expect(refused).toMatchObject({
    ok: false,
    problems: [{ kind: 'unverified', what: expect.stringContaining('sluiceX'), mend: expect.stringContaining('Nothing was published') }],
  });
  expect(await world.shelf.getText('pointer/vedra')).toBe(before);
});

test('a damaged record counts as absent: the contribution is made anew, the edition is the same', async () => {
  const world = sampleWorld();
  const first = await seedTopic(world, sampleTopic, await hashedArticles());
  for (const { name } of await listAll(world.shelf, 'contribution/')) await world.shelf.put(name, '{"broken');
  const again = await refreshTopic(world, 'vedra', true);
  expect(again).toMatchObject({ ok: true, value: { outcome: 'unchanged', edition: first.ok && first.value.edition } });
});
