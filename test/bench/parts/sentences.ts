/**
 * Sentences against the golden rules, GUM and EWT. `node test/bench/parts/sentences.ts [data folder] [--misses]`; default ../shared/quality.
 * A golden rule passes when its sentences are exactly the expected ones; F1 is that of boundaries (score/sent.mjs).
 */
import { benchRows, misses, percent, scorer } from '../peers/files.ts';
import { splitters } from '../peers/sentences.ts';

interface Row {
  readonly id?: string;
  readonly rule?: number;
  readonly text: string;
  readonly sentences: readonly string[];
}

/** Where a text's sentences end, in characters that are not white space, with the offset in the text. */
function endsOf(text: string, sentences: readonly string[]): Map<number, number> {
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) if (/\S/u.test(text[i] ?? '')) at.push(i + 1);
  const ends = new Map<number, number>();
  let n = 0;
  for (const s of sentences) {
    n += s.replace(/\s+/gu, '').length;
    ends.set(n, at[n - 1] ?? 0);
  }
  return ends;
}

function listMisses(row: Row, found: readonly string[]): void {
  const gold = endsOf(row.text, row.sentences);
  const ours = endsOf(row.text, found);
  const show = (what: string, at: number) =>
    console.log(`  ${what} ${JSON.stringify(`${row.text.slice(Math.max(0, at - 40), at)} || ${row.text.slice(at, at + 40)}`)}`);
  for (const [n, at] of gold) if (!ours.has(n)) show('missed', at);
  for (const [n, at] of ours) if (!gold.has(n)) show('extra ', at);
}

for (const file of ['sent-golden', 'sent-gum-dev', 'sent-ewt-dev']) {
  const rows = benchRows<Row>(file);
  if (!rows) continue;
  const { score } = await scorer('sent.mjs');
  for (const [name, split] of splitters) {
    const found = rows.map((r) => ({ id: r.id, rule: r.rule, sentences: split(r.text) }));
    const r = score(rows, found);
    const { p, r: recall, f1 } = r.boundary;
    console.log(
      `${file.padEnd(13)} ${name.padEnd(15)} exact ${r.passed}/${r.of}  boundary P ${percent(p)} R ${percent(recall)} F1 ${percent(f1)}`,
    );
    if (misses && name === 'backgrounder') for (const [i, row] of rows.entries()) listMisses(row, found[i]?.sentences ?? []);
  }
}
