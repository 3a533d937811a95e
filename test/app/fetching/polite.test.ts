import { describe, expect, test } from 'vitest';
import { crawlDelay, robotsAllow } from '../../../src/app/fetching/robots.ts';
import { stateOf } from '../../../src/app/fetching/source-state.ts';
import { keepTopic } from '../../../src/app/keep.ts';
import { run } from '../../../src/app/run.ts';
import { articlesOf, manifestOf } from '../../../src/app/shelved.ts';
import { sourceStatus } from '../../../src/app/source-status.ts';
import type { World } from '../../../src/app/world.ts';
import type { SourceEntry } from '../../../src/model/topic.ts';
import { sampleTopic, sampleWorld } from '../sample-world.ts';

/** What sites ask of those who fetch from them, and what they serve in place of a page: one small network, addresses and answers. */
type Answers = Record<string, string | (() => Response)>;

const source: SourceEntry = { id: 'post', url: 'https://post.example/feed', format: 'feed', cadence: 'PT6H', include: [], exclude: [] };
const feed = (...entries: number[]): string =>
  `<rss version="2.0"><channel><title>Post</title>${entries.map((n) => `<item><guid>${n}</guid><link>https://post.example/${n}</link></item>`).join('')}</channel></rss>`;
const lines = [
  'The harbour office closed the north quay on 9 March 2026 after a crane had fallen, and 14 people were hurt, it said in a statement.',
  'The crane company denied that its crew had been warned. "Nobody told us anything," its director Lena Morrow said on Monday.',
  'Experts said the quay had not been surveyed since 2009 and that the drawings were wrong.',
];
const page = `<html><body><article>${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;
const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(null, { status: code, headers });
const served = (body: string | Uint8Array<ArrayBuffer>, type: string) => () => new Response(body, { headers: { 'Content-Type': type } });

async function worldOf(answers: Answers, of: SourceEntry = source): Promise<{ world: World; asked: string[] }> {
  const asked: string[] = [];
  const world = sampleWorld({
    fetch: async (address) => {
      asked.push(address.replace('https://', ''));
      const answer = answers[address.replace('https://', '')];
      return typeof answer === 'string' ? new Response(answer) : (answer?.() ?? new Response('', { status: 404 }));
    },
  });
  await keepTopic(world, { ...sampleTopic, sources: [of] });
  return { world, asked };
}
const later = (world: World, minutes: number): World => ({ ...world, now: () => new Date(world.now().getTime() + minutes * 60_000) });

describe('robots.txt', () => {
  test.each([
    ['Disallow: /caf%c3%a9', '/caf%C3%A9/menu', false],
    ['Disallow: /café', '/caf%C3%A9/menu', false],
    ['Disallow:', '/any', true],
    ['Crawl-delay: 5\nDisallow: /x', '/x', false],
  ])('%j at %s: %s', (rules, path, allowed) => expect(robotsAllow(`User-agent: *\n${rules}`, 'backgrounder', path)).toBe(allowed));

  test.each([
    ['User-agent: *\nCrawl-delay: 10', 10],
    ['User-agent: *\nCrawl-delay: 10\n\nUser-agent: Backgrounder\nDisallow: /x', 0],
    ['User-agent: *\nCrawl-delay: 1', 0],
    ['User-agent: *\nCrawl-delay: 2.5', 2.5],
    ['User-agent: *\nCrawl-delay: 999999', 3600],
    ['User-agent: *\nCrawl-delay: soon', 0],
    ['User-agent: *\nCrawl-delay: -3', 0],
  ])('the pause in %j is %d s', (robots, seconds) => expect(crawlDelay(robots, 'backgrounder')).toBe(seconds));

  test('a pause between two requests is kept: one request a run, until the pause is over', async () => {
    const { world, asked } = await worldOf({
      'post.example/robots.txt': 'User-agent: *\nCrawl-delay: 30',
      'post.example/feed': feed(1, 2),
      'post.example/1': page,
      'post.example/2': page,
    });
    await run(world, { steps: 20 });
    expect(asked).toEqual(['post.example/robots.txt', 'post.example/feed']);
    await run(world, { steps: 20 });
    expect(asked).toHaveLength(2);
    await run(later(world, 1), { steps: 20 });
    await run(later(world, 2), { steps: 20 });
    expect(asked.slice(2)).toEqual(['post.example/1', 'post.example/2']);
  });

  test('is heard where a redirect leads, too', async () => {
    const { world, asked } = await worldOf({
      'post.example/feed': status(302, { Location: 'https://other.example/feed' }),
      'other.example/robots.txt': 'User-agent: *\nDisallow: /',
      'other.example/feed': feed(1),
    });
    expect(await run(world, { steps: 20 })).toEqual(['vedra/post: https://other.example/feed may not be fetched, says its robots.txt']);
    expect(asked).not.toContain('other.example/feed');
  });

  test('that nobody answers for keeps us away until it is answered for', async () => {
    const { world, asked } = await worldOf({
      'post.example/robots.txt': () => {
        throw new Error('connection reset');
      },
      'post.example/feed': feed(1),
    });
    expect(await run(world, { steps: 20 })).toEqual([expect.stringContaining('robots.txt of its site cannot be read now')]);
    expect(asked).toEqual(['post.example/robots.txt']);
  });
});

describe('a site that asks for patience', () => {
  const limited = (retry: Record<string, string>) =>
    worldOf({ 'post.example/feed': feed(1, 2, 3), 'post.example/1': page, 'post.example/2': status(429, retry), 'post.example/3': page });

  test.each<[Record<string, string>, number]>([
    [{ 'Retry-After': '7200' }, 120],
    [{ 'Retry-After': 'Sat, 14 Mar 2026 11:00:00 GMT' }, 120],
    [{}, 60],
  ])('429 with %j over an entry: the others wait, too, and it does not lose its tries', async (retry, minutes) => {
    const { world, asked } = await limited(retry);
    await run(world, { steps: 20 });
    expect(asked.slice(2)).toEqual(['post.example/1', 'post.example/2']);
    await run(later(world, minutes - 1), { steps: 20 });
    expect(asked).toHaveLength(4);
    await run(later(world, minutes + 1), { steps: 20 });
    expect(asked.slice(4)).toEqual(['post.example/3', 'post.example/2']);
    const { pending = [], skipped } = (await stateOf(world, 'vedra', 'post')) ?? {};
    expect([pending.map(({ tries = 0 }) => tries), skipped]).toEqual([[0], []]);
  });

  test('503 of one page without a word of time leaves the others alone', async () => {
    const { world, asked } = await worldOf({ 'post.example/feed': feed(1, 2), 'post.example/1': status(503), 'post.example/2': page });
    await run(world, { steps: 20 });
    expect(asked).toContain('post.example/2');
  });
});

describe('a source that has moved', () => {
  const moving = (code: number) =>
    worldOf({
      'post.example/feed': status(code, { Location: 'https://new.example/feed' }),
      'new.example/feed': feed(1),
      'post.example/1': page,
    });

  test.each([301, 308])('for good (%d) is asked there from then on', async (code) => {
    const { world, asked } = await moving(code);
    await run(world, { steps: 20 });
    asked.length = 0;
    await run(later(world, 361), { steps: 20 });
    expect(asked).toEqual(['new.example/feed']);
    expect((await sourceStatus(world))[0]?.movedTo).toBe('https://new.example/feed');
  });
  test.each([302, 307])('for a while (%d) is asked where it was', async (code) => {
    const { world, asked } = await moving(code);
    await run(world, { steps: 20 });
    asked.length = 0;
    await run(later(world, 361), { steps: 20 });
    expect(asked).toEqual(['post.example/feed', 'new.example/feed']);
    expect((await sourceStatus(world))[0]?.movedTo).toBe('');
  });
  test('and whose new place fails, or that the topic file names anew, is asked at the address of the file', async () => {
    const answers: Answers = { 'post.example/feed': status(301, { Location: 'https://new.example/feed' }), 'new.example/feed': feed() };
    const { world, asked } = await worldOf(answers);
    await run(world, { steps: 20 });
    answers['new.example/feed'] = status(404);
    await run(later(world, 361), { steps: 20 });
    answers['post.example/feed'] = feed();
    asked.length = 0;
    await run(later(world, 2000), { steps: 20 });
    expect(asked.filter((address) => address.endsWith('feed'))).toEqual(['post.example/feed']);
    await keepTopic(world, { ...sampleTopic, sources: [{ ...source, url: 'https://third.example/feed' }] });
    asked.length = 0;
    await run(later(world, 4000), { steps: 20 });
    expect(asked).toContain('third.example/feed');
  });
});

describe('what is served in place of a page', () => {
  const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  test.each<[string, () => Response, string]>([
    ['a PDF file', served('%PDF-1.7\n%âãÏÓ', 'text/html'), 'https://post.example/1 is a PDF file, not a page'],
    ['a picture', served(bytes('\u0089PNG\r\n'), 'application/octet-stream'), 'is a picture, not a page'],
    ['an Office file', served(bytes('PK\u0003\u0004'), 'text/html'), 'is an Office or ZIP file, not a page'],
    ['a recording', served('xxxx', 'audio/mpeg'), 'is a recording, not a page'],
  ])('%s is told, with what to do', async (_, answer, line) => {
    const { world } = await worldOf({ 'post.example/feed': feed(1), 'post.example/1': answer });
    const [first] = await run(world, { steps: 20 });
    expect(first).toContain(line);
    expect(first).toContain('put its text into a document of the topic');
  });

  const textOf = async (answer: () => Response, format: SourceEntry['format']): Promise<string | undefined> => {
    const { world } = await worldOf({ 'post.example/feed': answer }, { ...source, format });
    await run(world, { steps: 20 });
    const hash = (await manifestOf(world, 'vedra')).get('post') ?? '';
    return (await articlesOf(world, [['post', hash]])).get('post')?.text;
  };
  test('a page called plain text is a page, in a source of pages and in one of texts', async () => {
    for (const format of ['page', 'text'] as const)
      expect(await textOf(served(`<!doctype html>${page}`, 'text/plain'), format)).toBe(lines.join('\n\n'));
  });
  test('plain text in place of a page keeps its paragraphs', async () =>
    expect(await textOf(served(lines.join('\n\n'), 'text/plain; charset=utf-8'), 'page')).toBe(lines.join('\n\n')));
  test('a page in windows-1251 that says so in an old meta tag', async () => {
    const head = '<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body>';
    const cyrillic = bytes(page.replace('<body>', head).replace('north quay', '\u00cf\u00ee\u00f0\u00f2'));
    expect(await textOf(served(cyrillic, 'text/html'), 'page')).toContain('closed the Порт on 9 March');
  });
});
