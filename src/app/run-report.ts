import { getAll } from '../store/get-all.ts';
import { reportKey, reportPrefix } from '../store/keys.ts';
import { listAll } from '../store/list-all.ts';
import { readOutline } from '../store/records.ts';
import type { World } from './world.ts';

/** What one run had to say, a line a matter; each begins with the topic it is about. */
export interface RunReport {
  readonly at: string;
  readonly lines: readonly string[];
}

/** Lines kept of a run, and runs shown. */
const [mostLines, mostShown] = [100, 20];
const quarterMs = 900_000;

/** Keeps the report of a run that had something to say, in the place of the one a day before: a day of them is kept. */
export async function keepReport({ shelf, now }: World, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const at = now();
  const quarter = Math.floor((at.getTime() % (96 * quarterMs)) / quarterMs);
  const report: RunReport = { at: at.toISOString(), lines: lines.slice(0, mostLines) };
  await shelf.put(reportKey(quarter), JSON.stringify(report), { at: report.at });
}

/** The last runs that had something to say about these topics, newest first. One list and one bulk read. */
export async function lastReports({ shelf }: World, topics: ReadonlySet<string>): Promise<RunReport[]> {
  const keys = [...(await listAll(shelf, reportPrefix))]
    .sort((a, b) => (String(a.metadata?.['at']) < String(b.metadata?.['at']) ? 1 : -1))
    .slice(0, mostShown)
    .map(({ name }) => name);
  const texts = await getAll(shelf, keys);
  return keys.flatMap((key) => {
    const report = readOutline<RunReport>(texts.get(key), 'at', 'lines');
    const lines = report?.lines.filter((line) => topics.has(/^[a-z0-9-]+/u.exec(line)?.[0] ?? '')) ?? [];
    return report && lines.length > 0 ? [{ at: report.at, lines }] : [];
  });
}
