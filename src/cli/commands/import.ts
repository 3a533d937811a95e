import { parseArgs } from 'node:util';
import { parseLine, restore } from '../../app/backup.ts';
import { linesOf } from '../input.ts';
import { withLocalShelf } from '../local/with-local-shelf.ts';
import { complain, exit, misused } from '../say.ts';

export const usage = 'briefing import <FILE|->';

/** Puts the values of a backup into the local KV; pointers come last, so that readers meet no half of it. */
export async function run(args: string[]): Promise<number> {
  const [file, more] = parseArgs({ args, options: {}, allowPositionals: true }).positionals;
  if (file === undefined || more !== undefined) return misused('Give one file, or - for standard input.', usage);
  return withLocalShelf(async (shelf) => {
    const pointers: string[] = [];
    let count = 0;
    for await (const { line, number } of linesOf(file)) {
      const parsed = parseLine(line);
      if (!parsed) {
        complain([
          {
            kind: 'bad-input',
            file,
            line: number,
            what: 'this is no line of a backup',
            mend: 'give a file that "briefing export" wrote; the lines before this one are restored',
          },
        ]);
        return exit.bad;
      }
      if (parsed.key.startsWith('pointer/')) pointers.push(line);
      else await restore(shelf, parsed);
      count++;
    }
    for (const line of pointers) await restore(shelf, parseLine(line) ?? { key: '', value: '' });
    console.error(`${count} values.`);
    return exit.done;
  });
}
