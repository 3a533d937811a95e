import { beforeAll, expect, test } from 'vitest';
import type { Contribution } from '../../src/gather/contribution.ts';
import { gatherGaps } from '../../src/gather/gaps/gather-gaps.ts';
import { Memory } from '../../src/gather/memory.ts';
import { memoryRounds, roundOf } from './memory-rounds.ts';
import { millTown, topic } from './mill-town.ts';
import { contributionOf, topicOf } from './topic-of.ts';

let all: Contribution[] = [];
beforeAll(async () => {
  all = await millTown();
}, 60_000);

test.each([1, 2, 3, 4])('gaps with what is remembered are those without, whoever the topic names (run %i)', (seed) => {
  const memory = new Memory();
  const kinds = new Map<string, Set<string>>();
  // A topic file that is edited asks for others.
  const other = { ...topic, names: topicOf('id: mill\ntitle: The fire\nnames: [{ name: Adam Rask }, { name: Nobody Known }]').names };
  for (const { all: now, done } of memoryRounds(topic, all, seed, memory)) {
    const parts = { ...done, actors: done.actors.actors };
    for (const asked of [topic, other]) {
      const gaps = gatherGaps(asked, now, parts, memory);
      expect(gaps).toEqual(gatherGaps(asked, now, parts));
      for (const { kind, text } of gaps) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(text));
    }
  }
  // What is remembered has something to be wrong about: each of these kinds turned at least once.
  for (const kind of ['single-source', 'never-quoted', 'name-not-found']) expect([kind, kinds.get(kind)?.size ?? 0]).not.toEqual([kind, 0]);
  expect(kinds.get('single-source')?.size).toBeGreaterThan(3);
});

test('a side whose one speaker goes was never quoted, and is again when he comes back', async () => {
  const made = async (name: string, text: string) =>
    (await contributionOf(name, `---\npublisher: ${name}\npublished: "2023-05-04"\n---\n${text}`)).contribution;
  const told = await made(
    'told',
    'Norway closed the mill in Calder. Norway accused Sweden of delay. Norway has sent soldiers to the mill.',
  );
  const quoted = await made(
    'quoted',
    '“We have done nothing wrong, and we shall say so in court,” said Mara Lund, the foreign minister of Norway. The mill is in Calder.',
  );
  const memory = new Memory();
  const isNeverQuoted = [[told], [told, quoted], [told], [quoted, told]].map((some) => {
    const { all: now, done } = roundOf(topic, some, memory);
    const parts = { ...done, actors: done.actors.actors };
    const gaps = gatherGaps(topic, now, parts, memory);
    expect(gaps).toEqual(gatherGaps(topic, now, parts));
    return gaps.some(({ text }) => text === 'Never quoted directly: Norway.');
  });
  expect(isNeverQuoted).toEqual([true, false, true, false]);
});
