import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { backup } from '../../app/backup.ts';
import { withLocalShelf } from '../local/with-local-shelf.ts';
import { exit, misused } from '../say.ts';

export const usage = 'briefing export <FILE|->';

/** The whole local KV as JSON Lines, a value a line: a backup that `import` puts back. */
export async function run(args: string[]): Promise<number> {
  const [file, more] = parseArgs({ args, options: {}, allowPositionals: true }).positionals;
  if (file === undefined || more !== undefined) return misused('Give one file, or - for standard output.', usage);
  const out = file === '-' ? process.stdout : createWriteStream(file);
  if (out !== process.stdout) await once(out, 'open');
  let count = 0;
  await withLocalShelf(async (shelf) => {
    for await (const line of backup(shelf)) {
      if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
      count++;
    }
  });
  if (out !== process.stdout) {
    out.end();
    await once(out, 'finish');
  }
  console.error(`${count} values.`);
  return exit.done;
}
