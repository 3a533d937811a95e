/**
 * Attributions against PolNeAR. `node test/bench/parts/attributions.ts [data folder] [--misses]`; default ../shared/quality.
 * Passages one by one as score/quote-bio.mjs wants them (exact spans), and whole documents as score/quote-doc.mjs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution } from '../../../src/model/reading.ts';
import { readText } from '../../../src/read/read.ts';

const args = process.argv.slice(2);
const misses = args.includes('--misses');
const folder = join(args.find((a) => !a.startsWith('--')) ?? new URL('../../../../shared/quality', import.meta.url).pathname, 'bench');
const rows = <T>(file: string): T[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as T);
interface Passage {
  readonly i: number;
  readonly text: string;
  readonly offsets: readonly (readonly [number, number])[];
  readonly tokens: readonly string[];
  readonly labels: readonly string[];
}

/** One label a token: attributions that stand inside another's content are left out, PolNeAR has none. */
export function labelsOf(p: Passage, attributions: readonly Attribution[]): string[] {
  const labels = p.tokens.map(() => 'O');
  for (const a of attributions) {
    if (a.within !== undefined) continue;
    for (const role of ['source', 'cue', 'content'] as const)
      for (const [start, end] of a[role]) {
        let opened = false;
        p.offsets.forEach(([s, e], k) => {
          if (s >= end || e <= start || labels[k] !== 'O') return;
          labels[k] = `${opened ? 'I' : 'B'}-${role}`;
          opened = true;
        });
      }
  }
  return labels;
}

if (!existsSync(join(folder, 'polnear-bio-dev.jsonl'))) console.log('polnear: not found, skipped');
else {
  const bio = await import(join(folder, 'score/quote-bio.mjs'));
  const doc = await import(join(folder, 'score/quote-doc.mjs'));
  const passages = rows<Passage>(args.includes('--train') ? 'polnear-bio-train.jsonl' : 'polnear-bio-dev.jsonl');
  const predicted = passages.map((p) => ({ i: p.i, labels: labelsOf(p, readText(p.text).attributions) }));
  const r = bio.score(passages, predicted);
  const pct = (m: { p: number; r: number; f1: number }) => [m.p, m.r, m.f1].map((x) => (100 * x).toFixed(1)).join('/');
  for (const role of ['source', 'cue', 'content'])
    console.log(`bio ${role}: exact ${pct(r[role].exact)} begin ${pct(r[role].begin)} jaccard ${(100 * r[role].jaccard).toFixed(1)}`);
  const documents = rows<{ id: string; text: string }>('polnear-dev.jsonl');
  const d = doc.score(
    documents,
    documents.map((x) => ({ id: x.id, attributions: readText(x.text).attributions.filter((a) => a.within === undefined) })),
  );
  console.log(
    `doc words: ${Object.entries(d.words)
      .map(([k, v]) => `${k} ${pct(v as never)}`)
      .join('  ')}  relation ${pct(d.relation)}  with source ${pct(d.relationWithSource)}`,
  );
  if (misses)
    passages.forEach((p, k) => {
      const mark = (labels: readonly string[]) =>
        p.tokens
          .map((w, n) =>
            labels[n] === 'O'
              ? w
              : `${labels[n]?.startsWith('B') ? '[' : ''}${w}/${{ source: 'S', cue: 'C', content: 'X' }[labels[n]?.slice(2) as 'source']}`,
          )
          .join(' ');
      const found = predicted[k]?.labels ?? [];
      if (found.join() !== p.labels.join()) console.log(`${p.i}\n  G ${mark(p.labels)}\n  P ${mark(found)}`);
    });
}
