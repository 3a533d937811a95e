import { parseArgs } from 'node:util';
import { ingestDocument } from '../../ingest/document.ts';
import type { Reading } from '../../model/reading.ts';
import { read as readArticle, readText } from '../../read/read.ts';
import { eachLine } from '../each-line.ts';
import { readInput } from '../input.ts';
import { exit, misused } from '../say.ts';

export const usage = 'briefing read [--jsonl] [--clean] [--published DATE] <FILE|->';

/** What one text says: sentences, dates, names, attributions, as UTF-16 offsets into the text as given (or, with --clean, as cleaned). */
export async function run(args: string[]): Promise<number> {
  const options = { jsonl: { type: 'boolean' }, clean: { type: 'boolean' }, published: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) return misused('Give one file, or - for standard input.', usage);
  const turn = (id: unknown, text: string, published: string | undefined) =>
    values.clean ? cleaned(id, text, published) : shown(id, readText(text, published));
  if (values.jsonl)
    return eachLine(file, ({ id, text, published }) =>
      typeof text === 'string' ? turn(id, text, typeof published === 'string' ? published : undefined) : 'the object has no "text"',
    );
  process.stdout.write(`${JSON.stringify(await turn(file, await readInput(file), values.published), null, 2)}\n`);
  return exit.done;
}

async function cleaned(id: unknown, source: string, published: string | undefined): Promise<object> {
  const ingested = await ingestDocument({ document: String(id), ending: 'md', source });
  if (!ingested.ok) return { ...shown(id, readText('')), text: '' };
  const { text, paragraphs, meta } = ingested.value.article;
  const day = published ?? meta.published;
  return { ...shown(id, readArticle({ document: String(id), text, paragraphs, ...(day === undefined ? {} : { published: day }) })), text };
}

/** The outward form of a reading. */
function shown(id: unknown, { sentences, dates, names, attributions }: Reading): object {
  return {
    id,
    sentences: sentences.map(({ start, end }) => [start, end]),
    dates: dates.map(({ start, end, type, value, edtf, rule }) => ({ start, end, type, value, edtf, rule })),
    names: names.map(({ start, end, kind, standsFor }) => ({ start, end, kind, standsFor })),
    attributions: attributions.map(({ source, cue, content, stance, grade }) => ({ source, cue, content, stance, grade })),
  };
}
