import { expect, test } from 'vitest';
import { sha256 } from '../../src/app/digest.ts';
import { seedTopic } from '../../src/app/seed.ts';
import { site } from '../../src/http/routes.ts';
import { makeArticle } from '../../src/ingest/document.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import { farAway } from '../app/far-away.ts';
import { hashedArticles, sampleTopic, sampleWorld } from '../app/sample-world.ts';

const paths = [
  '/briefings/vedra',
  '/briefings/vedra.pdf',
  '/briefings/vedra.md',
  '/briefings/vedra.json',
  '/briefings/vedra/editions',
  '/briefings/vedra/verify',
  '/briefings/vedra/feed.atom',
  '/',
];

test('readers in places that remember for a minute never get an error, a mixed edition, or an older one than before', async () => {
  let now = 0;
  const shelf = memoryShelf();
  const clock = { now: () => new Date(Date.UTC(2026, 2, 14, 9, 0, now)) };
  const articles = await hashedArticles();
  const editionWith = async (n: number) => {
    const more = Array.from({ length: n }, (_, i) =>
      makeArticle(
        `diary-${i}`,
        { published: '2026-03-10', language: 'en' },
        [`On ${i + 1} March 2026 the regional court said it would hear Velmora ${i + 2} times.`],
        [],
      ),
    );
    await seedTopic(sampleWorld({ shelf, ...clock }), sampleTopic, [...articles, ...(await Promise.all(more))]);
  };
  await editionWith(0);
  const places = [0, 1, 2, 3].map(() => site(sampleWorld({ shelf: farAway(shelf, () => now), ...clock })));
  const newest = new Map<string, number>();
  for (now = 0; now < 300; now += 10) {
    if ([40, 110, 120, 200].includes(now)) await editionWith(1 + [40, 110, 120, 200].indexOf(now));
    for (const [i, place] of places.entries()) {
      if ((now / 10 + i) % (i + 1) !== 0) continue;
      for (const path of paths) {
        const answer = await place.request(path);
        const bytes = new Uint8Array(await answer.arrayBuffer());
        expect([now, i, path, answer.status]).toEqual([now, i, path, 200]);
        if (/^\/briefings\/vedra(?:\.\w+)?$/u.test(path)) expect(answer.headers.get('ETag')).toBe(`"${await sha256(bytes)}"`);
        if (path.endsWith('.json')) {
          const { number } = (JSON.parse(new TextDecoder().decode(bytes)) as { edition: { number: number } }).edition;
          expect(number).toBeGreaterThanOrEqual(newest.get(`${i}`) ?? 1);
          newest.set(`${i}`, number);
        }
      }
    }
  }
  expect([...newest.values()]).toEqual([5, 5, 5, 5]);
});
