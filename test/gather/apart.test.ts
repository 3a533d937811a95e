import { describe, expect, test } from 'vitest';
import { contested, findingsOf } from './claims-of.ts';

/** What two speakers say in two sources, and the heads of the disputes (`rule: heading`); none where both may be right. */
const pairs: readonly (readonly [name: string, first: string, second: string, ...heads: string[]])[] = [
  [
    'a day that is not believed',
    'The pool will open again on 12 June, Mayor Ann Sample said.',
    'The swimmers’ union called the date of 12 June a dream.',
    'judged-promise: How it is judged: “date of 12 June a dream”',
  ],
  [
    'a span that is not believed',
    'The bridge would be repaired within four weeks, the minister, Ann Sample, said.',
    'Bert Holt, an engineer, called the promise of four weeks irresponsible.',
    'judged-promise: How it is judged: “promise of four weeks irresponsible”',
  ],
  [
    'another span',
    'The bridge would be repaired within five weeks, the minister, Ann Sample, said.',
    'Bert Holt, an engineer, called the promise of four weeks irresponsible.',
  ],
  [
    'a span that is believed',
    'The bridge would be repaired within four weeks, the minister, Ann Sample, said.',
    'Bert Holt, an engineer, said the promise of four weeks was not irresponsible.',
  ],
  ['a state of another year', 'The minister said the water was safe.', 'A doctor said the water had been contaminated in 2019.'],
  [
    'a state',
    'Headmistress Ann Sample said that the fire doors were closed.',
    'Teachers said that the fire doors had stood open for years.',
    'opposite-words: Whether “the fire doors had stood open for years”',
  ],
  [
    'a state of another thing of its kind',
    'Headmistress Ann Sample said that the front door was closed.',
    'Teachers said that the back door had stood open for years.',
  ],
];

describe('what two sources tell otherwise', () => {
  test.each(pairs)('%s', async (_name, first, second, ...heads) => {
    const found = await findingsOf({ Herald: ['2024-05-20', first], Courier: ['2024-05-21', second] });
    expect(contested(found).map((c) => `${c.rule}: ${c.heading}`)).toEqual(heads);
  });
});
