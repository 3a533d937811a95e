import { parseArgs } from 'node:util';
import { extractPage } from '../../ingest/page.ts';
import { eachLine } from '../each-line.ts';
import { readInput } from '../input.ts';
import { exit, misused } from '../say.ts';

export const usage = 'briefing extract [--jsonl] [--url ADDRESS] <FILE|->';

/** An HTML page -> its article: title, author, published, language, text. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { jsonl: { type: 'boolean' }, url: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) return misused('Give one file, or - for standard input.', usage);
  if (values.jsonl)
    return eachLine(file, ({ id, html, url }) =>
      typeof html === 'string' ? extracted(id, html, typeof url === 'string' ? url : undefined) : 'the object has no "html"',
    );
  process.stdout.write(`${JSON.stringify(extracted(file, await readInput(file), values.url), null, 2)}\n`);
  return exit.done;
}

function extracted(id: unknown, html: string, url: string | undefined): object {
  const { title, author, published, language, text } = extractPage(html, url);
  return { id, title, author, published, language, text };
}
