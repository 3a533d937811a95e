/**
 * Timeline17, development topics: date F1 and alignment-based ROUGE of src/gather/timeline/summarise.ts.
 * Run: npx node test/bench/timeline17.ts [quality folder, default ../shared/quality]
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { summariseTexts } from '../../src/app/timeline.ts';

const quality = resolve(process.argv[2] ?? '../shared/quality');
const scorer = join(quality, 'bench/score/tls.mjs');
if (!existsSync(scorer)) console.log(`${scorer} not found, skipped`);
else {
  const { loadTopics, score, task } = await import(pathToFileURL(scorer).href);
  const topics = loadTopics(join(quality, 'bench/t17'));
  const started = performance.now();
  const predictions = topics.flatMap((topic: { topic: string; timelines: { name: string }[] }) =>
    topic.timelines.map((gold) => {
      const { articles, l, k, keywords } = task(topic, gold);
      const { entries } = summariseTexts({ topic: topic.topic, keywords, articles, dates: l, sentences: k });
      return { topic: topic.topic, timeline: gold.name, entries };
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const result = score(topics, predictions);
  for (const row of result.rows)
    console.log(`${row.timeline}  AR1 ${row.ar1.toFixed(3)}  AR2 ${row.ar2.toFixed(3)}  Date-F1 ${row.date.toFixed(3)}`);
  const f = (x: { f1: number }) => x.f1.toFixed(4);
  console.log(`Date-F1 ${f(result.date)}  AR1 ${f(result.ar1)}  AR2 ${f(result.ar2)}  ${seconds.toFixed(1)} s`);
}
