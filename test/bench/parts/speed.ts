/**
 * Speed of the whole of `read` on PolNeAR's documents, one core, beside other readers. `node test/bench/parts/speed.ts [data folder]`.
 * The first call is measured in a fresh process, since this one is warm already.
 */
import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { readText } from '../../../src/read/read.ts';
import { dateReaders } from '../peers/dates.ts';
import { benchRows, words } from '../peers/files.ts';
import { splitters } from '../peers/sentences.ts';

const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

/** Words a second over all texts: the best of several rounds, the first of which only warms up. */
function throughput(texts: readonly string[], rounds: number, work: (text: string) => unknown): number {
  const total = texts.reduce((n, t) => n + words(t), 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    for (const t of texts) work(t);
    best = Math.min(best, performance.now() - started);
  }
  return Math.round((1000 * total) / best);
}

/** A new process: time to load the code, to read the first article, and the slowest and the median of those after it. */
function newStart(texts: readonly string[]): string {
  const reader = JSON.stringify(new URL('../../../src/read/read.ts', import.meta.url).href);
  const code = `import { readFileSync } from 'node:fs';
    const texts = JSON.parse(readFileSync(0, 'utf8')); const a = performance.now(); const { readText } = await import(${reader});
    const times = [performance.now() - a]; for (const t of texts) { const b = performance.now(); readText(t, '2016-09-12'); times.push(performance.now() - b); }
    const [load, first, ...rest] = times; rest.sort((x, y) => x - y);
    console.log(load.toFixed(0) + ' ms to load, ' + first.toFixed(1) + ' ms for the first article, then at most ' + rest.at(-1).toFixed(1) + ' ms, half of them under ' + rest[rest.length >> 1].toFixed(1) + ' ms');`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { input: JSON.stringify(texts), encoding: 'utf8' }).trim();
}

const rows = benchRows<{ text: string }>('polnear-dev');
if (rows) {
  const texts = rows.map((r) => r.text);
  const few = texts.slice(0, 8);
  console.log(`read, all of it    ${throughput(texts, 5, (t) => readText(t, '2016-09-12')).toLocaleString('en')} words/s`);
  const perThousand = texts
    .filter((t) => words(t) >= 400)
    .map((t) => {
      const started = performance.now();
      readText(t, '2016-09-12');
      return ((performance.now() - started) * 1000) / words(t);
    });
  console.log(`read, 1,000 words  ${median(perThousand).toFixed(2)} ms (median), ${Math.max(...perThousand).toFixed(2)} ms (worst)`);
  console.log(`read, a new start  ${newStart(texts.filter((t) => words(t) >= 400 && words(t) <= 2000))}`);
  for (const [name, split] of splitters.slice(1))
    console.log(`sentences by ${name.padEnd(17)} ${throughput(few, 2, split).toLocaleString('en')} words/s`);
  for (const [name, read] of dateReaders.slice(1))
    console.log(`dates by ${name.padEnd(17)} ${throughput(few, 2, (t) => read(t, '2016-09-12')).toLocaleString('en')} words/s`);
}
