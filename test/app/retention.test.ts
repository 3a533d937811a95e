import { beforeAll, describe, expect, test } from 'vitest';
import { type EditionLine, editionLines } from '../../src/app/editions.ts';
import { keepTopic } from '../../src/app/keep.ts';
import { currentPublication } from '../../src/app/library.ts';
import { anyone } from '../../src/app/reader.ts';
import { staying } from '../../src/app/retention/stays.ts';
import { run } from '../../src/app/run.ts';
import { seedTopic } from '../../src/app/seed.ts';
import { withdraw } from '../../src/app/takedown/withdraw.ts';
import { site } from '../../src/http/routes.ts';
import type { Article } from '../../src/model/article.ts';
import type { Keep } from '../../src/model/topic.ts';
import { listAll } from '../../src/store/list-all.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import type { Shelf } from '../../src/store/shelf.ts';
import { hashedArticles, sampleTopic, sampleWorld } from './sample-world.ts';

describe('which editions stay', () => {
  const line = (number: number, edition: string): EditionLine => ({
    edition,
    number,
    at: `2026-0${number}-01T00:00:00.000Z`,
    asOf: '',
    changes: 0,
    sources: 1,
    percent: 0,
  });
  const lines = ['f', 'e', 'd', 'c', 'b', 'a'].map((edition, i) => line(6 - i, edition));
  const now = new Date('2026-06-15T00:00:00Z');
  test.each<[string, Keep, string]>([
    ['one edition: yet the first and the one before', { editions: 1 }, 'aef'],
    ['four editions', { editions: 4 }, 'acdef'],
    ['30 days since it was replaced, not since it appeared', { for: 'P30D' }, 'aef'],
    ['50 days since it was replaced', { for: 'P50D' }, 'adef'],
    ['a rule that keeps more wins', { editions: 1, for: 'P1Y' }, 'abcdef'],
  ])('%s', (_, rules, wanted) => {
    expect([...staying(lines, rules, now)].sort().join('')).toBe(wanted);
  });
  test('an edition that came back stays for the sake of its last publication', () => {
    const back = [line(6, 'b'), ...lines.slice(1)];
    expect([...staying(back, { editions: 1 }, now)].sort().join('')).toBe('abe');
  });
});

const start = Date.UTC(2026, 2, 1, 9);
const at = (shelf: Shelf, minutes: number) => sampleWorld({ shelf, now: () => new Date(start + minutes * 60_000) });
type Kept = NonNullable<Parameters<typeof memoryShelf>[0]>;

/** Five editions, a day apart, each with one document more. */
async function fiveEditions(): Promise<Kept> {
  const kept: Kept = new Map();
  const articles = await hashedArticles();
  for (let n = 1; n <= 5; n++) await seedTopic(at(memoryShelf(kept), n * 1440), sampleTopic, articles.slice(0, n));
  return kept;
}

const five = 5 * 1440;
const keep: Keep = { editions: 2 };

/** The rule is given, and scheduled runs follow. */
async function given(shelf: Shelf): Promise<void> {
  await keepTopic(at(shelf, five), { ...sampleTopic, keep });
  for (const quarter of [60, 61, 62, 63, 64]) await run(at(shelf, five + quarter * 15), { steps: 5 });
}

async function linesOf(shelf: Shelf): Promise<EditionLine[]> {
  const current = await currentPublication(at(shelf, five), 'vedra', anyone);
  return current.ok ? await editionLines(at(shelf, five), current.value) : [];
}

describe('a topic that keeps two editions', () => {
  const shelf = { of: memoryShelf() };
  let lines: EditionLine[] = [];
  const get = (path: string, headers: Record<string, string> = {}) => site(at(shelf.of, five + 1440)).request(path, { headers });
  const edition = (number: number): string => lines.find((line) => line.number === number)?.edition ?? '';

  beforeAll(async () => {
    shelf.of = memoryShelf(await fiveEditions());
    await given(shelf.of);
    lines = await linesOf(shelf.of);
  });

  test('has lines for all five, two of which say that they are no longer kept, since when and why', () => {
    expect(lines.map(({ dropped }) => dropped !== undefined)).toEqual([false, false, true, true, false]);
    expect(lines[2]?.dropped).toMatchObject({ reason: 'besides the first, the topic keeps its newest 2' });
  });

  test.each(['', '.pdf', '/verify', '/passages/p1'])('answers 410 with the reason at a dropped address%s', async (rest) => {
    const answer = await get(`/briefings/vedra/editions/${edition(2)}${rest}`, { Accept: 'application/json' });
    expect([answer.status, (await answer.text()).slice(0, 400)]).toEqual([410, expect.stringContaining('keeps its newest 2')]);
  });

  test('still serves every other edition in every format, verified', async () => {
    for (const number of [1, 4, 5]) {
      for (const format of ['html', 'pdf', 'md', 'json', 'docx'])
        expect([number, format, (await get(`/briefings/vedra/editions/${edition(number)}.${format}`)).status]).toEqual([
          number,
          format,
          200,
        ]);
      const checked = await get(`/briefings/vedra/editions/${edition(number)}/verify`, { Accept: 'application/json' });
      expect(await checked.json()).toMatchObject({ verified: true });
    }
  });

  test('has deleted views and findings of the dropped, and of no other', async () => {
    const found = (await listAll(shelf.of, 'findings/vedra/')).map(({ name }) => name.slice(15)).sort();
    expect(found).toEqual([1, 4, 5].map(edition).sort());
    const viewed = new Set((await listAll(shelf.of, 'view/')).map(({ metadata }) => metadata?.['edition']));
    expect([viewed.has(edition(2)), viewed.has(edition(3)), viewed.size]).toEqual([false, false, 3]);
    expect(await listAll(shelf.of, 'todo/touched/')).toEqual([]);
  });

  test('lists them on the page of editions, but not in the feed, the timemap or a comparison by default', async () => {
    const page = await (await get('/briefings/vedra/editions', { Accept: 'text/html' })).text();
    expect(page).toContain('No longer kept since');
    expect(page).not.toContain(`editions/${edition(2)}`);
    for (const path of ['feed.atom', 'timemap']) expect(await (await get(`/briefings/vedra/${path}`)).text()).not.toContain(edition(3));
    expect((await get(`/briefings/vedra/changes?from=${edition(3)}`)).status).toBe(410);
    const compared = await get(`/briefings/vedra/changes?to=${edition(4)}`, { Accept: 'application/json' });
    expect(await compared.json()).toMatchObject({ from: edition(1) });
  });
});

test('seeding alone drops what is no longer kept, and the next seeding deletes it', async () => {
  const shelf = memoryShelf();
  const articles = await hashedArticles();
  const topic = { ...sampleTopic, keep };
  const seed = (n: number, minutes = n * 1440) => seedTopic(at(shelf, minutes), topic, articles.slice(0, n));
  for (let n = 1; n <= 5; n++) await seed(n);
  const dropped = async () => (await linesOf(shelf)).map((line) => line.dropped !== undefined);
  expect(await dropped()).toEqual([false, false, true, true, false]);
  expect(await listAll(shelf, 'findings/vedra/')).toHaveLength(4);
  await seed(5, five + 3);
  expect([await dropped(), (await listAll(shelf, 'findings/vedra/')).length]).toEqual([[false, false, true, true, false], 3]);
});

test('a topic without a rule keeps everything', async () => {
  const shelf = memoryShelf(await fiveEditions());
  for (const quarter of [60, 61, 62]) await run(at(shelf, five + quarter * 15), { steps: 5 });
  expect((await linesOf(shelf)).filter(({ dropped }) => dropped)).toEqual([]);
  expect(await listAll(shelf, 'findings/vedra/')).toHaveLength(5);
});

test('an edition that was dropped and comes back is served again under its address', async () => {
  const kept = await fiveEditions();
  const shelf = memoryShelf(kept);
  await given(shelf);
  const second = (await linesOf(shelf))[3]?.edition ?? '';
  const articles: Article[] = await hashedArticles();
  await seedTopic(at(shelf, five + 2880), { ...sampleTopic, keep }, articles.slice(0, 2));
  const answer = await site(at(shelf, five + 2880)).request(`/briefings/vedra/editions/${second}.pdf`);
  expect([answer.status, (await linesOf(shelf))[0]?.edition]).toEqual([200, second]);
});

test.each([60, 61, 62, 63])(
  'a document taken back while editions are being dropped, before run %i: not a word of it is left',
  async (moment) => {
    const shelf = memoryShelf(await fiveEditions());
    await keepTopic(at(shelf, five), { ...sampleTopic, keep });
    const articles = await hashedArticles();
    const document = articles[1]?.document ?? '';
    const words = (articles[1]?.text ?? '').slice(10, 60);
    const holding = async (): Promise<string[]> => {
      const names = (await listAll(shelf, '')).map(({ name }) => name);
      const texts = await Promise.all(names.map(async (name) => [name, await shelf.getText(name)] as const));
      return texts.flatMap(([name, text]) => (text?.includes(words) ? [name] : []));
    };
    expect((await holding()).length).toBeGreaterThan(3);
    for (let quarter = 60; quarter < 70; quarter++) {
      if (quarter === moment) await withdraw(at(shelf, five + quarter * 15), 'vedra', document, 'retracted');
      await run(at(shelf, five + quarter * 15), { steps: 5 });
    }
    expect([await holding(), await listAll(shelf, 'todo/purge/'), await listAll(shelf, 'todo/touched/')]).toEqual([[], [], []]);
    const dropped = (await linesOf(shelf)).filter((line) => line.dropped).map(({ number }) => number);
    expect(dropped).toEqual([4, 3, 2]);
  },
);

test('dropping that dies at any operation is finished by later runs: the same lines, records and views', async () => {
  const before = await fiveEditions();
  const whole: Kept = new Map(before);
  await given(memoryShelf(whole));
  const names = (kept: Kept) => [...kept.keys()].filter((name) => !name.startsWith('report/')).sort();
  let stops = 0;
  for (let stop = 0; ; stop += 3) {
    const kept: Kept = new Map(before);
    const shelf = memoryShelf(kept);
    let left = stop;
    const dying =
      <A extends unknown[], R>(operation: (...args: A) => Promise<R>) =>
      (...args: A): Promise<R> =>
        left-- > 0 ? operation(...args) : Promise.reject(new Error('died'));
    const { put, delete: remove, getText, list } = shelf;
    const mortal = { ...shelf, put: dying(put), delete: dying(remove), getText: dying(getText), list: dying(list) };
    await keepTopic(at(shelf, five), { ...sampleTopic, keep });
    for (const quarter of [60, 61, 62]) await run(at(mortal, five + quarter * 15), { steps: 5 }).catch(() => {});
    if (left >= 0) break;
    stops++;
    for (const quarter of [156, 157, 158, 159, 160]) await run(at(shelf, five + quarter * 15), { steps: 5 });
    expect([stop, names(kept)]).toEqual([stop, names(whole)]);
    expect((await linesOf(shelf)).map(({ dropped }) => dropped !== undefined)).toEqual([false, false, true, true, false]);
  }
  expect(stops).toBeGreaterThan(15);
});
