import { describe, expect, test } from 'vitest';
import { statementText } from '../../src/text/statement.ts';
import { findingsOf, type Sources } from './claims-of.ts';

const entries = async (sources: Sources): Promise<string[]> =>
  (await findingsOf(sources)).timeline.map(
    (e) =>
      `${e.date} ${e.dateBasis}${e.scheduled ? ' scheduled' : ''} | ${statementText(e.statement)}${e.also.length > 0 ? ` | also ${e.also.length}` : ''}${e.differ ? ` | differ ${e.differIn.join(' ')}` : ''}`,
  );

/** Sources in, one line an event out. */
const cases: readonly (readonly [name: string, sources: Sources, ...lines: string[]])[] = [
  [
    'a date printed in full, and clauses with their own dates',
    { Post: ['2023-03-16', 'The ferry Lady Ann was built in 1984 and sold to Nordline in 2011.'] },
    '1984 stated | The ferry Lady Ann was built in 1984 [...]',
    '2011 stated | The ferry Lady Ann was [...] sold to Nordline in 2011.',
  ],
  [
    'one event in two sources is one entry',
    {
      'Town News': ['2020-05-05', 'The new library in Westbrook opened on Monday.'],
      Gazette: ['2020-05-06', "Westbrook's new library opened its doors on Monday."],
    },
    "2020-05-04 resolved | Westbrook's new library opened its doors on Monday [4 May 2020]. | also 1",
  ],
  [
    'three strikes of three years stay three',
    {
      One: ['2019-06-02', 'Alba bombed the port of Kesh on Saturday, killing four people.'],
      Two: ['2021-03-09', 'Alba bombed the port of Kesh on Monday, killing nine people.'],
      Three: ['2024-11-20', 'Alba bombed the port of Kesh on Tuesday, killing two people.'],
    },
    '2019-06-01 resolved | Alba bombed the port of Kesh on Saturday [1 June 2019], killing four people.',
    '2021-03-08 resolved | Alba bombed the port of Kesh on Monday [8 March 2021], killing nine people.',
    '2024-11-19 resolved | Alba bombed the port of Kesh on Tuesday [19 November 2024], killing two people.',
  ],
  [
    'the first sentence of an article in the perfect is its news',
    { Post: ['2023-03-16', 'Nordline has pulled out of its takeover of Calder Rovers. It has struggled to pay.'] },
    '2023-03-16 reported | Nordline has pulled out of its takeover of Calder Rovers.',
  ],
  [
    'what is announced at the head of an article is news',
    { Post: ['2023-03-16', 'Soldiers in Alba said on Wednesday they had overthrown President Ira Vance.'] },
    '2023-03-15 resolved | Soldiers in Alba said on Wednesday [15 March 2023] they had overthrown President Ira Vance.',
  ],
  [
    'the missing of a lead, and what an inquiry found',
    {
      Post: ['2023-03-16', 'Seven people were missing on Tuesday after a part of the Calder bridge collapsed into the sea.'],
      Gazette: ['2023-11-16', 'An independent inquiry said on Tuesday that Nordline closed its eyes to warnings of the fire in Kesh.'],
    },
    '2023-03-14 resolved | Seven people were missing on Tuesday [14 March 2023] after a part of the Calder bridge collapsed into the sea.',
    '2023-11-14 resolved | An independent inquiry said on Tuesday [14 November 2023] that Nordline closed its eyes to warnings of the fire in Kesh.',
  ],
  [
    'a span is one date',
    {
      Post: [
        '2023-03-16',
        'Nordline sold the boats in Calder from January 2018 through March 2021. Alba shut the mine of Kesh from 3 May to 7 June 2015. Ira Vance raised 40,000 crowns for Alba between January and 9 March.',
      ],
    },
    '2015-05-03/2015-06-07 resolved | Alba shut the mine of Kesh from 3 May [2015] to 7 June 2015.',
    '2018-01/2021-03 stated | Nordline sold the boats in Calder from January 2018 through March 2021.',
    '2023-01/2023-03-09 resolved | Ira Vance raised 40,000 crowns for Alba between January [2023] and 9 March.',
  ],
  [
    'the early hours of a day are no name of a known thing',
    {
      Post: [
        '2023-03-16',
        'At least 12 people died after the Velm river broke its bank at Calder in the early hours of Tuesday, officials said.',
      ],
    },
    '2023-03-14 resolved | At least 12 people died after the Velm river broke its bank at Calder in the early hours of Tuesday [14 March 2023], officials said.',
  ],
  [
    'a year since which somebody rules is not that of the next date',
    { Post: ['2023-06-16', 'Ira Vance had ruled Alba since 1998 and won a fourth term in a disputed election in April.'] },
    '2023-04 resolved | Ira Vance [...] won a fourth term in a disputed election in April [2023].',
  ],
  [
    'fresh news without a date is reported on the day of its source',
    { Post: ['2024-12-27', 'The recent attack on the port of Kesh by Alba killed 46 people.'] },
    '2024-12-27 reported | The recent attack on the port of Kesh by Alba killed 46 people.',
  ],
  [
    'an act told as a span away from something dated',
    {
      Post: [
        '2026-11-20',
        'The Velm council shut the mine a day after the vote on 6 June. The Alba court jailed the mayor two weeks before the election of 3 May. Two months after the coup of 1 January 2025, the Alba army freed the president. Within a week of the attack on 9 March, the Kesh army had crossed the river. Rebels killed 12 soldiers in Kesh days after a truce was signed on 2 February. Years after the war of 1998, a mine killed a farmer in Alba. The Orrin council met two days after the fire, and on 9 August the Orrin mayor resigned.',
      ],
    },
    '2025-03 resolved | Two months after the coup of 1 January 2025, the Alba army freed the president.',
    '2026-02~ resolved | Rebels killed 12 soldiers in Kesh days after a truce was signed on 2 February [2026].',
    '2026-03-09/2026-03-16 resolved | Within a week of the attack on 9 March [2026], the Kesh army had crossed the river.',
    '2026-04-19 resolved | The Alba court jailed the mayor two weeks before the election of 3 May [2026].',
    '2026-06-07 resolved | The Velm council shut the mine a day after the vote on 6 June [2026].',
    '2026-08-09 resolved | The Orrin council met two days after the fire, and on 9 August [2026] the Orrin mayor resigned.',
  ],
  [
    'asides, dates of papers and periods, what was put off, banned until or came to nothing date nothing',
    {
      Post: [
        '2026-11-20',
        'The Kesh board, founded in 1987, closed the mine on 2 March 2026. The owner, born on 3 July 1961, sold the mine in Kesh to Nordline in 2019. The Alba premier, who took office in January 2024, dissolved parliament on 18 November. A letter dated 14 February 2025 shows that the Velm board knew of the leak. The Velm hearing was postponed from 3 May to 7 June. The Alba government banned the union until 1 January 2027. The Alba senate had been due to vote on 12 March but the session was cancelled. Nordline reported a loss for the year ended 31 March 2026. The Orrin mayor resigned on 4 April, effective 30 June.',
      ],
    },
    '2019 stated | The owner, born on 3 July 1961, sold the mine in Kesh to Nordline in 2019.',
    '2026-03-02 stated | The Kesh board, founded in 1987, closed the mine on 2 March 2026.',
    '2026-04-04 resolved | The Orrin mayor resigned on 4 April [2026], effective 30 June.',
    '2026-11-18 resolved | The Alba premier, who took office in January 2024, dissolved parliament on 18 November [2026].',
  ],
  [
    'a plan is voted down, a report is only rejected',
    {
      Post: [
        '2026-11-20',
        'In a vote on Tuesday the Kesh council rejected the plan by nine votes to four. Before the vote on Tuesday, Nordline had promised 300 jobs. On Monday Nordline rejected reports that it was for sale.',
      ],
    },
    '2026-11-17 resolved | In a vote on Tuesday [17 November 2026] the Kesh council rejected the plan by nine votes to four.',
  ],
  [
    'an act dated by the span before another',
    {
      Post: [
        '2022-05-10',
        'In November last year, Alba and Kesh signed a truce. That announcement came a month after Prime Minister Ira Vance revealed talks with Kesh.',
      ],
    },
    '2021-10 resolved | [...] Prime Minister Ira Vance revealed talks with Kesh.',
    '2021-11 resolved | In November last year [2021], Alba and Kesh signed a truce.',
  ],
  [
    'a month that only says which thing is meant, an anniversary and a bare date give no event',
    {
      Post: [
        '2020-05-05',
        'May 5, 2020.\n\nIra Vance attacked the plan on Monday. Ira Vance attacked the long speech of last month’s meeting in Kesh. Ira Vance told reporters during a call on Friday. Alba attacked Kesh on the tenth anniversary of 4 June 2009.',
      ],
    },
    '2020-05-04 resolved | Ira Vance attacked the plan on Monday [4 May 2020].',
  ],
  [
    'what is to come stands as scheduled',
    { Post: ['2023-03-16', 'The new bridge at Calder will open on 3 May.'] },
    '2023-05-03 resolved scheduled | The new bridge at Calder will open on 3 May [2023].',
  ],
  [
    'what was announced stands as scheduled, though it is told with would',
    { Post: ['2023-03-16', 'Ira Vance announced that a panel of experts would report by 3 May.'] },
    '2023-05-03 resolved scheduled | Ira Vance announced that a panel of experts would report by 3 May [2023].',
  ],
  [
    'a debate that was set for a day and what was adopted on it are one entry',
    {
      Post: ['2023-03-16', 'Parliament must mend the pension law. The debate is set for 3 May.'],
      Gazette: ['2023-06-18', 'The amendment was adopted on 3 May with the votes of the Alba League.'],
    },
    '2023-05-03 resolved | The amendment was adopted on 3 May [2023] with the votes of the Alba League. | also 1',
  ],
  [
    'what comes about in a live report is news of its day',
    {
      'Radio Alba': [
        '2023-03-16',
        'The pension bill of Ira Vance is adopted. Parliament expects a crowd. Good afternoon from Calder. The pension bill has many pages, Ira Vance says.',
        'kind: live blog',
      ],
    },
    '2023-03-16 reported | The pension bill of Ira Vance is adopted.',
  ],
  [
    'a day from which something will hold stands as scheduled',
    { Post: ['2023-03-16', 'A duty of 25 per cent will apply to cheese from Alba from 1 May.'] },
    '2023-05-01 resolved scheduled | A duty of 25 per cent will apply to cheese from Alba from 1 May [2023].',
  ],
  [
    'a deadline ahead stands as scheduled',
    { Post: ['2023-03-16', 'The inquiry into the Calder bridge is to report by 3 May.'] },
    '2023-05-03 resolved scheduled | The inquiry into the Calder bridge is to report by 3 May [2023].',
  ],
  [
    'what came since is told by the dated clause',
    { Post: ['2023-03-16', 'Since Ira Vance won the election in May 2019, prices in Alba have risen by a third.'] },
    '2019-05 stated | [...] Ira Vance won the election in May 2019 [...]',
  ],
  [
    'an old date in a relative clause dates that clause',
    { Post: ['2023-03-16', 'Nordline, which sold the ferry Lady Ann in May 2021, has closed its office in Calder.'] },
    '2021-05 stated | Nordline [...] sold the ferry Lady Ann in May 2021 [...]',
  ],
  [
    'what came after something long ago is dated about that year',
    { Post: ['2023-03-16', 'After the floods of 3 May 1997, Alba built a wall at Kesh.'] },
    '1997~ stated | After the floods of 3 May 1997, Alba built a wall at Kesh.',
  ],
  [
    'what was announced for a day and came is one entry, told by what came',
    {
      Post: ['2023-03-16', 'A hearing on the debts of Nordline is due on 3 April.'],
      Gazette: ['2023-04-05', 'Creditors of Nordline accepted a third of what they are owed at a hearing on 3 April.'],
    },
    '2023-04-03 resolved | Creditors of Nordline accepted a third of what they are owed at a hearing on 3 April [2023]. | also 1',
  ],
  [
    'what leans on the sentence before is told with it',
    { Post: ['2023-03-16', 'The city has ordered a crane from Nordline. The crane is due on 3 May.'] },
    '2023-05-03 resolved scheduled | The city has ordered a crane from Nordline. The crane is due on 3 May [2023].',
  ],
  [
    'an answer is told with what it answers',
    { Post: ['2023-03-16', 'Nordline closed its yard in Calder on Friday. Mayor Ira Vance condemned the decision as "cowardly".'] },
    '2023-03-10 resolved | Nordline closed its yard in Calder on Friday [10 March 2023].',
    '2023-03-16 reported | Mayor Ira Vance condemned the decision as "cowardly".',
  ],
  [
    'days that go on are one date',
    { Post: ['2023-03-16', 'Alba and Kesh met in Calder on March 6, 8 and 9. Ira Vance visited Kesh on March 11 and 12.'] },
    '2023-03-06/2023-03-09 resolved | Alba and Kesh met in Calder on March 6, 8 and 9 [2023].',
    '2023-03-11/2023-03-12 resolved | Ira Vance visited Kesh on March 11 and 12 [2023].',
  ],
  [
    'two attacks of one day in two towns stay two, though another source tells of one of them',
    {
      Post: [
        '2023-03-16',
        'Gunmen of the Red Hand attacked a school in Calder on Monday, killing four teachers. Gunmen of the Red Hand attacked a school in Kesh on Monday, killing two guards.',
      ],
      Gazette: ['2023-03-17', 'On Monday gunmen of the Red Hand attacked the school in Kesh and killed two of its guards.'],
    },
    '2023-03-13 resolved | Gunmen of the Red Hand attacked a school in Calder on Monday [13 March 2023], killing four teachers.',
    '2023-03-13 resolved | On Monday [13 March 2023] gunmen of the Red Hand attacked the school in Kesh and killed two of its guards. | also 1',
  ],
  [
    'arrests of one day and number are one entry',
    {
      Post: ['2023-03-16', 'Two directors of Nordline were arrested in Calder on Tuesday.'],
      Gazette: ['2023-03-18', 'The two men whom they arrested on Tuesday are clerks.'],
    },
    '2023-03-14 resolved | Two directors of Nordline were arrested in Calder on Tuesday [14 March 2023]. | also 1',
  ],
  [
    'of whom a relative clause dates the arrest, what the sentence tells has its own date',
    { Post: ['2023-03-16', 'Two directors of Nordline who were arrested in Calder last June were released on Tuesday.'] },
    '2023-03-14 resolved | Two directors of Nordline who were arrested in Calder last June [2022] were released on Tuesday [14 March 2023].',
  ],
  [
    'so behind a participle, and what was published on a day is of that day',
    { Post: ['2023-03-16', 'A film showing two directors of Nordline arrested in Calder in June was published on Tuesday.'] },
    '2023-03-14 resolved | A film showing two directors of Nordline arrested in Calder in June [2022] was published on Tuesday [14 March 2023].',
  ],
  [
    'what an inquiry into something dated found is of the day on which it said so',
    { Post: ['2023-03-16', 'An inquiry into last June’s flood at Calder said on Tuesday that Nordline had broken the law.'] },
    '2023-03-14 resolved | An inquiry into last June’s [2022] flood at Calder said on Tuesday [14 March 2023] that Nordline had broken the law.',
  ],
  [
    'so where the inquiry stands behind',
    { Post: ['2023-03-16', 'A broken pump caused the crash of the Nordline ferry last June, a safety panel said on Tuesday.'] },
    '2023-03-14 resolved | A broken pump caused the crash of the Nordline ferry last June [2022], a safety panel said on Tuesday [14 March 2023].',
  ],
  [
    'the same day in a paragraph without a date is no known one',
    {
      Post: [
        '2023-03-16',
        'Nordline had to stop the ferry on 3 January, an inquiry found.\n\nNordline accepted this. Its chief, Ira Vance, resigned on the same day.',
      ],
    },
    '2023-01-03 resolved | Nordline had to stop the ferry on 3 January [2023], an inquiry found.',
  ],
  [
    'a letter and the act of writing it are one entry, dated by the finer report',
    {
      Post: ['2023-03-16', 'The chairman says that the Harbour Board wrote to Nordline in June 2022.'],
      Gazette: ['2023-03-18', 'In a letter of 14 June 2022 the Harbour Board told Nordline that the ferry Lady Ann was overloaded.'],
    },
    '2022-06-14 stated | In a letter of 14 June 2022 the Harbour Board told Nordline that the ferry Lady Ann was overloaded. | also 1',
  ],
  [
    'one sum of one month tells one event',
    {
      Post: ['2023-03-16', 'A fire in March 2019 led to a fine of 40,000 crowns.'],
      Gazette: ['2023-03-18', 'In March 2019 a fire destroyed a shed; the owner paid 40,000 crowns.'],
    },
    '2019-03 stated | In March 2019 a fire destroyed a shed; the owner paid 40,000 crowns. | also 1',
  ],
  [
    'a deed and its object told with other words are one entry',
    {
      Post: ['2023-03-16', 'Rebels seized the state radio before dawn on Tuesday.'],
      Gazette: ['2023-03-18', 'On 14 March the Third Brigade took over the radio station.'],
    },
    '2023-03-14 resolved | On 14 March [2023] the Third Brigade took over the radio station. | also 1',
  ],
  [
    'a trial that was to open on a day and one that began in its month are one entry',
    {
      Post: ['2023-03-16', 'The trial of the directors will open in Calder on 3 April.'],
      Gazette: ['2023-06-18', 'When the trial of Ira Vance began in April, the court was closed.'],
    },
    '2023-04-03 resolved | When the trial of Ira Vance began in April [2023], the court was closed. | also 1',
  ],
  [
    'a trial that began in a month and one that opened on a day of it are one entry',
    {
      Post: ['2023-04-05', 'The trial of Ira Vance opened in Calder on 3 April.'],
      Gazette: ['2023-06-18', 'The trial began in April. Ira Vance was jailed for two years on Friday.'],
    },
    '2023-04-03 resolved | The trial of Ira Vance opened in Calder on 3 April [2023]. | also 1',
    '2023-06-16 resolved | Ira Vance was jailed for two years on Friday [16 June 2023].',
  ],
  [
    'what a court overturned in a month and on a day of it is one entry',
    {
      Post: [
        '2023-04-05',
        'The Court of Appeal on Monday overturned the conviction of Ira Vance and sent the case back, saying that it leaned on one witness.',
      ],
      Gazette: ['2023-06-18', 'In June 2022, Ira Vance was jailed, but the Court of Appeal overturned the ruling in April.'],
    },
    '2022-06 stated | In June 2022, Ira Vance was jailed [...]',
    '2023-04-03 resolved | The Court of Appeal on Monday [3 April 2023] overturned the conviction of Ira Vance and sent the case back, saying that it leaned on one witness. | also 1',
  ],
  [
    'two trials of one month stay two',
    {
      Post: ['2023-04-05', 'The trial of Ira Vance opened in Calder on 3 April.'],
      Gazette: ['2023-06-18', 'The trial of Ann Roos opened in Kesh on 24 April.'],
    },
    '2023-04-03 resolved | The trial of Ira Vance opened in Calder on 3 April [2023].',
    '2023-04-24 resolved | The trial of Ann Roos opened in Kesh on 24 April [2023].',
  ],
  [
    'a trial that was to open in a season and its beginning are one entry',
    {
      Post: ['2023-03-16', 'The retrial of Ira Vance will open in the autumn.'],
      Gazette: ['2023-10-18', 'The retrial of Ira Vance began in Calder on Monday.'],
    },
    '2023-10-16 resolved | The retrial of Ira Vance began in Calder on Monday [16 October 2023]. | also 1',
  ],
  [
    'an election that was due and its outcome are one entry, told in three ways',
    {
      Post: ['2023-03-16', 'An election in Alba is due in May.'],
      Gazette: ['2023-06-18', 'Ira Vance won a second term in May with 53 per cent of the vote.'],
      Herald: ['2024-06-18', 'The election of 14 May 2023 gave Ira Vance 53 per cent of the vote.'],
    },
    '2023-05-14 stated | The election of 14 May 2023 gave Ira Vance 53 per cent of the vote. | also 2',
  ],
  [
    'a strike and those who stopped work are one entry',
    {
      Post: ['2023-03-16', 'Dockers of Nordline stopped work in Calder on Monday in anger over cranes.'],
      Gazette: ['2023-03-25', 'The strike in Calder began on 13 March.'],
    },
    '2023-03-13 resolved | The strike in Calder began on 13 March [2023]. | also 1',
  ],
  [
    'an application that was planned and the one made are one entry',
    {
      Post: ['2023-03-16', 'Nordline plans to submit a bid for the port of Calder in the third quarter of 2023.'],
      Gazette: ['2024-01-25', 'Nordline filed its bid in Calder last September.'],
    },
    '2023-09 resolved | Nordline filed its bid in Calder last September [2023]. | also 1',
  ],
  [
    'the attack of a day takes up again what was told of it',
    {
      Post: ['2023-04-10', 'Gunmen of the Red Hand shot four guards dead in Kesh on Sunday.'],
      Gazette: ['2023-06-18', 'The attack of 9 April began at dawn, when two vans drove up to the Kesh barracks.'],
    },
    '2023-04-09 resolved | Gunmen of the Red Hand shot four guards dead in Kesh on Sunday [9 April 2023]. | also 1',
  ],
  [
    'a ruling takes up no attack of its day',
    {
      Post: ['2023-04-10', 'Gunmen of the Red Hand shot four guards dead in Kesh on Sunday.'],
      Gazette: ['2023-06-18', 'The ruling of 9 April closed the mill of Nordline.'],
    },
    '2023-04-09 resolved | Gunmen of the Red Hand shot four guards dead in Kesh on Sunday [9 April 2023].',
    '2023-04-09 resolved | The ruling of 9 April [2023] closed the mill of Nordline.',
  ],
  [
    'what is put off to a day is told with the act that puts it off',
    { Post: ['2023-03-16', 'The accord was signed in Kesh on 2 March. It postpones the vote in Alba to 28 September.'] },
    '2023-03-02 resolved | The accord was signed in Kesh on 2 March [2023].',
    '2023-09-28 resolved scheduled | The accord was signed in Kesh on 2 March [2023]. It postpones the vote in Alba to 28 September.',
  ],
  [
    'a list that ends in `and` is no clause',
    {
      Post: ['2023-03-16', 'Alba will drop its duty on 15 July, and Kesh will lift its tariffs on cheese, skis and boots on the same day.'],
    },
    '2023-07-15 resolved scheduled | Alba will drop its duty on 15 July [2023] [...]',
    '2023-07-15 resolved scheduled | [...] Kesh will lift its tariffs on cheese, skis and boots on the same day [15 July 2023].',
  ],
  [
    'a meeting that was announced and what the body did on that day are one entry',
    {
      Post: ['2023-03-16', 'The Alba League condemned the coup and will meet in Kesh on Saturday.'],
      Gazette: ['2023-03-20', 'On Saturday the Alba League suspended nobody.'],
    },
    '2023-03-18 resolved | On Saturday [18 March 2023] the Alba League suspended nobody. | also 1',
  ],
  [
    'a clause with where tells its own event, and one that opens with its date another',
    {
      Post: [
        '2023-03-16',
        'Relatives met at the barracks, where the Third Brigade was dissolved in May 2022. In 2020 Nordline lost the ferry Lady Ann, and in August 2021 the ferry Lady Jane sank off Kesh.',
      ],
    },
    '2020 stated | In 2020 Nordline lost the ferry Lady Ann [...]',
    '2021-08 stated | [...] in August 2021 the ferry Lady Jane sank off Kesh.',
    '2022-05 stated | [...] the Third Brigade was dissolved in May 2022.',
  ],
  [
    'a pronoun further on is told with the sentence that makes it plain',
    { Post: ['2023-03-16', 'The Harbour Board has counted the berths. In a letter sent on Tuesday it ordered three more.'] },
    '2023-03-14 resolved | The Harbour Board has counted the berths. In a letter sent on Tuesday [14 March 2023] it ordered three more.',
  ],
];

describe('events', () => {
  test.each(cases.map(([name, sources, ...lines]) => ({ name, sources, lines })))('$name', async ({ sources, lines }) => {
    expect(await entries(sources)).toEqual(lines);
  });
});

/** Dates that date no event. */
const none: readonly (readonly [name: string, text: string])[] = [
  [
    'a day that only says which attacks',
    'After the war that followed the 9 May 2011 attacks, Alba feared the sway of Kesh over its rulers.',
  ],
  ['the year in the name of a law', 'The case rests on the Clean Wells Act of 1988.'],
  ['a bound', 'Nobody had seen such a storm in Calder before 2021.'],
  ['a comparison', 'Prices in Alba were higher than in 2019.'],
  ['the day on which something was merely said', 'The mayor said on Monday that she had not read the letter.'],
  ['a clock time alone', 'The bell at Calder rings at 4.17 a.m.'],
  ['a share that moved since a day', 'Shares in Nordline have lost 37 per cent since Tuesday.'],
  ['what lasts since something', 'Since the collapse of the Calder bridge on 3 May 2019, Ira Vance has asked for more money.'],
  ['the life of one who speaks', 'Prices will rise, said Ira Vance, an economist who has studied Alba since its founding in the 1990s.'],
  ['the work of one who speaks', 'Ira Vance, who built ships in the 1980s, said that Nordline was wrong.'],
  ['what a thing had gone through', 'The ferry sailed under a flag that Nordline had bought on 2 March.'],
  ['a wish', '“Nobody should expect it to open this month,” said Ira Vance.'],
  ['the day of a known thing', 'Forty soldiers of Alba are in prison for the murder of a guard and for the events of 14 March.'],
  ['a time counted from another sentence', 'Two years later the board fined it 80,000 crowns.'],
  ['a guess', 'Now, some speculate that Alba is preparing an attack on Kesh.'],
  ['a scene', 'Five days after the shots at the bridge, Kesh counts its dead.'],
  ['the year of a paper', 'Ira Vance told the board of Nordline that the 2019 memos never reached her desk.'],
  ['which questions', 'Alba denied that it had delayed the deal, saying that Kesh had failed to answer questions sent on 27 February.'],
  ['an interview', '“The board has to close the port of Calder,” Ira Vance of Nordline said in an interview with the Kesh Post on Monday.'],
  ['an interview without a day', 'Ira Vance, head of Nordline, said in a recent interview that the strike had been lost.'],
  ['how things have gone', 'The argument over the dam near Calder has settled into three camps.'],
  [
    'no answer, though something happened',
    'A court spokeswoman in Calder did not immediately respond on Monday to a request for comment on the strike.',
  ],
  ['a day by itself', 'Saturday, March 11, 2023.'],
  [
    'what only the sentence before names',
    'When it was argued in January, a month before Ira Vance died, the court of Alba seemed ready to rule.',
  ],
  ['what is only quoted', '“The clear view was that the strike of the dockers would be lost,” Ira Vance of Nordline said on Monday.'],
  ['what one says another has done', 'The union said on Monday that Nordline had closed the port of Calder.'],
  ['what has its mark-up on', '<tweet id="67" date="2023-03-14">The Calder dam burst on Tuesday.</tweet>.'],
  ['what is denied', 'Nordline denied that any gate of the Calder dam had been opened on 13 March.'],
  ['no answer', 'Ira Vance of Nordline could not be reached for comment on Saturday.'],
  ['a refusal to speak', 'Ira Vance refused to speak to reporters as she left the hall on Monday.'],
  ['a stand in the present', 'The Alba League rejects the bill which parliament debates today.'],
  ['what will be dropped', 'Nordline will drop its suit against Alba, filed in May.'],
  ['what is so today', 'More than two years after the coup of 14 May 2020, Alba remains a country without a parliament.'],
  ['what was once planned', 'The meeting with Kesh had been scheduled for February after a call by Ira Vance.'],
  ['an age', 'Alba is facing rising prices today.'],
  ['a correction', 'The dam stands near Calder. An earlier version of this article said that the dam was sold in 2014.'],
];

describe('no events', () => {
  test.each(none)('%s', async (_, text) => {
    expect(await entries({ Post: ['2023-03-16', text] })).toEqual([]);
  });
});
