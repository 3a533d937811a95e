import { describe, expect, test } from 'vitest';
import { codeCount, numberCode } from '../../src/read/dates/classes.ts';
import { readText } from '../../src/read/read.ts';

/** `text = TYPE value (edtf) basis`, with `future` where the words say so. */
const dates = (text: string, published?: string) =>
  readText(text, published).dates.map(
    (d) => `${text.slice(d.start, d.end)} = ${d.type} ${d.value} (${d.edtf ?? '-'}) ${d.basis}${d.future ? ' future' : ''}`,
  );

describe('without a date of publication', () => {
  test.each([
    ['The pact of 3 March 1921 held.', '3 March 1921 = DATE 1921-03-03 (1921-03-03) stated'],
    ['It fell last August.', 'last August = DATE XXXX-08 (-) unresolved'],
    ['It fell in December.', 'December = DATE XXXX-12 (-) unresolved'],
    ['It fell on April 16.', 'April 16 = DATE XXXX-04-16 (-) unresolved'],
    ['It fell last year.', 'last year = DATE XXXX (-) unresolved'],
    ['It fell this week.', 'this week = DATE XXXX-WXX (-) unresolved'],
    ['It fell yesterday.', 'yesterday = DATE XXXX-XX-XX (-) unresolved'],
    ['It fell on Friday.', 'Friday = DATE XXXX-WXX-5 (-) unresolved'],
    ['It fell two months ago.', 'two months ago = DATE XXXX-XX (-) unresolved'],
    ['It lasted two years.', 'two years = DURATION P2Y (-) stated'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));
});

describe('as precise as the date of publication allows', () => {
  test.each([
    ['2024-05', 'It fell last year.', 'last year = DATE 2023 (2023) resolved'],
    ['2024-05', 'It fell last month.', 'last month = DATE 2024-04 (2024-04) resolved'],
    ['2024-05-15', 'She called for the ban in December.', 'December = DATE 2023-12 (2023-12) resolved'],
    ['2024-05-15', 'They fought over the Aug. 8 mayoral election.', 'Aug. 8 = DATE 2024-08-08 (2024-08-08) resolved future'],
    ['2024-07-15', 'She leads the party through the November election.', 'November = DATE 2024-11 (2024-11) resolved future'],
    ['2024-05-15', 'They fought over the Dec. 8 mayoral election.', 'Dec. 8 = DATE 2023-12-08 (2023-12-08) resolved'],
    ['2024-05-15', 'They fought over the Aug. 8 letter.', 'Aug. 8 = DATE 2023-08-08 (2023-08-08) resolved'],
    ['2024-05-15', "She is preparing for Monday's debate.", 'Monday = DATE 2024-05-20 (2024-05-20) resolved future'],
    ['2024-05-15', "The team flies out before Sunday's final.", 'Sunday = DATE 2024-05-19 (2024-05-19) resolved future'],
    ['2024-05-15', "Before Monday's vote, he had left.", 'Monday = DATE 2024-05-13 (2024-05-13) resolved'],
    ['2024-05-15', 'The trial continues on Friday.', 'Friday = DATE 2024-05-17 (2024-05-17) resolved future'],
    ['2024-05-15', 'Alba withdrew its suit in September.', 'September = DATE 2023-09 (2023-09) resolved'],
    ['2024-05-15', 'The boards meet on Friday.', 'Friday = DATE 2024-05-17 (2024-05-17) resolved future'],
    ['2024-05-15', 'The city has until 14 January to answer.', '14 January = DATE 2025-01-14 (2025-01-14) resolved future'],
    ['2024-10-15', 'The party announced a bill for April.', 'April = DATE 2025-04 (2025-04) resolved future'],
    ['2024-10-15', 'The mill announced profits for April.', 'April = DATE 2024-04 (2024-04) resolved'],
    ['2024-05-15', 'She called for a vote in June.', 'June = DATE 2024-06 (2024-06) resolved future'],
    ['2024-05', 'It fell yesterday.', 'yesterday = DATE XXXX-XX-XX (-) unresolved'],
    ['2024-05', 'Today it fell.', 'Today = DATE 2024-05-XX (2024-05) resolved'],
    ['2024-05', 'It fell on March 31.', 'March 31 = DATE 2024-03-31 (2024-03-31) resolved'],
    ['2024', 'It fell last month.', 'last month = DATE 2024-XX (-) unresolved'],
    ['2024-05-15~', 'It fell on Friday.', 'Friday = DATE 2024-05-10 (2024-05-10~) resolved'],
    ['2024-05-15~', 'It fell this week.', 'this week = DATE 2024-W20 (2024-05-13~/2024-05-19~) resolved'],
    ['2024-05-15~', 'It fell on 4 May 2020.', '4 May 2020 = DATE 2020-05-04 (2020-05-04) stated'],
    ['2024-05-01/2024-05-31', 'It fell last month.', 'last month = DATE 2024-04 (2024-04) resolved'],
    ['2024-05-01/2024-05-31', 'It fell yesterday.', 'yesterday = DATE XXXX-XX-XX (-) unresolved'],
    ['2024-05-XX', 'It fell last month.', 'last month = DATE 2024-04 (2024-04) resolved'],
    ['not a date', 'It fell last year.', 'last year = DATE XXXX (-) unresolved'],
  ])('%s: %s', (published, text, expected) => expect(dates(text, published)).toEqual([expected]));
});

describe('the form in EDTF', () => {
  test.each([
    ['It grew in the 1980s.', '198X'],
    ['It grew in the mid-1990s.', '1994/1996'],
    ['It grew in the early 1990s.', '1990/1993'],
    ['It grew in the late 1970s.', '1977/1979'],
    ['It grew in the 19th century.', '18XX'],
    ['It grew in the third quarter of 2021.', '2021-07/2021-09'],
    ['It grew in the first half of 2021.', '2021-01/2021-06'],
    ['It grew in the summer of 2021.', '2021-22'],
    ['It ran from 2-4 June 2021.', '2021-06-02/2021-06-04'],
    ['The 2008-09 season was long.', '2008/2009'],
    ['It grew last week.', '2024-05-06/2024-05-12'],
  ])('%s', (text, edtf) => expect(readText(text, '2024-05-15').dates.map((d) => d.edtf)).toEqual([edtf]));
});

describe('a date that another one near it completes', () => {
  test.each([
    ['The board had warned Nordline in June last year. A letter of 12 June named the ferry.', '2024-12-15', ['2023-06', '2023-06-12']],
    ['The board warned Nordline in June last year.\n\nA letter of 12 June named the ferry.', '2024-12-15', ['2023-06', '2024-06-12']],
    ['In May 2021 the law passed. Nordline sued. Four died in protests in June.', '2024-01', ['2021-05', '2021-06']],
    ['In May 2021 the law passed. Nordline may sue in June.', '2024-05-20', ['2021-05', '2024-06']],
    ['In May 2021 the law passed.\n\nFour died in protests in June.', '2024-01', ['2021-05', '2023-06']],
    ['The law of March 2021 did little. In June it was repealed.', '2024-08-10', ['2021-03', '2024-06']],
    ['The duty fell on 15 July 2023. Nordline withdrew its suit in September.', '2024-07-16', ['2023-07-15', '2023-09']],
    ['In May 1995 he rose, and a year later he wed. In December he was fined.', '1998-04-18', ['1995-05', '1996', '1997-12']],
    ['The mill, built in May 2003, closed in June.', '2024-08-10', ['2003-05', '2024-06']],
    ['The raid of 9 April 2021 failed.\n\nThe attack of 9 April began at dawn.', '2024-01', ['2021-04-09', '2021-04-09']],
    ['The raid of 9 April 2021 failed.\n\nA wreath was laid on 9 April.', '2024-05-02', ['2021-04-09', '2024-04-09']],
    ['A first hearing is expected in the spring.', '2024-12-15', ['2025-21']],
    ['The dam was inspected in the spring.', '2024-12-15', ['2024-21']],
  ])('%s', (text, published, edtf) => expect(readText(text, published).dates.map((d) => d.edtf)).toEqual(edtf));
});

describe('past or future by the words', () => {
  test.each([
    ['The court will sit on Friday.', 'Friday = DATE 2024-05-17 (2024-05-17) resolved future'],
    ['The court sat on Friday.', 'Friday = DATE 2024-05-10 (2024-05-10) resolved'],
    ['On Friday, the court will sit.', 'Friday = DATE 2024-05-17 (2024-05-17) resolved future'],
    ['Ann Lee, until Friday head of the board, leads the union.', 'Friday = DATE 2024-05-10 (2024-05-10) resolved'],
    ['The vote was postponed until Monday.', 'Monday = DATE 2024-05-20 (2024-05-20) resolved future'],
    ['The vote is expected to be held in June.', 'June = DATE 2024-06 (2024-06) resolved future'],
    ['It has been shut since June.', 'June = DATE 2023-06 (2023-06) resolved'],
    ['Ministers meet at a summit set for Oslo in July.', 'July = DATE 2024-07 (2024-07) resolved future'],
    ['They shared the planning for the games in August.', 'August = DATE 2024-08 (2024-08) resolved future'],
    ['Prices rose ahead of the vote in November.', 'November = DATE 2024-11 (2024-11) resolved future'],
    ['He is to be sentenced in September.', 'September = DATE 2024-09 (2024-09) resolved future'],
    ['The road is closed until the board ends its review on 30 June.', '30 June = DATE 2024-06-30 (2024-06-30) resolved future'],
    ['The road was closed until the board ended its review on 30 April.', '30 April = DATE 2024-04-30 (2024-04-30) resolved'],
    ['Reporters asked for more in April.', 'April = DATE 2024-04 (2024-04) resolved'],
    ['The plant will close in 2031.', '2031 = DATE 2031 (2031) stated future'],
    ['The treaty runs out on 5 July 2024.', '5 July 2024 = DATE 2024-07-05 (2024-07-05) stated future'],
    ['It should have closed in 2019.', '2019 = DATE 2019 (2019) stated'],
    ['The firm announced plans on Friday.', 'Friday = DATE 2024-05-10 (2024-05-10) resolved'],
    ['Aid came following Tuesday’s quake.', 'Tuesday = DATE 2024-05-14 (2024-05-14) resolved'],
    ['The envoy arrived on Nov. 20.', 'Nov. 20 = DATE 2023-11-20 (2023-11-20) resolved'],
  ])('%s', (text, expected) => expect(dates(text, '2024-05-15')).toEqual([expected]));
});

describe('a day that an order sets, and one in a clause of its own', () => {
  test.each([
    ['The court ordered that the files be released by Thursday.', '2024-05-16'],
    ['The court told the firm to hand over its files by Thursday.', '2024-05-16'],
    ['The files had to be released by Thursday.', '2024-05-09'],
    ['The firm handed over its files by Thursday.', '2024-05-09'],
    ['One should ignore those who on Sunday cast doubt on it.', '2024-05-12'],
    ['He left as the band prepared to tour the north in July.', '2024-07'],
    ['It was shut from 3 May to 7 June 2015.', '2015-05-03 2015-06-07'],
    ['It was shut from November to June 2015.', '2014-11 2015-06'],
    ['It took it from a ship in April and sold it in 2015.', '2024-04 2015'],
    ['He had ruled since 1998 and won a disputed vote in April.', '1998 2024-04'],
    ['He left as the band prepared to tour the north on Tuesday.', '2024-05-14'],
  ])('%s', (text, day) =>
    expect(
      readText(text, '2024-05-15')
        .dates.map((d) => d.edtf)
        .join(' '),
    ).toBe(day),
  );
});

describe('counted from the narrative', () => {
  test.each([
    [
      'They signed in November last year. They broke it a month later.',
      ['November last year = DATE 2023-11 (2023-11) resolved', 'a month later = DATE 2023-12 (2023-12) resolved'],
    ],
    ['He was born in 1920. That year it rained.', ['1920 = DATE 1920 (1920) stated', 'That year = DATE 1920 (1920) resolved']],
    [
      'He fell on March 3, 2020 and woke the following day.',
      ['March 3, 2020 = DATE 2020-03-03 (2020-03-03) stated', 'the following day = DATE 2020-03-04 (2020-03-04) resolved'],
    ],
    [
      'The shot was heard on Monday at 9 a.m.',
      ['Monday = DATE 2024-05-13 (2024-05-13) resolved', '9 a.m. = TIME 2024-05-13T09:00 (2024-05-13) resolved'],
    ],
    [
      'The dam broke on Monday. It failed at 4.20 a.m., he said.',
      ['Monday = DATE 2024-05-13 (2024-05-13) resolved', '4.20 a.m. = TIME 2024-05-13T04:20 (2024-05-13) resolved'],
    ],
    [
      'She had planned a talk on Wednesday, followed by one in Velm on Thursday.',
      ['Wednesday = DATE 2024-05-15 (2024-05-15) resolved', 'Thursday = DATE 2024-05-16 (2024-05-16) resolved future'],
    ],
    [
      'It will come in June and be ready by the end of the month.',
      ['June = DATE 2024-06 (2024-06) resolved future', 'the end of the month = DATE 2024-06 (2024-06) resolved future'],
    ],
    [
      'She spoke on 2 May. He came the same day that the bridge fell.',
      ['2 May = DATE 2024-05-02 (2024-05-02) resolved', 'the same day = DATE 2024-05-02 (2024-05-02) resolved'],
    ],
    ['She spoke on 2 May.\n\nOn the same day of the vote he came.', ['2 May = DATE 2024-05-02 (2024-05-02) resolved']],
  ] as const)('%s', (text, expected) => expect(dates(text, '2024-05-15')).toEqual(expected));
});

describe('no date at all', () => {
  test.each([
    'You may go.',
    'They march on.',
    'The fall of the city was swift.',
    'She is 52 years old.',
    'A 44-year-old man fell.',
    'He scored 9/10 and won 3-2.',
    'It cost $2000 and weighed 1999 tons.',
    'Call 555 1234 now-famous line 7.',
    '1514 The court adjourns.',
    '1945 He leaves by a side door.',
    'She reads Harbour Today.',
    'She joins the “Today” show as a host.',
    "She joins ''Today,'' a show of the harbour.",
    'Follow her at @anna1953.',
    'It was a defeat for May.',
    'It was 2120 The harbour was dark.',
    'Jan Kavalec and April Moor sang.',
  ])('%s', (text) => expect(dates(text, '2024-05-15')).toEqual([]));
});

test('a long document without sense stays quick', () => {
  const text = `${'the last three of the last '.repeat(8_000)}${'1999-'.repeat(8_000)}${'May 5, '.repeat(8_000)}`;
  expect(readText(text, '2024-05-15').dates.length).toBeGreaterThan(0);
});

test('the rules that begin with a number are known for every kind of number when the program starts', () => {
  const printed = Array.from({ length: 3000 }, (_, n) => [`${n}`, `${n}`.padStart(4, '0'), `${n}.5`, `1.${n}.2016`, `${n},000`]).flat();
  expect(printed.filter((digits) => numberCode(digits) >= codeCount)).toEqual([]);
});

test('a programme is no day', () => {
  expect(dates('She spoke on the Today programme.', '2024-05-15')).toEqual([]);
  expect(dates('Today the programme ended.', '2024-05-15')).toHaveLength(1);
});

test.each([
  ['The hearing was put off from 3 May to 7 June.', '2026-06-07'],
  ['She resigned on 4 April, effective 30 June.', '2026-06-30'],
  ['He, who took office in January 2024, left on 18 November.', '2026-11-18'],
  ['They had been due to vote on 12 March.', '2026-03-12'],
  ['They are due to vote on 12 March.', '2027-03-12'],
  ['In May 1997 he left, and in June she did.', '1997-06'],
])('the year of a day without one: %s', (text, value) => expect(readText(text, '2026-11-20').dates.at(-1)?.value).toBe(value));
