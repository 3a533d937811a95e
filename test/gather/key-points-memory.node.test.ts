import { beforeAll, expect, test } from 'vitest';
import type { Contribution } from '../../src/gather/contribution.ts';
import { gatherKeyPoints } from '../../src/gather/keypoints/gather-key-points.ts';
import { Memory } from '../../src/gather/memory.ts';
import type { Topic } from '../../src/model/topic.ts';
import { memoryRounds, type Round } from './memory-rounds.ts';
import { millTown, topic } from './mill-town.ts';

let all: Contribution[] = [];
beforeAll(async () => {
  all = await millTown();
}, 60_000);

const keyPoints = (of: Topic, { done: { timeline, claims, figures, sources, actors } }: Round, memory?: Memory) =>
  gatherKeyPoints(of, timeline, claims, figures, sources, actors.actors, memory);

test.each([1, 2, 3, 4])('key points with what is remembered are those without, whatever the title is (run %i)', (seed) => {
  const memory = new Memory();
  const points = new Set<string>();
  const retitled = { ...topic, title: 'The sale of the mill' };
  for (const round of memoryRounds(topic, all, seed, memory))
    for (const titled of seed % 2 === 0 ? [topic] : [topic, retitled]) {
      const remembered = keyPoints(titled, round, memory);
      expect(remembered).toEqual(keyPoints(titled, round));
      for (const { id } of remembered) points.add(id);
    }
  expect(points.size).toBeGreaterThan(8);
});
