import { expect, test } from 'vitest';
import { freeze } from '../../src/app/freeze.ts';
import { contribute } from '../../src/gather/contribute.ts';
import { makeArticle } from '../../src/ingest/document.ts';
import { read } from '../../src/read/read.ts';
import { sampleTopic } from './sample-world.ts';

const frozen = async (text: string) => {
  const meta = { publisher: 'Harbour Post', published: '2024-05-01' };
  const article = await makeArticle('post', meta, [text], []);
  const { document, paragraphs } = article;
  return freeze(sampleTopic, [contribute(article, read({ document, text: article.text, paragraphs, published: meta.published }))]);
};
const missing = async (text: string) => (await frozen(text)).findings.gaps.filter((g) => g.kind === 'unprintable').map((g) => g.text);

test('characters without a typeface are listed as a gap', async () => {
  expect(await missing('Anna Pell, the mayor of 東京, said on Monday that the bridge was closed.')).toEqual([
    'Characters without a typeface are printed as code points in the PDF: U+4EAC, U+6771.',
  ]);
});

test('Latin with diacritics, Greek, Cyrillic and Arabic script have their typefaces', async () => {
  expect(await missing('Šabāb Erdoğan of Αθήνα told Ирина on Monday that محمد had closed the bridge.')).toEqual([]);
});

test('equal input, equal edition; another text, another edition', async () => {
  const text = 'Anna Pell, the mayor, said on Monday that the bridge was closed.';
  expect((await frozen(text)).id).toBe((await frozen(text)).id);
  expect((await frozen(text)).id).not.toBe((await frozen(text.replace('bridge', 'gate'))).id);
});
