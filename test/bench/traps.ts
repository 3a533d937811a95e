/**
 * The hard cases of single texts, `npm run bench:traps [data folder] [--details]`; default ../shared/quality.
 * Each document is cleaned and read, with its date and without; score-traps.mjs judges the readings.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ingestDocument } from '../../src/ingest/document.ts';
import { read } from '../../src/read/read.ts';

const args = process.argv.slice(2);
const details = args.includes('--details');
const folder = resolve(args.find((a) => !a.startsWith('--')) ?? join(import.meta.dirname, '../../../shared/quality'));
const documents = join(folder, 'topics/pakistan-afghan-taliban/documents');

/** The line that score-traps.mjs reads for one document. */
async function lineOf(file: string, dated: boolean): Promise<string> {
  const document = file.replace(/\.md$/u, '');
  const made = await ingestDocument({ document, ending: 'md', source: readFileSync(join(documents, file), 'utf8') });
  if (!made.ok) return JSON.stringify({ id: document });
  const { article } = made.value;
  const { published, ...undated } = article.meta;
  const { text, paragraphs } = article;
  const { sentences, ...found } = read({ document, text, paragraphs, ...(dated && published ? { published } : {}) });
  return JSON.stringify({
    id: document,
    text,
    sentences: sentences.map((s) => [s.start, s.end]),
    ...found,
    ...(dated ? {} : { published: null, meta: undated }),
  });
}

if (!existsSync(documents)) console.log('traps: not found, skipped');
else {
  const scratch = mkdtempSync(join(tmpdir(), 'traps-'));
  const files = readdirSync(documents).filter((f) => f.endsWith('.md'));
  for (const dated of [true, false]) {
    const readings = join(scratch, `${dated}.jsonl`);
    writeFileSync(readings, (await Promise.all(files.map((f) => lineOf(f, dated)))).join('\n'));
    const scored = spawnSync(
      'node',
      [
        join(folder, 'score-traps.mjs'),
        join(folder, 'gold/traps-expected.json'),
        resolve(folder, '../seeds'),
        readings,
        ...(details ? ['--details'] : []),
      ],
      { encoding: 'utf8' },
    );
    console.log(dated ? 'dated:' : 'undated:', scored.stdout.trim(), scored.stderr.trim());
  }
  rmSync(scratch, { recursive: true });
}
