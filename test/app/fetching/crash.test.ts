import { expect, test } from 'vitest';
import { editionLines } from '../../../src/app/editions.ts';
import { stateOf } from '../../../src/app/fetching/source-state.ts';
import { currentPublication } from '../../../src/app/library.ts';
import { anyone } from '../../../src/app/reader.ts';
import { run } from '../../../src/app/run.ts';
import { findingsOf } from '../../../src/app/shelved.ts';
import { listAll } from '../../../src/store/list-all.ts';
import { memoryShelf } from '../../../src/store/memory.ts';
import { at, failing, firstEdition, later, read, sources } from './ferry-world.ts';

test.each<[string, (stop: number) => (operation: number) => boolean]>([
  ['dies at', (stop) => (operation) => operation >= stop],
  ['fails once at', (stop) => (operation) => operation === stop],
])('a run that %s any operation: readers have a whole edition, and later runs bring the next with all that is new', async (_, failsAt) => {
  const kept = await firstEdition();
  const first = () => memoryShelf(new Map(kept));
  const whole = first();
  const old = await read(whole);
  for (const hours of [later, later + 0.25]) await run(at(whole, hours), { steps: 20 });
  const wanted = await read(whole);
  expect([old.number, wanted.number]).toEqual([1, 2]);
  const changes = (await findingsOf(at(whole, 0), 'vedra', wanted.edition))?.edition.changes;
  let stops = 0;
  for (let stop = 0; ; stop++) {
    const shelf = first();
    const letters: string[] = [];
    const broken = failing(at(shelf, later, letters), failsAt(stop));
    await run(broken.world, { steps: 20 }).catch(() => {});
    if (broken.count() <= stop) break;
    stops++;
    expect((await read(shelf)).number).toBeLessThanOrEqual(2);
    for (const hours of [2.25, 4.5, 6.5, 8.5]) await run(at(shelf, hours, letters), { steps: 20 });
    const now = await read(shelf);
    expect([stop, now.edition]).toEqual([stop, wanted.edition]);
    expect(letters).toContain(wanted.edition);
    const current = await currentPublication(at(shelf, 0), 'vedra', anyone);
    const lines = current.ok ? await editionLines(at(shelf, 0), current.value) : [];
    expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: now.number }, (_, i) => now.number - i));
    expect([lines[0]?.edition, lines.at(-1)?.edition]).toEqual([wanted.edition, old.edition]);
    if (now.number === 2) expect((await findingsOf(at(shelf, 0), 'vedra', now.edition))?.edition.changes).toEqual(changes);
    for (const { id } of sources) expect(await stateOf(at(shelf, 0), 'vedra', id)).toMatchObject({ failures: 0, pending: [] });
    for (const prefix of ['todo/touched/', 'webhook/', 'todo/purge/']) expect(await listAll(shelf, prefix)).toEqual([]);
  }
  expect(stops).toBeGreaterThan(40);
});
