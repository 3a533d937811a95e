import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contribute } from '../../../src/gather/contribute.ts';
import type { Contribution } from '../../../src/gather/contribution.ts';
import { makeArticle } from '../../../src/ingest/document.ts';
import { read } from '../../../src/read/read.ts';

interface Plain {
  readonly id: string;
  readonly publisher: string;
  readonly date: string;
  readonly text: string;
}

/**
 * What each article of the benches brings: the news of three matters of Timeline17's development topics first, then PolNeAR's
 * articles of American politics, at most `most`. Empty where the folder is not there.
 */
export async function contributions(bench: string, most: number): Promise<Contribution[]> {
  const found: Contribution[] = [];
  for (const { id, publisher, date, text } of [...timelines(bench), ...politics(bench)].slice(0, most)) {
    const article = await makeArticle(id, { published: date, publisher }, text.split('\n'), []);
    const { document, paragraphs } = article;
    found.push(contribute(article, read({ document, text: article.text, paragraphs, published: date })));
  }
  return found;
}

function timelines(bench: string): Plain[] {
  const folder = join(bench, 't17');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { articles: Plain[] }).articles)
    .map((a) => ({ ...a, id: a.id.replaceAll('/', '-'), publisher: a.id.split('/')[0] ?? '' }));
}

function politics(bench: string): Plain[] {
  const file = join(bench, 'polnear-train.jsonl');
  if (!existsSync(file)) return [];
  const all = readFileSync(file, 'utf8').trim().split('\n');
  return all.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const [publisher = '', date = ''] = id.split('_');
    return { id, publisher, date, text };
  });
}
