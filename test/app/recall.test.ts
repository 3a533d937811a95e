import { expect, test } from 'vitest';
import { Recall } from '../../src/app/recall.ts';
import { seedTopic } from '../../src/app/seed.ts';
import { keptRecall } from '../../src/app/settings.ts';
import type { World } from '../../src/app/world.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import { hashedArticles, sampleTopic, sampleWorld, watched } from './sample-world.ts';

/** Editions of a topic that grows by an article, and by a topic file; with what was read for each. */
async function editions(more: Partial<World>): Promise<{ ids: string[]; reads: number[] }> {
  const articles = await hashedArticles();
  const log: string[] = [];
  const world = sampleWorld({ shelf: watched(memoryShelf(), log), ...more });
  const ids: string[] = [];
  const reads: number[] = [];
  for (const [topic, count] of [
    [sampleTopic, articles.length - 2],
    [sampleTopic, articles.length - 1],
    [{ ...sampleTopic, title: 'Another title' }, articles.length],
  ] as const) {
    log.length = 0;
    const seeded = await seedTopic(world, topic, articles.slice(0, count));
    if (!seeded.ok) throw new Error(JSON.stringify(seeded.problems));
    ids.push(seeded.value.edition ?? '');
    reads.push(log.reduce((sum, line) => sum + Number(/^get (\d+) keys/u.exec(line)?.[1] ?? 0), 0));
  }
  return { ids, reads };
}

test('what a process remembers changes no edition, and is not read again', async () => {
  const [with_, without] = [await editions({ recall: new Recall(100) }), await editions({})];
  expect(with_.ids).toEqual(without.ids);
  expect(new Set(with_.ids).size).toBe(3);
  expect(with_.reads[1]).toBeLessThan(without.reads[1] as number);
});

test('too many documents are not remembered', async () => {
  const { ids, reads } = await editions({ recall: new Recall(1) });
  expect({ ids, reads }).toEqual(await editions({}));
});

test('another topic file begins anew', () => {
  const recall = new Recall(10);
  const memory = recall.memoryOf(sampleTopic);
  expect(recall.memoryOf({ ...sampleTopic })).toBe(memory);
  expect(recall.memoryOf({ ...sampleTopic, title: 'Another' })).not.toBe(memory);
});

test.each([
  [{ REMEMBER: '40' }, true],
  [{ REMEMBER: '0' }, false],
  [{ REMEMBER: 'all' }, false],
  [{}, false],
])('%j: remembered %s', (settings, is) => {
  const recall = keptRecall();
  expect(recall(settings) !== undefined).toBe(is);
  expect(recall(settings)).toBe(recall(settings));
});
