/**
 * What gathering costs: 100 articles, 1,000 articles, one article added to 1,000, and the longest stage at which a run can stop.
 * Run: npm run -s bench:gather [-- quality folder, default ../shared/quality]
 * The articles are those of Timeline17's development topics (news of three matters), told apart by name.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contribute } from '../../src/gather/contribute.ts';
import type { Contribution } from '../../src/gather/contribution.ts';
import { byDocument, findingsOf, gather } from '../../src/gather/gather.ts';
import { runStage, type Stages, stageNames } from '../../src/gather/stages.ts';
import { makeArticle } from '../../src/ingest/document.ts';
import { parseTopic } from '../../src/ingest/topic.ts';
import type { Topic } from '../../src/model/topic.ts';
import { read } from '../../src/read/read.ts';

const folder = join(
  resolve(process.argv[2]?.startsWith('--') ? '../shared/quality' : (process.argv[2] ?? '../shared/quality')),
  'bench/t17',
);
const milliseconds = (work: () => unknown): number => {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};
const best = (work: () => unknown, runs = 5): number => Math.min(...Array.from({ length: runs }, () => milliseconds(work)));

async function contributions(most: number): Promise<Contribution[]> {
  const found: Contribution[] = [];
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.json'))) {
    const { articles } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { articles: { id: string; date: string; text: string }[] };
    for (const { id, date, text } of articles) {
      if (found.length >= most) return found;
      const article = await makeArticle(
        id.replaceAll('/', '-'),
        { published: date, publisher: id.split('/')[0] ?? '' },
        text.split('\n'),
        [],
      );
      found.push(
        contribute(article, read({ document: article.document, text: article.text, paragraphs: article.paragraphs, published: date })),
      );
    }
  }
  return found;
}

/** The best of `runs` for each stage and for the findings out of them. */
function stageCosts(topic: Topic, some: readonly Contribution[], runs: number): [name: string, cost: number][] {
  const all = byDocument(some);
  const least = new Map<string, number>();
  const note = (name: string, work: () => unknown) =>
    least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, milliseconds(work)));
  for (let run = 0; run < runs; run++) {
    let done: Partial<Stages> = {};
    for (const name of stageNames)
      note(name, () => {
        done = runStage(topic, all, done);
      });
    note('findings', () => findingsOf(topic, all, done as Stages));
  }
  return [...least].sort((a, b) => b[1] - a[1]);
}

const parsed = parseTopic('id: bench\ntitle: Protest, earthquake and trial');
if (!existsSync(folder)) console.log(`${folder} not found, skipped`);
else if (parsed.ok) {
  const { topic } = parsed.value;
  const all = await contributions(1001);
  const size = all.reduce((sum, c) => sum + JSON.stringify(c).length, 0);
  console.log(`contributions: ${all.length}, ${Math.round(size / all.length / 1024)} KB each as JSON`);
  const cost = (some: readonly Contribution[]) => best(() => gather(topic, some), some.length > 500 ? 2 : 15);
  for (const count of [10, 100]) {
    console.log(`gather ${count} articles: ${cost(all.slice(0, count)).toFixed(0)} ms CPU`);
    const stages = stageCosts(topic, all.slice(0, count), 15).map(([name, ms]) => `${name} ${ms.toFixed(1)}`);
    console.log(`  ${stages.length} resumable stages, the longest first, in ms: ${stages.join(', ')}`);
  }
  const before = cost(all.slice(0, -1));
  console.log(`gather ${all.length - 1} articles: ${before.toFixed(0)} ms CPU`);
  // Gathering starts anew for every change; a step that touches the changed groups only would show here.
  const after = cost(all);
  console.log(`one article added: ${after.toFixed(0)} ms CPU, ${Math.round((100 * after) / before)} % of gathering anew`);
}
