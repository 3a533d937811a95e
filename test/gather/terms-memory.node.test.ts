import { beforeAll, expect, test } from 'vitest';
import type { Contribution } from '../../src/gather/contribution.ts';
import { Memory } from '../../src/gather/memory.ts';
import { gatherAbbreviations } from '../../src/gather/terms/gather-abbreviations.ts';
import { gatherTerms } from '../../src/gather/terms/gather-terms.ts';
import { memoryRounds, roundOf } from './memory-rounds.ts';
import { millTown, topic } from './mill-town.ts';

let all: Contribution[] = [];
beforeAll(async () => {
  all = await millTown();
}, 60_000);

test.each([1, 2, 3, 4])('terms and abbreviations with what is remembered are those without (run %i)', (seed) => {
  const memory = new Memory();
  let [terms, abbreviations] = [0, 0];
  for (const { all: now, done } of memoryRounds(topic, all, seed, memory)) {
    const remembered = gatherTerms(done.actors, now, memory);
    expect(remembered).toEqual(gatherTerms(done.actors, now));
    expect(gatherAbbreviations(now, memory)).toEqual(gatherAbbreviations(now));
    terms += remembered.length;
    abbreviations += gatherAbbreviations(now).length;
  }
  expect(Math.min(terms, abbreviations)).toBeGreaterThan(22);
});

test('a term that nothing touched is the same object', () => {
  const memory = new Memory();
  const terms = (some: readonly Contribution[]) => {
    const { all: now, done } = roundOf(topic, some, memory);
    return gatherTerms(done.actors, now, memory);
  };
  const before = terms(all.slice(0, 25));
  const after = terms(all.slice(0, 26));
  const texts = new Map(before.map((term) => [JSON.stringify(term), term]));
  const same = after.filter((term) => texts.has(JSON.stringify(term)));
  expect(same.length).toBeGreaterThan(0);
  expect(same.filter((term) => before.includes(term)).length).toBeGreaterThan(0);
});
