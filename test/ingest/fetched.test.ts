import { describe, expect, test } from 'vitest';
import { documentName } from '../../src/ingest/document-name.ts';
import { type Fetched, ingestFetched } from '../../src/ingest/fetched.ts';
import { isWall } from '../../src/ingest/wall.ts';

const text = 'The ferry company said on Monday that two of its ships would stay in port, until the harbour wall had been repaired.';
const url = 'https://harbour.example/2024/05/two-ferries-stay-in-port.html';
const source = {
  id: 'post',
  url: 'https://harbour.example/feed',
  format: 'feed',
  include: [],
  exclude: [],
  publisher: 'Harbour Post',
  kind: 'news',
} as const;
const bytes = (html: string) => new TextEncoder().encode(html);
const fetch = (more: Partial<Fetched>) => ingestFetched({ source, url, retrieved: '2024-05-10', firstSeen: '2024-05-09', ...more });
const page = (html: string) => ({ bytes: bytes(html), contentType: 'text/html; charset=utf-8' });

describe('what was fetched', () => {
  test('a page: the topic file wins over the page, the page over the feed', async () => {
    const html = `<html lang="en"><head><meta property="og:title" content="Ferries stay"><meta property="og:site_name" content="The Post">
      <meta property="article:published_time" content="2024-05-08T09:00:00Z"></head><body><article><p>${text}</p><p>READ MORE: The wall</p></article></body></html>`;
    const outcome = await fetch({ page: page(html), item: { id: '1', title: 'Feed title', author: 'Ana Ruiz', published: '2024-05-07' } });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        article: {
          document: expect.stringMatching(/^2024-05-08_harbour\.example_two-ferries-stay-in-port_[a-z0-9]{5}$/u),
          text,
          meta: {
            title: 'Ferries stay',
            author: 'Ana Ruiz',
            publisher: 'Harbour Post',
            kind: 'news',
            language: 'en',
            published: '2024-05-08',
            retrieved: '2024-05-10',
            firstSeen: '2024-05-09',
            url,
          },
        },
      },
    });
  });
  test('an entry that carries its text', async () => {
    const outcome = await fetch({ item: { id: '1', title: 'Ferries', published: '2024-05-07', html: `<p>${text}</p>` } });
    expect(outcome).toMatchObject({ ok: true, value: { article: { text, meta: { title: 'Ferries', published: '2024-05-07' } } } });
  });
  test('plain text', async () => {
    const outcome = await fetch({ source: { ...source, format: 'text' }, page: { bytes: bytes(`${text}\n`) } });
    expect(outcome).toMatchObject({ ok: true, value: { article: { text } } });
  });
  test('Markdown with front matter', async () => {
    const outcome = await fetch({
      source: { ...source, format: 'markdown' },
      page: { bytes: bytes(`---\ntitle: Ferries\n---\n${text}\n`) },
    });
    expect(outcome).toMatchObject({ ok: true, value: { article: { text, meta: { title: 'Ferries' } } } });
  });
  test.each([
    [
      'a consent form',
      '<main><p>We value your privacy. We and our partners use cookies to measure how this site is used by its readers.</p></main>',
    ],
    [
      'a bot check',
      '<main><p>Checking your browser before you can go on. Please enable JavaScript and reload this page, thank you.</p></main>',
    ],
    ['nothing', '<html><body></body></html>'],
  ])('%s is a problem', async (_, html) => {
    expect(await fetch({ page: page(html) })).toMatchObject({ ok: false, problems: [{ kind: 'bad-input', file: url }] });
  });
});

describe('walls', () => {
  test('an article about cookies is none', () =>
    expect(isWall(`${text} The ministry said that this website uses cookies. `.repeat(12))).toBe(false));
  test('a short report is none', () => expect(isWall(text)).toBe(false));
});

describe('names of fetched documents', () => {
  test('speak', () => expect(documentName(url)).toMatch(/^harbour\.example_two-ferries-stay-in-port_/u));
  test('differ for two addresses that read alike', () => expect(documentName(`${url}?id=1`)).not.toBe(documentName(`${url}?id=2`)));
  test('hold only plain signs', () => {
    expect(documentName('https://порт.example/новости/%E0%A4%A/Šaban said?x=1#y')).toMatch(/^[a-z0-9._-]+$/u);
    expect(documentName('no address')).toMatch(/^[a-z0-9._-]+$/u);
  });
  test('stay short', () => expect(documentName(`https://harbour.example/${'very-long-'.repeat(40)}`).length).toBeLessThan(100));
});
