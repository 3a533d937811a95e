import { expect, test } from 'vitest';
import { sha256 } from '../../src/app/digest.ts';
import { run } from '../../src/app/run.ts';
import { seedTopic } from '../../src/app/seed.ts';
import { withdraw } from '../../src/app/takedown/withdraw.ts';
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

test.each([Number.POSITIVE_INFINITY, 1])(
  'a document is taken back: such readers get no error, and after a minute not a word of it, %s steps of publishing a run',
  async (parts) => {
    let now = 0;
    const shelf = memoryShelf();
    const clock = { now: () => new Date(Date.UTC(2026, 2, 14, 9, 0, now)) };
    const healthy = sampleWorld({ shelf, ...clock });
    const articles = await hashedArticles();
    for (const n of [3, 4]) await seedTopic(healthy, sampleTopic, articles.slice(0, n));
    const places = [0, 1, 2].map(() => site(sampleWorld({ shelf: farAway(shelf, () => now), ...clock })));
    const words = 'Velmora put the number of dead at 46';
    for (now = 0; now < 300; now += 10) {
      if (now === 70) await withdraw(healthy, 'vedra', 'meridian-wire-2024', 'retracted');
      if (now >= 70) await run(healthy, { steps: 5, parts });
      for (const [i, place] of places.entries()) {
        // Not all at once: a pointer that is remembered then names bytes that are gone.
        for (const path of paths.filter((_, k) => (now / 10 + i + k) % (i + 2) === 0)) {
          const answer = await place.request(path);
          const text = new TextDecoder().decode(await answer.arrayBuffer());
          const told = text.includes(words) && now > 150;
          expect([now, i, path, answer.status, told]).toEqual([now, i, path, 200, false]);
        }
      }
    }
  },
);
