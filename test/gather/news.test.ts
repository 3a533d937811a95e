import { expect, test } from 'vitest';
import { KnownNews } from '../../src/gather/keypoints/news.ts';
import { makeStatement } from '../../src/text/statement.ts';

const isNews = (quote: string): boolean =>
  new KnownNews().isNews(makeStatement([{ kind: 'quote', evidence: { document: 'a', paragraph: 0, start: 0, end: quote.length, quote } }]));

test.each([
  'Nordline has dropped its bid for the mill and will not appeal, it said on Tuesday.',
  'Two directors of Nordline were released on Tuesday.',
])('news: %s', (text) => expect(isNews(text)).toBe(true));

test.each(['Nordline will not appeal, it said on Tuesday.', 'Nordline is due to publish its results on Tuesday.'])('no news: %s', (text) =>
  expect(isNews(text)).toBe(false),
);
