/**
 * What gathering costs: 10, 100 and 1,000 articles, one article added to 1,000, without questions and with some, and the longest stage at
 * which a run can stop.
 * Run: npm run -s bench:gather [-- quality folder, default ../shared/quality]
 */
import { join, resolve } from 'node:path';
import type { Contribution } from '../../src/gather/contribution.ts';
import { byDocument, findingsOf, gather } from '../../src/gather/gather.ts';
import { Memory } from '../../src/gather/memory.ts';
import { runStage, type Stages, stageNames } from '../../src/gather/stages.ts';
import { parseTopic } from '../../src/ingest/topic.ts';
import type { Topic } from '../../src/model/topic.ts';
import { contributions } from './gather/articles.ts';
import { questions } from './gather/questions.ts';

const folder = resolve(process.argv[2]?.startsWith('--') ? '../shared/quality' : (process.argv[2] ?? '../shared/quality'));
/** How many articles are added one after another. */
const additions = 25;

const milliseconds = (work: () => unknown): number => {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};
const best = (work: () => unknown, runs: number): number => Math.min(...Array.from({ length: runs }, () => milliseconds(work)));
const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

type Costs = ReadonlyMap<string, number>;

/** What each stage costs, and the findings out of them. */
function stageCosts(topic: Topic, some: readonly Contribution[], memory = new Memory()): Costs {
  const all = byDocument(some);
  let done: Partial<Stages> = {};
  const costs = new Map(
    stageNames.map((name) => [
      name as string,
      milliseconds(() => {
        done = runStage(topic, all, done, memory);
      }),
    ]),
  );
  return costs.set(
    'findings',
    milliseconds(() => findingsOf(topic, all, done as Stages, memory)),
  );
}

/** Of several runs what `pick` takes for each stage, the dearest stage first. */
const over = (runs: readonly Costs[], pick: (all: readonly number[]) => number): string =>
  [...(runs[0]?.keys() ?? [])]
    .map((name) => ({ name, cost: pick(runs.map((run) => run.get(name) ?? 0)) }))
    .sort((a, b) => b.cost - a.cost)
    .map(({ name, cost }) => `${name} ${cost.toFixed(1)}`)
    .join(', ');

const least = (all: readonly number[]): number => Math.min(...all);
const total = (costs: Costs): number => [...costs.values()].reduce((a, b) => a + b, 0);

/** How often all are added, each time with a memory of its own. */
const rounds = 4;

function added(topic: Topic, all: readonly Contribution[]): void {
  // Of the same matters as the others: every fortieth is kept back.
  const back = all.filter((_, i) => i % 40 === 20).slice(0, additions);
  const known = all.filter((c) => !back.includes(c));
  const anew = best(() => gather(topic, known), rounds);
  console.log(`gather ${known.length} articles: ${anew.toFixed(0)} ms CPU`);
  const times = Array.from({ length: rounds }, () => addedOnce(topic, known, back));
  const first = (times[0] as readonly Costs[]).map(total);
  // As for the other figures, the least of several runs: of each article and stage.
  const runs = back.map((_, i) => leastOf(times.map((one) => one[i] as Costs)));
  const each = runs.map(total);
  const share = (ms: number) => `${ms.toFixed(1)} ms CPU, ${((100 * ms) / anew).toFixed(1)} % of gathering anew`;
  console.log(`one article added, ${runs.length} times one after another: median ${share(median(each))}; most ${share(Math.max(...each))}`);
  console.log(`  median of each stage, in ms: ${over(runs, median)}`);
  console.log(`  most of each stage, in ms: ${over(runs, (all) => Math.max(...all))}`);
  console.log(`  the first time: median ${share(median(first))}; most ${share(Math.max(...first))}`);
}

function addedOnce(topic: Topic, known: readonly Contribution[], back: readonly Contribution[]): Costs[] {
  const memory = new Memory();
  gather(topic, known, memory);
  return back.map((_, i) => stageCosts(topic, [...known, ...back.slice(0, i + 1)], memory));
}

const leastOf = (times: readonly Costs[]): Costs =>
  new Map([...(times[0]?.keys() ?? [])].map((name) => [name, least(times.map((one) => one.get(name) ?? 0))]));

const yaml = 'id: bench\ntitle: Protest, earthquake and trial\n';
const parsed = parseTopic(yaml);
const asking = parseTopic(yaml + questions);
const all = await contributions(join(folder, 'bench'), 1000 + additions);
if (all.length === 0) console.log(`${folder} not found, skipped`);
else if (parsed.ok && asking.ok) {
  const { topic } = parsed.value;
  const size = all.reduce((sum, c) => sum + JSON.stringify(c).length, 0);
  console.log(`contributions: ${all.length}, ${Math.round(size / all.length / 1024)} KB each as JSON`);
  for (const count of [10, 100]) {
    const some = all.slice(0, count);
    const first = milliseconds(() => gather(topic, some));
    const warm = best(() => gather(topic, some), 40);
    console.log(`gather ${count} articles: ${warm.toFixed(0)} ms CPU, ${first.toFixed(0)} ms the first time`);
    const runs = Array.from({ length: 20 }, () => stageCosts(topic, some));
    console.log(`  ${stageNames.length + 1} resumable stages, the longest first, in ms: ${over(runs, least)}`);
  }
  added(topic, all);
  console.log(`the same with ${asking.value.topic.questions.length} questions`);
  added(asking.value.topic, all);
} else console.log('the topic of the bench cannot be read');
