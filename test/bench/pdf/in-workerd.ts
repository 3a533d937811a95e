import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import type { Note } from '../../../src/model/note.ts';

const root = join(import.meta.dirname, '../../..');

/** CPU milliseconds a render takes in workerd, by the process's own clock: inside, time stands still while code runs. */
export async function inWorkerd(note: Note): Promise<{ cpu: number; bundle: number }> {
  const script = await bundle(note);
  const mf = new Miniflare(
    convertV4MiniflareOptions({ modules: true, script, compatibilityDate: '2026-10-01', compatibilityFlags: ['nodejs_compat'] }),
  );
  try {
    await mf.ready;
    const call = async (rounds: number) => void (await (await mf.dispatchFetch(`http://bench/?rounds=${rounds}`)).text());
    await call(60);
    const best: number[] = [];
    for (let i = 0; i < 5; i++) {
      const before = cpuTime();
      await call(40);
      best.push((cpuTime() - before) / 40);
    }
    return { cpu: Math.min(...best), bundle: script.length };
  } finally {
    await mf.dispose();
  }
}

async function bundle(note: Note): Promise<string> {
  const contents = `import { renderPdf } from './src/render/pdf/pdf.ts';
    const note = ${JSON.stringify(note)};
    export default { async fetch(request) {
      let size = 0;
      for (let i = Number(new URL(request.url).searchParams.get('rounds')); i > 0; i--) size = (await renderPdf(note)).length;
      return new Response(String(size));
    } };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    external: ['node:*'],
    conditions: ['workerd', 'worker', 'browser'],
  });
  return outputFiles[0]?.text ?? '';
}

/** CPU milliseconds of the workerd processes that this process started (Linux). */
function cpuTime(): number {
  const ticks = readdirSync('/proc')
    .filter((p) => /^\d+$/u.test(p))
    .map(stat)
    .filter((s) => s !== undefined && s.parent === process.pid && s.name === 'workerd')
    .reduce((sum, s) => sum + (s?.ticks ?? 0), 0);
  return ticks * 10;
}

function stat(pid: string): { name: string; parent: number; ticks: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const rest = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
      name: text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')),
      parent: Number(rest[1]),
      ticks: Number(rest[11]) + Number(rest[12]),
    };
  } catch {
    return undefined;
  }
}
