import { describe, expect, test } from 'vitest';
import { block, contested, findingsOf, type Sources } from './claims-of.ts';

/** Sources in, the blocks of the main section out. */
const disputes: readonly (readonly [name: string, sources: Sources, ...blocks: readonly (readonly string[])[]])[] = [
  [
    'a denial and the assertion in another source',
    {
      'Sport Today': ['2021-08-20', 'Rovers denied reports that Adam Lowe had asked for a transfer.'],
      'Evening Star': ['2021-08-22', 'Adam Lowe has asked Rovers for a transfer, his agent told the Evening Star on Saturday.'],
    },
    [
      'denial contested denial-verb',
      'asserts Adam Lowe: Adam Lowe has asked Rovers for a transfer, his agent told the Evening Star on Saturday [21 August 2021].',
      'denies Rovers: Rovers denied reports that Adam Lowe had asked for a transfer.',
    ],
  ],
  [
    'what one says there was and another says there was not',
    { 'Harbour Post': ['2023-03-14', 'The owner, Nordline, says that an alarm sounded at noon. Passengers said there had been no alarm.'] },
    [
      'denial contested negated-matter',
      'asserts Nordline: The owner, Nordline, says that an alarm sounded at noon.',
      'denies Passengers: Passengers said there had been no alarm.',
    ],
  ],
  [
    'rival causes of one effect',
    {
      'Capital Daily': [
        '2023-03-16',
        'Nordline Shipping blamed the fire on a faulty cable. Investigators said the main cause of the fire was a cigarette in the hold.',
      ],
    },
    [
      'cause contested rival-causes',
      'differs Nordline Shipping: Nordline Shipping blamed the fire on a faulty cable.',
      'differs Investigators: Investigators said the main cause of the fire was a cigarette in the hold.',
    ],
  ],
  [
    'a distinction and the sentence that throws it out',
    {
      Review: [
        '2019-05-01',
        'The ministry said its new rules were separate from the old ones. That distinction, always shaky, has become blurred.',
      ],
    },
    [
      'characterisation contested pointed-rebuttal',
      'asserts ministry: The ministry said its new rules were separate from the old ones.',
      'denies Review: That distinction, always shaky, has become blurred.',
    ],
  ],
  [
    'an accusation that goes both ways',
    { Herald: ['2018-02-03', 'Talks at the Alba mine broke down on Friday, with both sides accusing each other of bad faith.'] },
    [
      'accounts contested mutual-accusation',
      'differs both sides, one: Talks at the Alba mine broke down on Friday [2 February 2018], with both sides accusing each other of bad faith.',
      'differs both sides, the other: Talks at the Alba mine broke down on Friday [2 February 2018], with both sides accusing each other of bad faith.',
    ],
  ],
];

describe('disputes', () => {
  test.each(disputes.map(([name, sources, ...expected]) => ({ name, sources, expected })))('$name', async ({ sources, expected }) => {
    expect(contested(await findingsOf(sources)).map(block)).toEqual(expected);
  });
});

/** Texts in which nothing is in dispute. */
const quiet: readonly (readonly [name: string, sources: Sources])[] = [
  [
    'two reports that agree',
    {
      'Town News': [
        '2020-05-05',
        'The new library in Westbrook opened on Monday. It cost $12m. "This is a gift to our children," Mayor Helen Trask said.',
      ],
      'County Gazette': [
        '2020-05-06',
        'Westbrook opened its $12m library on Monday. Head librarian Joan Pike said no books were lost in the move.',
      ],
    },
  ],
  [
    'an interview',
    {
      Talk: [
        '2018-02-01',
        'I was not happy there, but I was never bored, the writer said. "It is not a thriller," she said. She does not know whether there will be another book.',
      ],
    },
  ],
  [
    'a refusal to comment is no denial',
    {
      Herald: [
        '2018-02-03',
        'The union said the plant would close in May. The company did not comment. A spokesman gave no date and declined to say why.',
      ],
    },
  ],
  [
    'an offer that is rejected is no denial',
    { Herald: ['2018-02-03', 'Marlow made an offer of $40m on Monday. The residents rejected the offer.'] },
  ],
  [
    'one number for two measures',
    {
      Almanac: ['2024-01-10', 'Road deaths in Alba rose by 12 percent in 2023, the Road Institute said.'],
      Gazette: ['2022-01-12', 'Car thefts in Alba rose by 12 percent in 2021, the Alba police said.'],
    },
  ],
];

describe('no disputes', () => {
  test.each(quiet)('%s', async (_, sources) => {
    expect(contested(await findingsOf(sources)).map(block)).toEqual([]);
  });
});

test('a question of the topic file gives its heading to the dispute that was found', async () => {
  const extra = 'questions:\n  - heading: Was there an alarm on board?\n    sides: [Nordline, passengers]\n    words: [alarm, sounded]\n';
  const f = await findingsOf(
    { 'Harbour Post': ['2023-03-14', 'The owner, Nordline, says that an alarm sounded at noon. Passengers said there had been no alarm.'] },
    extra,
  );
  expect(f.claims.map((c) => c.heading)).toEqual(['Was there an alarm on board?']);
});

test('who does not address a claim is said only of sources with neither its actors nor its words', async () => {
  const f = await findingsOf({
    'Sport Today': ['2021-08-20', 'Rovers denied reports that Adam Lowe had asked for a transfer.'],
    'Evening Star': ['2021-08-22', 'Adam Lowe has asked Rovers for a transfer, his agent told the Evening Star on Saturday.'],
    Weather: ['2021-08-22', 'Rain fell over the north on Sunday. More rain is expected.'],
  });
  expect(f.claims[0]?.notAddressedBy).toEqual(['weather']);
});

test('claims do not depend on the order of the sources', async () => {
  const sources: Sources = {
    'Sport Today': ['2021-08-20', 'Rovers denied reports that Adam Lowe had asked for a transfer.'],
    'Evening Star': ['2021-08-22', 'Adam Lowe has asked Rovers for a transfer, his agent told the Evening Star on Saturday.'],
  };
  const turned = Object.fromEntries(Object.entries(sources).reverse());
  expect((await findingsOf(turned)).claims).toEqual((await findingsOf(sources)).claims);
});
