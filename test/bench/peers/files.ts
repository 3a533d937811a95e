import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Arguments every part of `bench:read` takes: a data folder (default ../shared/quality) and `--misses`. */
export const misses = process.argv.includes('--misses');
export const benchFolder = join(
  process.argv.slice(2).find((a) => !a.startsWith('--')) ?? new URL('../../../../shared/quality', import.meta.url).pathname,
  'bench',
);

/** The rows of a JSONL file of the bench; undefined, with a line that says so, when it is not there. */
export function benchRows<T>(name: string): T[] | undefined {
  const path = join(benchFolder, `${name}.jsonl`);
  if (existsSync(path))
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T);
  console.log(`${name}: not found, skipped`);
  return undefined;
}

/** A scorer of the bench by its file name. */
// biome-ignore lint/suspicious/noExplicitAny: scorers are plain JavaScript outside the project
export const scorer = (name: string): Promise<any> => import(join(benchFolder, 'score', name));

export const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
export const words = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
