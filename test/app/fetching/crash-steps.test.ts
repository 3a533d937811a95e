import { expect, test } from 'vitest';
import { run } from '../../../src/app/run.ts';
import { listAll } from '../../../src/store/list-all.ts';
import { memoryShelf } from '../../../src/store/memory.ts';
import type { Shelf } from '../../../src/store/shelf.ts';
import { stepsOfAnEdition } from '../sample-world.ts';
import { at, failing, firstEdition, type Kept, later, read } from './ferry-world.ts';

/** Runs that take one step of publishing each, five seconds apart; the topic's mark goes with a later one. */
const mostRuns = stepsOfAnEdition + 1;
const hourOf = (n: number): number => later + n / 720;
const step = (shelf: Shelf, n: number, letters: string[]) => run(at(shelf, hourOf(n), letters), { steps: 20, parts: 1 });

/** What stands on the shelf, but for reports, which say what went wrong. */
const standing = (kept: Kept): Map<string, string> =>
  new Map(
    [...kept]
      .filter(([name]) => !name.startsWith('report/'))
      .map(([name, { bytes, metadata }]) => [name, `${new TextDecoder().decode(bytes)} ${JSON.stringify(metadata)}`]),
  );

/** The shelf before each run of an undisturbed publication, and after the last. */
async function undisturbed(): Promise<Kept[]> {
  const kept = await firstEdition();
  await run(at(memoryShelf(kept), later), { steps: 20, parts: 0 });
  const moments = [new Map(kept)];
  for (let n = 0; n < mostRuns; n++) {
    await step(memoryShelf(kept), n, []);
    moments.push(new Map(kept));
  }
  return moments;
}

test.each<[string, (stop: number) => (operation: number) => boolean]>([
  ['dies at', (stop) => (operation) => operation >= stop],
  ['fails once at', (stop) => (operation) => operation === stop],
])('a step that %s any operation is done by the next run, as if nothing had happened', async (_, failsAt) => {
  const moments = await undisturbed();
  const last = memoryShelf(moments[mostRuns] as Kept);
  const wanted = await read(last);
  expect([wanted.number, await listAll(last, 'todo/plan/')]).toEqual([2, []]);
  let stops = 0;
  for (let n = 0; n < mostRuns; n++)
    for (let stop = 0; ; stop++) {
      const kept: Kept = new Map(moments[n]);
      const shelf = memoryShelf(kept);
      const letters: string[] = [];
      const broken = failing(at(shelf, hourOf(n), letters), failsAt(stop));
      await run(broken.world, { steps: 20, parts: 1 }).catch(() => {});
      if (broken.count() <= stop) break;
      stops++;
      expect((await read(shelf)).number).toBeLessThanOrEqual(2);
      // The same step once more: where all is then as after an undisturbed one, the rest is known.
      await step(shelf, n, letters);
      const same = [...standing(moments[n + 1] as Kept)].sort().join() === [...standing(kept)].sort().join();
      if (same) continue;
      for (let more = n + 1; more < n + stepsOfAnEdition + 6; more++) await step(shelf, more, letters);
      await run(at(shelf, later + 1, letters), { steps: 20, parts: 1 });
      expect([n, stop, (await read(shelf)).edition]).toEqual([n, stop, wanted.edition]);
      for (const prefix of ['todo/touched/', 'webhook/', 'todo/purge/', 'todo/plan/', 'note/'])
        expect([n, stop, await listAll(shelf, prefix)]).toEqual([n, stop, []]);
    }
  expect(stops).toBeGreaterThan(100);
});
