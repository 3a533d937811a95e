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
  [
    'the alarm by two clocks',
    'The alarm was raised at 4.40 a.m., the police said.',
    'A neighbour said she had heard the siren at half past three.',
    'other-time: “the alarm was raised at 4.40 a.m” or “she had heard the siren at half past three”',
  ],
  [
    'the alarm by one clock',
    'The alarm was raised at 4.40 a.m., the police said.',
    'A neighbour said she had heard the siren at about a quarter to five.',
  ],
  [
    'the alarm of two days',
    'The alarm was raised at 4.40 a.m. on 3 May, the police said.',
    'A neighbour said she had heard the siren at half past three on 9 May.',
  ],
  [
    'help, soon and late',
    'The fire brigade was there within eight minutes, its chief, Ann Sample, said.',
    'Residents said that the firefighters took half an hour to arrive.',
    'other-time: “the fire brigade was there within eight minutes” or “the firefighters took half an hour to arrive”',
  ],
  [
    'help of two kinds',
    'The fire brigade was there within eight minutes, its chief, Ann Sample, said.',
    'Residents said that the ambulance took half an hour to arrive.',
  ],
  [
    'often and seldom',
    'The owner, Ann Sample, said that the kennels were cleaned every day.',
    'A cleaner said that the kennels were cleaned once a month.',
    'other-time: “the kennels were cleaned every day” or “the kennels were cleaned once a month”',
  ],
  [
    'other things, often and seldom',
    'The owner, Ann Sample, said that the kennels were cleaned every day.',
    'A cleaner said that the windows were cleaned once a month.',
  ],
  [
    'what two do of their own',
    'The waterworks said that they test the water every day.',
    'The health board said that it tests the water every month.',
  ],
  [
    'what was done before',
    'The bins are emptied every month, the council said.',
    'Residents said the bins were emptied every day before the strike.',
  ],
  [
    'who came back',
    'The police arrived within ten minutes, a spokesman said.',
    'A witness said the police came back after two hours to collect the shells.',
  ],
  [
    'done to nobody of another house',
    'Residents were evacuated in the evening, Mayor Ann Sample said.',
    'Nobody was evacuated from the hospital, said its director, Bert Holt.',
  ],
  ['a state of another year', 'The minister said the water was safe.', 'A doctor said the water had been contaminated in 2019.'],
  [
    'done to all and to nobody',
    'Residents were warned by loudspeaker, Mayor Ann Sample said.',
    'Survivors said that nobody had warned them.',
    'done-and-undone: Whether “nobody had warned them”',
  ],
  [
    'done to nobody, and another deed',
    'Residents were evacuated in the evening, Mayor Ann Sample said.',
    'Survivors said that nobody had warned them.',
  ],
  [
    'two speeds',
    'The bus was travelling at 60 kilometres an hour, its company said.',
    'Investigators said that the bus was travelling at 95 kilometres an hour.',
    'rival-figures: Figures: “60 kilometres” or “95 kilometres”',
  ],
  [
    'two speeds of two things',
    'The bus was travelling at 60 kilometres an hour, its company said.',
    'Investigators said that the train was travelling at 95 kilometres an hour.',
  ],
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
