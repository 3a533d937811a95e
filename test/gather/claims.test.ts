import { describe, expect, test } from 'vitest';
import { wholePhrase } from '../../src/gather/claims/signs/said.ts';
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
      'asserts his [Adam Lowe’s] agent: Adam Lowe has asked Rovers for a transfer, his agent told the Evening Star on Saturday [21 August 2021].',
      'denies Rovers: Rovers denied reports that Adam Lowe had asked for a transfer.',
    ],
  ],
  [
    'what is thrown out together with its judgement',
    {
      'Harbour Post': ['2023-03-14', 'Nordline had known of the leak for a year, the inspectors said.'],
      'Evening Star': ['2023-03-15', 'Nordline rejected as “baseless” claims that it had known of the leak.'],
    },
    [
      'denial contested denial-verb',
      'asserts inspectors: Nordline had known of the leak for a year, the inspectors said.',
      'denies Nordline: Nordline rejected as “baseless” claims that it had known of the leak.',
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
    'a denial that points back over the speaker’s second sentence',
    {
      Herald: [
        '2020-05-06',
        'The dock union said Nordline had run ships with six hands. “They gamble with lives,” said Ann Lee, who heads the union. Nordline denies this.',
      ],
    },
    [
      'denial contested pointed-denial',
      'asserts Ann Lee: “They gamble with lives,” said Ann Lee, who heads the union.',
      'denies Nordline: Nordline denies this.',
    ],
  ],
  [
    'a figure called invented',
    {
      Herald: [
        '2020-05-06',
        'Nordline says the walkout is costing it 2.1 million crowns a day. Ann Lee, the head of the dock union, said the figure was invented.',
      ],
    },
    [
      'denial contested pointed-denial',
      'asserts Nordline: Nordline says the walkout is costing it 2.1 million crowns a day.',
      'denies Ann Lee: Ann Lee, the head of the dock union, said the figure was invented.',
    ],
  ],
  [
    'one thing, two names',
    {
      Herald: [
        '2020-05-06',
        'Ships sailed again on Monday with nine hands. Nordline described this as a gesture of goodwill. Ann Lee called it an admission of guilt.',
      ],
    },
    [
      'characterisation contested rival-names',
      'differs Nordline: Nordline described this as a gesture of goodwill.',
      'differs Ann Lee: Ann Lee called it an admission of guilt.',
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
  [
    'a denied noun phrase is met only by what has its head',
    {
      'Port News': ['2022-06-03', 'Ann Reed, who ran the yard, is accused of theft of copper, prosecutors said.'],
      'Coast Herald': ['2022-06-04', 'Ann Reed denies theft of copper. The yard sells copper to dealers, a dealer said.'],
    },
    [
      'denial contested denial-verb',
      'asserts prosecutors: Ann Reed, who ran the yard, is accused of theft of copper, prosecutors said.',
      'denies Ann Reed: Ann Reed denies theft of copper.',
    ],
  ],
  [
    'opposed demands deny nothing: two accounts',
    {
      Herald: [
        '2018-02-03',
        'Alba Rail urged the Drivers Union to return to the talks. The Drivers Union urged Alba Rail to raise pay before the talks.',
      ],
    },
    [
      'demand contested opposed-demands',
      'differs Alba Rail: Alba Rail urged the Drivers Union to return to the talks.',
      'differs Drivers Union: The Drivers Union urged Alba Rail to raise pay before the talks.',
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
    'a judgement whose quotation ends before it does',
    {
      Herald: [
        '2020-05-06',
        'Ann Lee said that she kept fuel in a place behind the harbour office. Tom Hart said she knew that the harbour office "was no place" for fuel.',
      ],
    },
  ],
  [
    'a tax that is progressive, and a recession that is expected',
    {
      Herald: [
        '2020-05-06',
        'The harbour tax is close to the progressivity that it can have, Ann Lee said. The harbour tax could end in a recession, Tom Hart said.',
      ],
    },
  ],
  [
    'two names that both praise',
    { Herald: ['2020-05-06', 'The mayor called the bridge a success. Ann Lee, who built it, called it a triumph.'] },
  ],
  [
    'people dismissed, and no statement',
    { Herald: ['2020-05-06', 'A network of students called the march, Ann Lee said. The minister dismissed them as a bunch of children.'] },
  ],
  [
    'a denial that is not made, or only may be',
    {
      Herald: [
        '2020-05-06',
        'Ann Lee said the ship was late. Nordline did not deny this. The clerk said six men were hurt. Nordline may yet deny it, he said.',
      ],
    },
  ],
  [
    'what is left open, in other sources',
    {
      Herald: ['2020-05-06', 'Police said that soldiers of Alba had crossed the river Orr. Vera Holm accused Alba of shelling the port.'],
      Post: [
        '2020-05-07',
        'The defence ministry would neither confirm nor deny that soldiers of Alba had crossed the river Orr. The government of Alba did not deny that it had shelled the port.',
      ],
      Star: ['2020-05-08', 'Tom Vale, the premier of Alba, stopped short of denying that soldiers had crossed the river Orr.'],
    },
  ],
  [
    'a number, a finding that contradicts, who will not say',
    {
      Herald: [
        '2020-05-06',
        'Ann Lee said the ship was the topic of her friends in Kesh. Ann Lee praised the public statements of the mayor on the ship.',
      ],
      Post: [
        '2020-05-07',
        '“That is our No. 1 topic with friends in Kesh,” Bram Holt said of the ship. Bram Holt spoke for long, but several of his findings contradicted the public statements of the mayor on the ship. Ida Berg refused to say whether the ship was the topic of her friends in Kesh.',
      ],
    },
  ],
  [
    'papers that show nothing, a question, and what no words can do',
    {
      Herald: [
        '2020-05-06',
        '“Now is the time to stand up,” Ann Lee said. But Bram Holt, a director of the group that organised the letter, said the reply of Ann Lee was weak. “Mistake?” the host asked. “It is no mistake,” Ida Berg said. Ann Lee spoke of her address on the state of the town. No address on the state of the town can hide the fire, Bram Holt said.',
      ],
    },
  ],
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
  [
    'a word in common is no assertion of what is denied',
    {
      Weekly: ['2020-03-01', 'Alba feared the influence of its neighbour, historians say.'],
      Daily: ['2020-03-02', 'A driver said that his colleagues no longer fear snow on the pass.'],
    },
  ],
  [
    'what nobody knows asserts nothing',
    {
      Weekly: ['2020-03-01', 'It was unclear whether there was a leak at the plant.'],
      Daily: ['2020-03-02', 'The operator denied there was a leak at the plant.'],
    },
  ],
  [
    'what should never be is no statement that it is not',
    {
      Weekly: ['2020-03-01', 'The clinic treated colds with the syrup, records show.'],
      Daily: ['2020-03-02', 'The surgeon Ada Holm said the syrup should never be used to treat colds.'],
    },
  ],
  [
    'to go without is no denial of a call for it',
    { Daily: ['2020-03-02', 'The union called for a rescue plan. The governor said it would be wrong to go on without a rescue plan.'] },
  ],
  [
    'a denial that was never made',
    {
      Weekly: ['2020-03-01', 'Mayor Helen Trask has a plan for a toll on bicycles, her aide said.'],
      Daily: ['2020-03-02', 'Helen Trask has never disavowed her plan for a toll on bicycles.'],
    },
  ],
  [
    'standing granted in another year',
    {
      Weekly: ['2020-03-01', 'In 1961 Alba was one of three states to recognise the government of Dorn.'],
      Daily: ['2020-03-02', 'Merle does not recognise the government of Dorn, its foreign ministry said.'],
    },
  ],
  [
    'shares of different groups',
    {
      Weekly: ['2020-03-01', 'Helen Trask leads by 40 percent among nurses, the Alba Poll Institute said.'],
      Daily: ['2020-03-01', 'Helen Trask leads by 5 percent among all voters, the Dorn Poll Institute said.'],
    },
  ],
  [
    'a question right behind a demand',
    {
      Daily: [
        '2020-03-02',
        'Ada Holm is demanding a pledge not to sell the harbour, she said. “Governor, will you pledge not to sell the harbour?” her brother Tom Holm asked.',
      ],
    },
  ],
];

test('several things that are denied are asked about as several', async () => {
  const f = await findingsOf({
    Herald: ['2020-05-06', 'The owner, Nordline, says that violations were found on board. Ann Lee said there had been no violations.'],
  });
  expect(f.claims.map((c) => c.heading)).toEqual(['Whether there were any “violations”']);
});

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
  expect(f.claims[0]?.addressedBy).toEqual(['sport-today', 'evening-star']);
});

test('claims do not depend on the order of the sources', async () => {
  const sources: Sources = {
    'Sport Today': ['2021-08-20', 'Rovers denied reports that Adam Lowe had asked for a transfer.'],
    'Evening Star': ['2021-08-22', 'Adam Lowe has asked Rovers for a transfer, his agent told the Evening Star on Saturday.'],
  };
  const turned = Object.fromEntries(Object.entries(sources).reverse());
  expect((await findingsOf(turned)).claims).toEqual((await findingsOf(sources)).claims);
});

test('a digest speaks as a digest of its original, and its author is the one of the original', async () => {
  const extra = 'digestOf:\n  publisher: Old Mail\n  author: Rosa Blum';
  const f = await findingsOf({
    'Our Desk': [
      '2021-05-01',
      'The ministry said its rules were separate from the old ones. That distinction has become blurred.\n\nThe operator said that a siren sounded at noon. The author said there had been no siren.',
      extra,
    ],
  });
  const deniers = f.claims.flatMap((c) => c.positions.filter((p) => p.stance === 'denies').map((p) => p.holder));
  expect(deniers.sort()).toEqual(['Our Desk, digest of Old Mail', 'Rosa Blum']);
});

test('positions stand on the side of the question that their holder belongs to', async () => {
  const extra =
    'names:\n  - name: Nordline\n    aliases: [Nordline Ferries]\n  - name: Southline\nquestions:\n  - heading: Who caused the collision?\n    sides: [Nordline, Southline]\n    words: [collision, course]\n';
  const f = await findingsOf(
    {
      Herald: ['2023-03-14', 'Nordline Ferries said the collision came after the other ship left its course.'],
      Post: ['2023-03-14', 'Ada Holm, Southline’s spokeswoman, said its ship kept its course until the collision.'],
    },
    extra,
  );
  expect(f.claims.flatMap((c) => c.positions.map((p) => `${p.side} ${p.stance}: ${p.holder}`)).sort()).toEqual([
    'Nordline differs: Nordline',
    'Southline differs: Ada Holm',
  ]);
});

test('a heading holds whole phrases', () => {
  expect(wholePhrase('the council to enter into talks with the older of the two unions', 8)).toBe('the council to enter into talks');
  expect(wholePhrase('the owners to either take action against the firm', 7)).toBe('the owners to either take action');
  expect(wholePhrase('a short phrase', 8)).toBe('a short phrase');
});

test('care withheld, a lasting quarrel and a noun that points forward deny nothing', async () => {
  const f = await findingsOf({
    Herald: [
      '2023-03-14',
      'Alba and Brena have disputed Gull Island since the treaty of 1921. Adam Lowe said Brena had built a tower on Gull Island in breach of the treaty.',
    ],
    Post: [
      '2023-03-14',
      'Prosecutors said the care of Rosa Blum had been careless. The evidence shows that Ada Holm denied proper care to Rosa Blum, lawyer Nils Roth told the court.',
    ],
    Mail: [
      '2023-03-14',
      'The report says that firms choose to hide their branches. The doubted rules are best shown by this finding: 27 firms had branches abroad.',
    ],
  });
  expect(contested(f)).toEqual([]);
});

test('nobody holds nothing: what nobody did is the speaker’s word', async () => {
  const f = await findingsOf({
    'Harbour Post': ['2023-03-14', 'Ann Lowe hid the papers, the prosecutor said. Her lawyer said that nobody had asked for the papers.'],
  });
  expect(f.claims.flatMap((c) => c.positions.map((p) => p.holder))).not.toContain('nobody');
});

test('who blames another does not blame the one who denies it', async () => {
  const f = await findingsOf({
    'Harbour Post': ['2023-03-14', 'Nordline denied that its kitchen was to blame for the outbreak at the school.'],
    'Evening Star': ['2023-03-14', 'The city blames the food agency, which has to license each kitchen, for the outbreak.'],
  });
  expect(contested(f)).toEqual([]);
});

test('one dispute that two rules find in two ways is one block', async () => {
  const f = await findingsOf({
    'Harbour Post': [
      '2023-03-14',
      'The food agency said that it had warned the city twice. City officials said they had received no warning.',
    ],
  });
  expect(contested(f)).toHaveLength(1);
});

test('what two say and one contradicts in one way is one block', async () => {
  const f = await findingsOf({
    'Harbour Post': [
      '2023-03-14',
      'The builder said in a statement that the pumps had been working. “All four pumps were running,” its manager, Ann Lowe, said.\n\nBut the union of the divers said that two of the pumps had stood still since May.',
    ],
  });
  expect(contested(f)).toHaveLength(1);
});

test('a denial with a measure meets whoever prints that measure of the thing, in another article too', async () => {
  const f = await findingsOf({
    'Harbour Post': ['2023-03-14', 'The police said that the first boat arrived 20 minutes after the call.'],
    'Evening Star': ['2023-03-15', 'The coast guard denied that its first boat took 20 minutes.'],
    Wire: ['2023-03-15', 'The harbour master said that a boat costs 20 crowns a day.'],
  });
  expect(contested(f).map((c) => c.positions.map((p) => `${p.stance} ${p.holder}`))).toEqual([['asserts police', 'denies coast guard']]);
});
