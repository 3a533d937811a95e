import { describe, expect, test } from 'vitest';
import { contested, findingsOf } from './claims-of.ts';

/** What two speakers say in two sources, and the heading of the one dispute; no heading where they may both be right. */
const pairs: readonly (readonly [name: string, first: string, second: string, heading?: string])[] = [
  [
    'an antonym',
    'The ferry is safe, Captain Ann Sample said.',
    'The ferry is unsafe, said Bert Holt, an engineer.',
    'Whether “the ferry is unsafe”',
  ],
  ['an antonym of another thing', 'The ferry is safe, Captain Ann Sample said.', 'The jetty is unsafe, said Bert Holt, an engineer.'],
  [
    'a turned antonym',
    'The vote was fair, Mayor Ann Sample said.',
    'Bert Holt, an observer, said that the vote was not fair.',
    'Whether “the vote was not fair”',
  ],
  [
    'a trend',
    'The price of bread has risen since May, the bakers’ union said.',
    'Minister Ann Sample said that the price of bread had fallen.',
    'Whether “the price of bread had fallen”',
  ],
  [
    'a trend of something else of that name',
    'The price of bread has risen since May, the bakers’ union said.',
    'Minister Ann Sample said that the price of petrol had fallen.',
  ],
  [
    'a trend of another day',
    'The water level rose on 3 May 2024, the harbour master said.',
    'The water level fell on 9 May 2024, said Ann Sample, a fisherwoman.',
  ],
  ['what is only supposed', 'The ferry is safe, Captain Ann Sample said.', 'Bert Holt, an engineer, asked whether the ferry was unsafe.'],
  [
    'one goal, met and missed',
    'The trial met its goal, said Ann Sample, its director.',
    'The trial missed its goal, said Bert Holt, a statistician.',
    'Whether “the trial missed its goal”',
  ],
  [
    'two goals',
    'The trial met its second target, said Ann Sample, its director.',
    'The trial missed its deadline, said Bert Holt, a statistician.',
  ],
  ['two owners', 'Albanor’s army has grown, said General Ann Sample.', 'Berlund’s army has shrunk, said Bert Holt, a colonel.'],
];

describe('what is said of one thing', () => {
  for (const [name, first, second, heading] of pairs)
    test(name, async () => {
      const found = await findingsOf({ Herald: ['2024-05-10', first], Post: ['2024-05-10', second] });
      expect(contested(found).map((c) => c.heading)).toEqual(heading === undefined ? [] : [heading]);
    });
  test('a pronoun right behind', async () => {
    const found = await findingsOf({
      Herald: ['2024-05-10', 'The talks were useful, Ann Sample said. They were a waste of time, Bert Holt said.'],
    });
    expect(contested(found).map((c) => c.rule)).toEqual(['opposite-words']);
  });
});
