/**
 * Reading in new processes, bundled as a Worker is: load, first article, then the articles after it, in CPU ms of the reading thread.
 * `node test/bench/parts/cold.ts [data folder]`. Machine noise differs from process to process, so the median over processes counts.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { benchRows, words } from '../peers/files.ts';

interface Start {
  readonly load: number;
  readonly times: readonly number[];
  readonly gc: readonly number[];
}
const processes = 7;
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const ranked = (all: readonly number[]) => [...all].sort((a, b) => a - b);
const at = (all: readonly number[], part: number) => ranked(all)[Math.min(all.length - 1, Math.floor(all.length * part))] ?? 0;
const ms = (x: number) => x.toFixed(1);

/** The reader as one minified module in a folder of its own. */
function bundled(folder: string): string {
  const outfile = join(folder, 'read.mjs');
  buildSync({ entryPoints: [path('../../../src/read/read.ts')], outfile, bundle: true, minify: true, format: 'esm', target: 'es2024' });
  return pathToFileURL(outfile).href;
}

function start(module: string, texts: readonly string[]): Start {
  const input = JSON.stringify(texts);
  return JSON.parse(execFileSync(process.execPath, [path('../peers/new-start.mjs'), module], { input, encoding: 'utf8' })) as Start;
}

/** Each process's value, its median first. */
const show = (name: string, values: readonly number[]) =>
  console.log(`${name.padEnd(30)} ${ms(at(values, 0.5)).padStart(6)} ms median of ${processes}: ${ranked(values).map(ms).join(' ')}`);

function report(starts: readonly Start[], sizes: readonly number[]): void {
  const after = starts.map((s) => s.times.slice(1));
  show(
    'new start, load',
    starts.map((s) => s.load),
  );
  show(
    `new start, first (${sizes[0]} words)`,
    starts.map((s) => s.times[0] ?? 0),
  );
  show(
    'new start, then at most',
    after.map((t) => Math.max(...t)),
  );
  show(
    'new start, 95 % under',
    after.map((t) => at(t, 0.95)),
  );
  show(
    'new start, half under',
    after.map((t) => at(t, 0.5)),
  );
  const one = starts[0]?.times.slice(1).map((_, i) => ({
    i: i + 1,
    time: at(
      starts.map((s) => s.times[i + 1] ?? 0),
      0.5,
    ),
    gc: at(
      starts.map((s) => s.gc[i + 1] ?? 0),
      0.5,
    ),
  }));
  for (const { i, time, gc } of (one ?? []).sort((a, b) => b.time - a.time).slice(0, 6))
    console.log(
      `  article ${i + 1}: ${ms(time)} ms, ${sizes[i]} words, ${ms((1000 * time) / (sizes[i] ?? 1))} ms per 1,000, garbage collected ${ms(gc)} ms`,
    );
}

const texts = benchRows<{ text: string }>('polnear-dev')
  ?.map((r) => r.text)
  .filter((t) => words(t) >= 400 && words(t) <= 2000);
if (texts) {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));
  try {
    const module = bundled(folder);
    report(
      Array.from({ length: processes }, () => start(module, texts)),
      texts.map(words),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
