/**
 * Names against CoNLL-2003 and WikiGold. `node test/bench/parts/names.ts [data folder] [--misses]`; default ../shared/quality.
 * Each sentence is read by itself, its tokens joined by spaces, and scored as score/ner.mjs scores it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../../src/read/read.ts';

const args = process.argv.slice(2);
const misses = args.includes('--misses');
const folder = join(args.find((a) => !a.startsWith('--')) ?? new URL('../../../../shared/quality', import.meta.url).pathname, 'bench');
interface Row {
  readonly i: number;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** BIO tags of one row from the names read in its text. */
export function tagsOf(row: Row): string[] {
  const starts: number[] = [];
  let text = '';
  for (const token of row.tokens) {
    starts.push(text.length);
    text += `${token} `;
  }
  const tags = row.tokens.map(() => 'O');
  for (const name of readText(text.trimEnd()).names) {
    let opened = false;
    for (let k = 0; k < starts.length; k++) {
      const s = starts[k] as number;
      const e = s + (row.tokens[k] as string).length;
      if (s >= name.end || e <= name.start || tags[k] !== 'O') continue;
      tags[k] = `${opened ? 'I' : 'B'}-${name.kind}`;
      opened = true;
    }
  }
  return tags;
}

for (const file of ['ner-conll03-dev', 'ner-wikigold']) {
  const path = join(folder, `${file}.jsonl`);
  if (!existsSync(path)) {
    console.log(`${file}: not found, skipped`);
    continue;
  }
  const { score, spans } = await import(join(folder, 'score/ner.mjs'));
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Row);
  const predicted = rows.map((r) => ({ i: r.i, tags: tagsOf(r) }));
  for (const types of [['PER', 'ORG', 'LOC'], null]) {
    const r = score(rows, predicted, types) as Record<string, { p: number; r: number; f1: number }>;
    const show = (k: string) => `${k} ${['p', 'r', 'f1'].map((x) => (100 * (r[k]?.[x as 'p'] ?? 0)).toFixed(1)).join('/')}`;
    console.log(
      file,
      types ? '3 kinds:' : '4 kinds:',
      ['all', 'untyped', 'PER', 'ORG', 'LOC', 'MISC']
        .filter((k) => r[k])
        .map(show)
        .join('  '),
    );
  }
  if (!misses) continue;
  for (const [k, row] of rows.entries()) {
    const list = (tags: readonly string[]) =>
      (spans(tags) as [string, number, number][]).map(([kind, s, e]) => `${kind}:${row.tokens.slice(s, e).join(' ')}@${s}`);
    const gold = list(row.tags);
    const found = list(predicted[k]?.tags ?? []);
    const lost = gold.filter((g) => !found.includes(g));
    const extra = found.filter((f) => !gold.includes(f));
    if (lost.length + extra.length > 0)
      console.log(`${row.i} -${lost.join(' -')} +${extra.join(' +')} | ${row.tokens.join(' ').slice(0, 160)}`);
  }
}
