/**
 * Time expressions against TimeBank and AQUAINT (TempEval-3). `node test/bench/parts/dates.ts [data folder] [--misses]`.
 * Any file te3-*.jsonl of the data folder is scored, as score/temporal.mjs scores it.
 */
import { existsSync, readdirSync } from 'node:fs';
import { type DateReader, dateReaders, type Timex } from '../peers/dates.ts';
import { benchFolder, benchRows, misses, percent, scorer } from '../peers/files.ts';

interface Row {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

const context = (text: string, t: Timex) =>
  `${text.slice(Math.max(0, t.start - 40), t.start)}[${text.slice(t.start, t.end)}]${text.slice(t.end, t.end + 30)}`.replace(/\s+/gu, ' ');
const touches = (a: Timex, b: Timex) => a.start < b.end && b.start < a.end;

function listMisses(row: Row, found: readonly (Timex & { rule?: string })[]): void {
  for (const gold of row.timexes) {
    const hit = found.find((f) => f.start === gold.start && f.end === gold.end) ?? found.find((f) => touches(f, gold));
    if (!hit) console.log(`  missed ${gold.type} ${gold.value} | ${context(row.text, gold)}`);
    else if (hit.value !== gold.value || hit.start !== gold.start || hit.end !== gold.end)
      console.log(
        `  ${hit.rule}: ${gold.value} read as ${hit.value} (${row.dct.slice(0, 10)}) | gold ${row.text.slice(gold.start, gold.end)} | ${context(row.text, hit)}`,
      );
  }
  for (const f of found) if (!row.timexes.some((g) => touches(f, g))) console.log(`  extra ${f.rule} ${f.value} | ${context(row.text, f)}`);
}

const files = existsSync(benchFolder) ? readdirSync(benchFolder).filter((f) => /^te3-.*\.jsonl$/u.test(f)) : [];
if (files.length === 0) console.log('te3: not found, skipped');
for (const file of files.map((f) => f.replace('.jsonl', '')).sort()) {
  const rows = benchRows<Row>(file) ?? [];
  const { score } = await scorer('temporal.mjs');
  for (const [name, read] of dateReaders satisfies readonly DateReader[]) {
    const found = rows.map((r) => ({ id: r.id, timexes: read(r.text, r.dct) }));
    const r = score(rows, found);
    console.log(
      `${file.padEnd(13)} ${name.padEnd(17)} strict F1 ${percent(r.strict.f1)}  relaxed F1 ${percent(r.relaxed.f1)}  value F1 ${percent(r.valueF1)}  type F1 ${percent(r.typeF1)}`,
    );
    if (misses && name === 'backgrounder') for (const [i, row] of rows.entries()) listMisses(row, found[i]?.timexes ?? []);
  }
}
