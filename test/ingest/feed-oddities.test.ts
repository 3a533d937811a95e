import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/ingest/charset.ts';
import type { FeedItem } from '../../src/ingest/feed/item.ts';
import { readFeed } from '../../src/ingest/feed.ts';

/** Feeds as sites write them, each with the entries that a reader of the site would see. */
const rss = (items: string, head = '<link>https://harbour.example/</link>', names = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${names}><channel><title>Harbour</title>${head}${items}</channel></rss>`;
const atom = (entries: string, more = ''): string => `<feed xmlns="http://www.w3.org/2005/Atom"${more}><title>H</title>${entries}</feed>`;
const json = (...items: object[]): string => JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'H', items });
const items = (text: string): readonly FeedItem[] => {
  const outcome = readFeed(text, 'https://harbour.example/news/feed.xml');
  return outcome.ok ? outcome.value.items : [{ id: 'no feed' }];
};
const long = '<p>The wall holds, said the engineer.</p>'.repeat(50);

const cases: readonly (readonly [name: string, feed: string, ...entries: FeedItem[]])[] = [
  [
    'the channel says where it is by a relative address',
    rss('<item><guid isPermaLink="false">1</guid><link>a/1</link></item>', '<link>/</link>'),
    { id: '1', url: 'https://harbour.example/a/1' },
  ],
  [
    'the channel does not say where it is',
    rss('<item><link>a/1</link></item>', ''),
    { id: 'https://harbour.example/news/a/1', url: 'https://harbour.example/news/a/1' },
  ],
  [
    'CDATA everywhere',
    rss('<item><title><![CDATA[Wall & <b>sea</b>]]></title><link><![CDATA[ /x?a=1&b=2 ]]></link><guid><![CDATA[ g ]]></guid></item>'),
    { id: 'g', url: 'https://harbour.example/x?a=1&b=2', title: 'Wall & sea' },
  ],
  [
    'references written twice over',
    rss('<item><guid>1</guid><title>Caf&amp;eacute; &amp;amp; wall</title></item>'),
    { id: '1', title: 'Café & wall' },
  ],
  [
    'references that XML does not know, a bare ampersand, a bare bracket',
    rss('<item><guid>1</guid><title>Caf&eacute;&nbsp;bar, R&D, 4 < 5</title></item>'),
    { id: '1', title: 'Café bar, R&D, 4 < 5' },
  ],
  ['a control character', rss('<item><guid>1</guid><title>Wa\u0008ll</title></item>'), { id: '1', title: 'Wall' }],
  ['a mark, blank lines and a comment in front', `\ufeff\n\n<!-- x -->${rss('<item><guid>1</guid></item>')}`, { id: '1' }],
  ['nothing to read: a recording without name or page', rss('<item><title>Talk</title><enclosure url="/a.mp3" type="audio/mpeg"/></item>')],
  [
    'only a recording, with what is said of it',
    rss(
      '<item><guid>m1</guid><media:group><media:title>The wall, filmed</media:title><media:description>Waves.</media:description></media:group></item>',
      '',
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    { id: 'm1', title: 'The wall, filmed', summary: 'Waves.' },
  ],
  [
    'two states of one entry: the newer stands',
    rss(
      '<item><guid>d</guid><title>Old</title><pubDate>Wed, 08 May 2024 10:00:00 GMT</pubDate></item><item><guid>d</guid><title>New</title><pubDate>Thu, 09 May 2024 10:00:00 GMT</pubDate></item>',
    ),
    { id: 'd', title: 'New', published: '2024-05-09' },
  ],
  [
    'all entries under one name: told apart by their addresses',
    rss('<item><guid>site</guid><link>/1</link></item><item><guid>site</guid><link>/2</link></item>'),
    { id: 'https://harbour.example/1', url: 'https://harbour.example/1' },
    { id: 'https://harbour.example/2', url: 'https://harbour.example/2' },
  ],
  [
    'a name that is an address, and one that is none',
    rss('<item><guid>https://harbour.example/g</guid></item><item><guid>abc</guid></item>'),
    { id: 'https://harbour.example/g', url: 'https://harbour.example/g' },
    { id: 'abc' },
  ],
  [
    'other prefixes for known names',
    rss(
      '<item><guid>1</guid><c:encoded><![CDATA[<p>Whole</p>]]></c:encoded><x:creator>Ana</x:creator></item>',
      '',
      'xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:x="http://purl.org/dc/elements/1.1/"',
    ),
    { id: '1', author: 'Ana', html: '<p>Whole</p>' },
  ],
  [
    'Atom: bases within bases',
    atom(
      '<entry xml:base="2024/"><id>u:1</id><link href="a.html"/></entry><entry><id>u:2</id><link href="b.html"/></entry>',
      ' xml:base="https://cdn.example/base/"',
    ),
    { id: 'u:1', url: 'https://cdn.example/base/2024/a.html' },
    { id: 'u:2', url: 'https://cdn.example/base/b.html' },
  ],
  [
    'Atom: an entry’s page among its other links',
    atom(
      '<entry><id>u:1</id><link rel="self" href="/1.xml"/><link rel="enclosure" href="/1.mp3"/><link rel="alternate" type="application/json" href="/1.json"/><link rel="alternate" type="text/html" href="/1.html"/></entry>',
    ),
    { id: 'u:1', url: 'https://harbour.example/1.html' },
  ],
  ['Atom: no page but the entry itself', atom('<entry><id>u:1</id><link rel="self" href="/1.xml"/></entry>'), { id: 'u:1' }],
  [
    'Atom: markup within, and plain text',
    atom(
      '<entry><id>u:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>bold</em> claim</div></title></entry><entry><id>u:2</id><title type="text">4 &lt; 5</title><content type="text">a &lt; b</content></entry>',
    ),
    { id: 'u:1', title: 'A bold claim' },
    { id: 'u:2', title: '4 < 5', html: '<p>a &lt; b</p>' },
  ],
  [
    'JSON: an older version, a number for a name, an address elsewhere',
    json({ id: 7, url: '/a', author: { name: 'Ana' } }, { id: '8', external_url: 'https://o.example/x' }, { title: 'no name' }),
    { id: '7', url: 'https://harbour.example/a', author: 'Ana' },
    { id: '8', url: 'https://o.example/x' },
  ],
  ['JSON: null wherever it can stand', json({ id: '1', url: null, title: null, authors: null, date_published: null }), { id: '1' }],
];

describe('feeds as sites write them', () => {
  for (const [name, feed, ...entries] of cases) test(name, () => expect(items(feed)).toEqual(entries));

  test('a description that is the whole text is taken for it, one that breaks off is not', () => {
    const described = (text: string) => items(rss(`<item><guid>1</guid><description><![CDATA[${text}]]></description></item>`))[0];
    expect(described(long)).toMatchObject({ html: long, summary: expect.stringContaining('engineer. The wall') });
    for (const end of ['<p>And then […]</p>', '<p>And then&#8230; <a href="/1">Continue reading &rarr;</a></p>', '…'])
      expect(described(long + end)).not.toHaveProperty('html');
    expect(described('<p>Short.</p>')).not.toHaveProperty('html');
  });

  test('a long plain text of JSON is the whole text, in paragraphs', () => {
    const text = `4 < 5 & more.\n\n${'The wall holds. '.repeat(100)}`;
    expect(items(json({ id: '1', content_text: text }))[0]).toMatchObject({
      html: expect.stringMatching(/^<p>4 &lt; 5 &amp; more\.<\/p><p>The/u),
    });
  });

  test('two changes of one day are two states', () => {
    const revisionAt = (hour: string) => {
      const outcome = readFeed(atom(`<entry><id>u:1</id><updated>2024-05-08T${hour}:00:00Z</updated></entry>`));
      return outcome.ok ? (outcome.value.items[0] as FeedItem) : { id: 'no feed' };
    };
    expect(revisionAt('10').updated).toBe(revisionAt('15').updated);
    expect(revisionAt('10').revision).not.toBe(revisionAt('15').revision);
  });
});

describe('an encoding that is declared wrongly', () => {
  const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

  test('UTF-8 that is windows-1252', () => {
    const feed = rss('<item><guid>1</guid><title>Caf\u00e9 \u0093Zo\u00eb\u0094</title></item>').replace('?>', ' encoding="utf-8"?>');
    expect(items(decodeBytes(bytes(feed), 'application/rss+xml; charset=utf-8').text)).toEqual([{ id: '1', title: 'Café “Zoë”' }]);
  });
  test('windows-1252 that is UTF-8', () => {
    const feed = rss('<item><guid>1</guid><title>Café</title></item>').replace('?>', ' encoding="windows-1252"?>');
    expect(items(decodeBytes(new TextEncoder().encode(feed), 'text/xml').text)).toEqual([{ id: '1', title: 'Café' }]);
  });
  test('UTF-8 with one broken character stays UTF-8', () => {
    const good = new TextEncoder().encode('Café, naïve, Žofie: ');
    expect(decodeBytes(Uint8Array.from([...good, 0xff]), 'text/plain; charset=utf-8').text).toBe('Café, naïve, Žofie: \ufffd');
  });
});
