import { describe, expect, test } from 'vitest';
import { selectItems } from '../../src/ingest/feed/select.ts';
import { readFeed } from '../../src/ingest/feed.ts';
import { readIndex } from '../../src/ingest/index-page.ts';

const items = (text: string) => {
  const outcome = readFeed(text, 'https://harbour.example/feed');
  return outcome.ok ? outcome.value.items : undefined;
};

describe('feeds', () => {
  test('RSS 2.0', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>Harbour &amp; Post</title><link>https://harbour.example/</link><language>en</language>
      <item><title>Ferries &lt;i&gt;stay&lt;/i&gt;</title><link>/a?utm_source=rss</link><guid isPermaLink="false">a-1</guid><dc:creator>Ana Ruiz</dc:creator>
        <pubDate>Wed, 08 May 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>Two ferries &amp; a wall</p>]]></description>
        <content:encoded><![CDATA[<p>Whole text.</p>]]></content:encoded></item>
      <item><title>Again</title><guid isPermaLink="false">a-1</guid></item>
      <item><title>No name at all</title></item></channel></rss>`;
    expect(readFeed(rss)).toMatchObject({ ok: true, value: { title: 'Harbour & Post', language: 'en' } });
    expect(items(rss)).toEqual([
      {
        id: 'a-1',
        url: 'https://harbour.example/a',
        title: 'Ferries stay',
        author: 'Ana Ruiz',
        published: '2024-05-08',
        summary: 'Two ferries & a wall',
        html: '<p>Whole text.</p>',
      },
    ]);
  });

  test('Atom', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour</title><entry><id>tag:1</id><title type="html">Ferries &amp;amp; walls</title>
      <link rel="alternate" href="/e1"/><published>2024-05-08T10:00:00Z</published><updated>2024-05-09T10:00:00Z</updated><author><name>Ana Ruiz</name></author></entry></feed>`;
    expect(items(atom)).toEqual([
      {
        id: 'tag:1',
        url: 'https://harbour.example/e1',
        title: 'Ferries & walls',
        author: 'Ana Ruiz',
        published: '2024-05-08',
        updated: '2024-05-09',
        revision: '2024-05-09T10:00:00Z',
      },
    ]);
  });

  test('JSON Feed', () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour',
      items: [
        {
          id: '1',
          url: 'https://harbour.example/1',
          title: 'Ferries',
          content_text: 'Two ferries.',
          date_published: '2024-05-08T00:00:00Z',
        },
      ],
    });
    expect(items(json)).toEqual([
      { id: '1', url: 'https://harbour.example/1', title: 'Ferries', published: '2024-05-08', summary: 'Two ferries.' },
    ]);
  });

  test('an empty feed is a feed', () => {
    expect(items('<rss version="2.0"><channel><title>Harbour</title></channel></rss>')).toEqual([]);
  });

  test.each([[''], ['<html><body>No</body></html>'], ['{"a": 1}'], ['<rss version="2.0"><channel><item><title>cut'], ['\u0000\u0001']])(
    'what is no feed is a problem with the mend: %j',
    (text) => {
      expect(readFeed(text, 'https://harbour.example/feed')).toMatchObject({
        ok: false,
        problems: [{ kind: 'bad-input', file: 'https://harbour.example/feed', what: 'this is not a feed that can be read' }],
      });
    },
  );

  test('entities of a document type are not expanded', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><item><guid>1</guid><title>&b;</title></item></channel></rss>`;
    expect(items(bomb)?.[0]?.title ?? '').not.toContain('haha');
  });
});

describe('what an editor wants of a source', () => {
  const feed = ['Ferries stay in port', 'A ferryman remembers', 'Football: port lose'].map((title) => ({ id: title, title }));
  const titles = (include: string[], exclude: string[] = [], limit?: number) =>
    selectItems(feed, { include, exclude, ...(limit === undefined ? {} : { limit }) }).map((i) => i.title);

  test('no words: all', () => expect(titles([])).toHaveLength(3));
  test('whole words in any case', () => expect(titles(['PORT'])).toEqual(['Ferries stay in port', 'Football: port lose']));
  test('a star stands for the rest of a word', () => expect(titles(['ferr*'])).toEqual(['Ferries stay in port', 'A ferryman remembers']));
  test('phrases', () => expect(titles(['in port'])).toEqual(['Ferries stay in port']));
  test('excluded words win', () => expect(titles(['port'], ['football'])).toEqual(['Ferries stay in port']));
  test('up to the limit', () => expect(titles([], [], 1)).toHaveLength(1));
  test('signs of patterns are letters', () => expect(titles(['port (lose)', '['])).toEqual([]));
});

describe('index pages', () => {
  const html = `<a href="/">Home</a><a href="/news/1"><img></a><a href="/news/1#c">Two ferries stay in port</a>
    <a href="/news/2">Wall</a><a href="https://other.example/news/3">A long headline about another port</a><a href="mailto:a@b.example">Mail</a>`;
  const addresses = (pattern?: string) => readIndex(html, 'https://harbour.example/', pattern).map((i) => i.url);

  test('by pattern', () =>
    expect(addresses('/news/\\d+$')).toEqual([
      'https://harbour.example/news/1',
      'https://harbour.example/news/2',
      'https://other.example/news/3',
    ]));
  test('without: headlines on the same host', () => expect(addresses()).toEqual(['https://harbour.example/news/1']));
  test('with the longest text of its links', () =>
    expect(readIndex(html, 'https://harbour.example/', '/news/1')[0]?.title).toBe('Two ferries stay in port'));
  test('a base address counts', () => {
    expect(readIndex('<base href="https://b.example/x/"><a href="1">y</a>', 'https://harbour.example/', '1').map((i) => i.url)).toEqual([
      'https://b.example/x/1',
    ]);
  });
});
