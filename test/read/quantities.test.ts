import { describe, expect, test } from 'vitest';
import { readText } from '../../src/read/read.ts';

/** `phrase | number | low..high | bound | measure | unit | metric` of every quantity of a text. */
const quantities = (text: string) =>
  readText(text, '2024-05-15').quantities.map((q) =>
    [
      text.slice(q.start, q.end),
      text.slice(...q.number),
      `${q.low ?? ''}..${q.high ?? ''}`,
      q.bound,
      q.measure,
      q.unit ?? '-',
      q.metric ?? '-',
    ].join(' | '),
  );

describe('quantities', () => {
  test.each([
    ['At least 294 militant attacks were recorded.', ['At least 294 militant attacks | 294 | 294.. | at-least | count | attack | attacks']],
    [
      'The blast killed 12 people and injured more than 30.',
      ['12 people | 12 | 12..12 | exact | count | people | killed', 'more than 30 | 30 | 30.. | at-least | count | - | injured'],
    ],
    ['The union put the number of strikers at 400.', ['400 | 400 | 400..400 | exact | count | striker | -']],
    ['The number of people killed in the fire was put at 23.', ['23 | 23 | 23..23 | exact | count | people | killed']],
    ['The number of strikers fell by 4.', []],
    ['The number of cases has passed 3,000.', ['passed 3,000 | 3,000 | 3000.. | at-least | count | case | infected']],
    ['It gave Ann Pell 50.8 percent.', ['50.8 percent | 50.8 percent | 50.8..50.8 | exact | percent | percent | share']],
    ['The Boeing 747 flew.', []],
    ['It was worth Rs 120 crore.', ['Rs 120 crore | Rs 120 crore | 1200000000..1200000000 | exact | money | rupee | cost']],
    ['The council has passed 12 laws.', ['12 laws | 12 | 12..12 | exact | count | law | -']],
    [
      'Only 12 of the city’s 40 wells worked.',
      ['12 of the city’s 40 wells | 12 | 12..12 | exact | count | well | -', '40 wells | 40 | 40..40 | exact | count | well | -'],
    ],
    ['The crew saved 20 lives.', ['20 lives | 20 | 20..20 | exact | count | life | -']],
    ['The fire claimed the lives of 30 men.', ['30 men | 30 | 30..30 | exact | count | man | killed']],
    ['None of the 80 workers was hurt.', ['80 workers | 80 | 80..80 | exact | count | worker | -']],
    [
      'Three men were killed when 12 houses fell.',
      ['Three men | Three | 3..3 | exact | count | man | killed', '12 houses | 12 | 12..12 | exact | count | house | -'],
    ],
    ['Inflation fell to 3.2 percent.', ['3.2 percent | 3.2 percent | 3.2..3.2 | exact | percent | percent | inflation']],
    ['Up to 40 percent of crops were lost.', ['Up to 40 percent | 40 percent | ..40 | at-most | percent | percent | share']],
    ['Norline put the number at 400.', ['400 | 400 | 400..400 | exact | count | - | -']],
    ['No more than 400 men came.', ['No more than 400 men | 400 | ..400 | at-most | count | man | -']],
    [
      'Police freed seven of the 12 hostages.',
      [
        'seven of the 12 hostages | seven | 7..7 | exact | count | hostage | released',
        '12 hostages | 12 | 12..12 | exact | count | hostage | abducted',
      ],
    ],
    ['A 6.3-magnitude quake hit.', ['6.3-magnitude | 6.3 | 6.3..6.3 | exact | measure | magnitude | magnitude']],
    ['A quake of magnitude 6.1 hit.', ['6.1 | 6.1 | 6.1..6.1 | exact | measure | magnitude | magnitude']],
    [
      'Over 1,500 people lost their lives, including 500 security personnel.',
      [
        'Over 1,500 people | 1,500 | 1500.. | at-least | count | people | killed',
        '500 security personnel | 500 | 500..500 | exact | count | personnel | killed',
      ],
    ],
    ['Dozens of villagers were wounded.', ['Dozens of villagers | Dozens | 24.. | vague | count | villager | injured']],
    ['Some 30 to 40 houses were destroyed.', ['Some 30 to 40 houses | 30 to 40 | 30..40 | about | count | house | damaged']],
    ['About 56 percent of voters agreed.', ['About 56 percent | 56 percent | 56..56 | about | percent | percent | share']],
    ['The plant cost $180m to build.', ['$180m | $180m | 180000000..180000000 | exact | money | dollar | cost']],
    ['The firm was fined 40,000 crowns.', ['40,000 crowns | 40,000 | 40000..40000 | exact | money | crown | fine']],
    ['The level was eleven times the limit.', ['eleven times | eleven | 11..11 | exact | ratio | times | -']],
    ['Up to 28 mm of rain fell.', ['Up to 28 mm | 28 | ..28 | at-most | measure | mm | rainfall']],
    ['Two-thirds of the crop rotted.', ['Two-thirds | Two-thirds | 0.6666666666666666..0.6666666666666666 | exact | ratio | - | -']],
    [
      'Nearly three million refugees fled.',
      ['Nearly three million refugees | three million | 3000000..3000000 | about | count | refugee | displaced'],
    ],
    ['One soldier was killed.', ['One soldier | One | 1..1 | exact | count | soldier | killed']],
    ['The death toll rose to 82.', ['82 | 82 | 82..82 | exact | count | - | killed']],
    ['Police arrested twenty-four protesters.', ['twenty-four protesters | twenty-four | 24..24 | exact | count | protester | arrested']],
    ['They earn between $30,000 and $60,000.', ['$30,000 and $60,000 | $30,000 and $60,000 | 30000..60000 | exact | money | dollar | -']],
    ['Exports rose 12 per cent.', ['12 per cent | 12 per cent | 12..12 | exact | percent | percent | change']],
    [
      'One man and two women were arrested.',
      ['One man | One | 1..1 | exact | count | man | arrested', 'two women | two | 2..2 | exact | count | woman | arrested'],
    ],
    ['The pipe runs 400 m along the bank.', ['400 m | 400 | 400..400 | exact | measure | m | -']],
    ['Aid of $3-4 million was pledged.', ['$3-4 million | $3-4 million | 3000000..4000000 | exact | money | dollar | aid']],
    [
      'Tens of thousands of people were displaced.',
      ['Tens of thousands of people | Tens of thousands | 20000.. | vague | count | people | displaced'],
    ],
  ] as const)('%s', (text, expected) => expect(quantities(text)).toEqual(expected));

  test.each([
    'He was born on 3 March 1984 and left in 2001.',
    'Article 370 was struck out.',
    'The talks lasted eight months.',
    'Ana Ruiz, 52, a farmer, stayed.',
    'A 44-year-old man fell.',
    'The train left at 17:45.',
    'The 20th century was long.',
    'They flew an F-16 over the sea.',
    'One of them left.',
    'She came first.',
    'They met at Seven Springs.',
    'He knocked six times.',
    'It helps people under 30.',
    'The siren sounded at 4.17 a.m. and stopped.',
  ])('nothing in: %s', (text) => expect(quantities(text)).toEqual([]));
});
