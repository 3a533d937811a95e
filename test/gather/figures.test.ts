import { describe, expect, test } from 'vitest';
import { contested, findingsOf } from './claims-of.ts';

const row = (f: Awaited<ReturnType<typeof findingsOf>>) =>
  f.figures.map((r) => `${r.metric}: ${r.values.map((v) => `${v.printed} (${v.holder})`).join(' / ')}${r.comparable ? '' : `; ${r.why}`}`);

test('two claimants, one day, two numbers: contested', async () => {
  const f = await findingsOf({
    Wire: ['2023-03-14', 'The coast guard said on Tuesday that 14 people had been killed when the ferry Lady Ann sank.'],
    Post: ['2023-03-14', 'The hospital in Calder said on Tuesday that 17 people had been killed on the ferry Lady Ann.'],
  });
  expect(row(f)).toEqual(['killed: 17 (hospital in Calder) / 14 (coast guard)']);
  expect(contested(f).map((c) => c.kind)).toEqual(['figures']);
});

test('a number that answers a count of anything', async () => {
  const f = await findingsOf({
    Wire: ['2023-03-14', 'The Dock Union said 640 of its members had stopped work. Nordline put the number at “no more than 400”.'],
  });
  expect(row(f)).toEqual(['member: 640 (Dock Union) / no more than 400 (Nordline)']);
  expect(contested(f).map((c) => c.heading)).toEqual(['How many people went on strike']);
});

test('more than so many is a figure, and the dead of one side are not those of the other', async () => {
  const f = await findingsOf({
    Wire: [
      '2023-03-14',
      'Nine Norwegian soldiers were killed on Tuesday near Calder, the army said. Sweden said that two of its own men had died near Calder. The toll on the Swedish side rose to five, the Swedish army said. Norwegian television spoke of more than 30 Swedish dead.',
    ],
  });
  expect(row(f)).toEqual(['killed: five (Swedish army) / more than 30 (Wire)']);
});

test('an aftershock is another quake', async () => {
  const f = await findingsOf({
    Wire: [
      '2023-03-14',
      'The survey said a 6.3-magnitude quake hit Calder on Tuesday. It was followed by an aftershock of magnitude 5.1, the institute in Calder said.',
    ],
  });
  expect(f.claims).toEqual([]);
});

test('the same speaker later: superseded, not contested', async () => {
  const f = await findingsOf({
    Wire: ['2023-03-14', 'The National Coast Service said on Tuesday that 14 people had been killed when the ferry Lady Ann sank.'],
    Post: ['2023-03-16', 'The National Coast Service said on Thursday that 17 people had been killed when the ferry Lady Ann sank.'],
  });
  expect(f.claims).toEqual([]);
  expect(f.figures.map((r) => [r.comparable, r.why])).toEqual([[false, 'the same speaker later']]);
});

test('killed is not casualties', async () => {
  const f = await findingsOf({
    Wire: ['2023-03-14', 'The coast guard said on Tuesday that 14 people had been killed when the ferry Lady Ann sank.'],
    Post: ['2023-03-14', 'The hospital in Calder said on Tuesday that there were 40 casualties from the ferry Lady Ann.'],
  });
  expect(row(f)).toEqual([]);
});

test('what is added is no total', async () => {
  const f = await findingsOf({
    Wire: [
      '2023-03-14',
      'The coast guard said on Tuesday that 14 people had been killed when the ferry Lady Ann sank. Divers found three more bodies.',
    ],
  });
  expect(row(f)).toEqual([]);
});

test('one percentage of two years stands as not comparable', async () => {
  const f = await findingsOf({
    Almanac: ['2024-01-10', 'Road deaths in Alba rose by 12 percent in 2023, the Road Institute said.'],
    Gazette: ['2022-01-12', 'Car thefts in Alba rose by 12 percent in 2021, the Alba police said.'],
  });
  expect(f.figures.map((r) => [r.comparable, r.why])).toEqual([[false, 'the same number for different measures or periods']]);
});

test('two numbers of one sentence by one speaker are no dispute', async () => {
  const f = await findingsOf({
    Wire: ['2023-03-14', 'The provider Alba Net, which serves between 8 percent and 12 percent of Calder, was shut down on Monday.'],
    Post: ['2023-03-15', 'The top 2 percent of Calder paid 25 percent of all taxes in 2021, the Calder Tax Office said.'],
  });
  expect(row(f)).toEqual([]);
});

test('lives saved are not lives lost', async () => {
  const f = await findingsOf({
    Wire: ['2023-03-14', 'The coast guard said on Tuesday that 14 people had been killed when the ferry Lady Ann sank.'],
    Post: ['2023-03-14', 'The crew of a tug said on Tuesday that it had saved the lives of 60 people on the ferry Lady Ann.'],
  });
  expect(row(f)).toEqual([]);
});

test('what a thing cost is disputed over weeks, what it costs now may have changed', async () => {
  const first = ['2023-03-14', 'The bridge over the Anse cost 40 million crowns, the ministry said.'] as const;
  const f = await findingsOf({
    Wire: first,
    Post: ['2023-04-02', 'The audit office puts the cost of the bridge over the Anse at 61 million crowns.'],
  });
  expect(contested(f).map((c) => c.heading)).toEqual(['What it costs']);
  const g = await findingsOf({
    Wire: first,
    Post: ['2023-04-02', 'The cost of the bridge over the Anse has risen to 61 million crowns, the audit office said.'],
  });
  expect(contested(g)).toEqual([]);
});

describe('whose number it is, and of what', () => {
  const told = (text: string) => findingsOf({ Wire: ['2023-03-14', text] }).then(row);

  test('a number that is rejected is its owner’s, not that of who rejects it', async () => {
    expect(
      await told(
        'Calder Hospital put the number of deaths at 61. The mayor, Ida Falk, rejected the Health Office’s figure of 34 deaths on Tuesday.',
      ),
    ).toEqual(['killed: 61 (Calder Hospital) / 34 (Health Office)']);
  });

  test('since when is counted is not the day of the number', async () => {
    const f = await findingsOf({
      Wire: [
        '2023-03-14',
        'Since January 34 people have died of typhus in Calder, the Health Office said. Calder Hospital put the death toll at 61.',
      ],
    });
    expect(contested(f).map((c) => c.heading)).toEqual(['How many people were killed']);
  });

  test('a bulletin with its date in commas is its body’s', async () => {
    expect(
      await told(
        'The number of cases has passed 3,000, the Tropical Institute said. The Health Office’s latest bulletin, dated 13 March, lists 2,140 cases.',
      ),
    ).toEqual(['infected: 2,140 (Health Office) / passed 3,000 (Tropical Institute)']);
  });

  test('who walked out is on strike, and who took part did what the others did', async () => {
    expect(
      await told(
        'The Dock Union said 940 of its members had walked out. The port captain, Ole Lind, said that no more than 350 took part.',
      ),
    ).toEqual(['member: 940 (Dock Union) / no more than 350 (Ole Lind)']);
  });

  test('how many of the same things do the same', async () => {
    expect(
      await told('Ida Falk said that only 12 of the city’s 40 wells worked. The Water Office said that 28 wells were working.'),
    ).toEqual(['well: 12 (Ida Falk) / 28 (Water Office)']);
    expect(await told('Ida Falk said that 12 wells had been dug. The Water Office said that 28 wells were working.')).toEqual([]);
    expect(
      await told('Ida Falk said that 30,000 people could be fed for a week. The Food Office said that 2 million people must be fed.'),
    ).toEqual([]);
  });

  test('the toll of a blast in one town is not that of a protest', async () => {
    const f = await findingsOf({
      Wire: ['2023-03-14', 'The death toll in a gas explosion in Calder rose to five on Tuesday, the fire service said.'],
      Post: ['2023-03-14', 'The Rights Office put the death toll at more than 300 on Tuesday.'],
    });
    expect(row(f)).toEqual([]);
  });

  test('numbers of the dead and of the sick in one sentence are two disputes', async () => {
    const f = await findingsOf({
      Wire: [
        '2023-03-14',
        'The Tropical Institute put the number of cases at 3,000 and the number of deaths at 89. The Health Office’s latest bulletin lists 2,140 cases and 52 deaths.',
      ],
    });
    expect(
      contested(f)
        .map((c) => c.heading)
        .sort(),
    ).toEqual(['How many cases there are', 'How many people were killed']);
  });

  test('shares of the votes by candidate, whoever counted', async () => {
    expect(
      await told(
        'Ilie Varga has won a third term with 51.2 percent of the vote, the Election Office said. A parallel count by Free Vote gave Doina Pell 50.8 percent and Mr Varga 47.5 percent.',
      ),
    ).toEqual(['share: 51.2 percent (Election Office) / 47.5 percent (Free Vote)']);
    expect(
      await told(
        'Ilie Varga has won with 51.2 percent of the vote, the Election Office said. The observers’ count gave Doina Pell 50.8 percent.',
      ),
    ).toEqual([]);
  });

  test('shares of two groups side by side are no dispute', async () => {
    expect(
      await told(
        'The Free Paper found that men favoured Varga, 72 percent to 8, while the Dock Union said its members favoured Pell, 82 percent to 6.',
      ),
    ).toEqual([]);
  });

  test('a turnout that another puts at less, whoever he is', async () => {
    const f = await findingsOf({
      Wire: [
        '2023-03-14',
        'Turnout was 62.4 percent, the Election Office said. Free Vote, a body that had 2,300 observers in the country, put it at 55 percent.',
      ],
    });
    expect(row(f)).toEqual(['turnout: 62.4 percent (Election Office) / 55 percent (Free Vote)']);
    expect(contested(f).map((c) => c.heading)).toEqual(['How high the turnout was']);
  });

  test('who is held is arrested, who was taken to hospital is hurt, and the next speaker speaks of the same', async () => {
    const f = await findingsOf({
      Wire: [
        '2023-03-14',
        'The Interior Ministry said 87 people had been detained. The Lawyers’ Union said more than 240 people were being held and that at least 31 had been taken to hospital.',
      ],
    });
    expect(contested(f).map((c) => c.heading)).toEqual(['How many people were arrested']);
    expect(
      await told('The Interior Ministry said 87 people had been detained. The Harbour Office said 12 people were being held in Calder.'),
    ).toEqual([]);
  });

  test('who gathered took part', async () => {
    const f = await findingsOf({
      Wire: ['2023-03-14', 'Ole Lind said 4,000 people had gathered on the square. The Dock Union spoke of 60,000.'],
    });
    expect(contested(f).map((c) => c.heading)).toEqual(['How many people took part']);
  });

  test('the dead of one town are not those of another', async () => {
    const f = await findingsOf({
      Wire: ['2023-03-14', 'The death toll from the clashes in Calder has reached 11, the Health Office said.'],
      Post: ['2023-03-14', 'Hospital doctors in Alder said that at least 31 people had been killed in the clashes in Alder.'],
    });
    expect(contested(f)).toEqual([]);
  });

  test('a toll however far before its number, and who is missing', async () => {
    const f = await findingsOf({
      Wire: [
        '2023-03-14',
        'The death toll from the storm in the north of the country has risen to 29, the Rescue Office said, with nine people still missing. The Red Cross spoke of 44 dead and more than 20 missing.',
      ],
    });
    expect(
      contested(f)
        .map((c) => c.heading)
        .sort(),
    ).toEqual(['How many people are missing', 'How many people were killed']);
  });

  test('what somebody gave answers no other gift; what the loss is put at answers a loss', async () => {
    expect(
      await told(
        'Ole Lind gave the campaign 5 million crowns. Last year Ida Falk, a shipowner of Alder, gave the campaign 10 million crowns.',
      ),
    ).toEqual([]);
    expect(
      await told(
        'The Rescue Office said the storm had done damage of 300 million crowns. Norsure Group put the loss at 900 million crowns.',
      ),
    ).toEqual(['damage: 300 million (Rescue Office) / 900 million (Norsure Group)']);
  });

  test('a number behind a semicolon answers the one before it', async () => {
    expect(
      await told('The operator, Serva, had reported 14 assaults by staff; the inspectorate’s report, seen by this paper, lists 71.'),
    ).toEqual(['attacks: 14 (Serva) / 71 (inspectorate’s report)']);
    const f = await findingsOf({ Wire: ['2023-03-14', 'Serva had reported 14 assaults by staff; the inspectorate’s report lists 71.'] });
    expect(contested(f).map((c) => c.positions.map((p) => p.figure))).toEqual([['14', '71']]);
  });
});

test('what the repairs cost is not what the bridge did, though one ministry counts both in crowns', async () => {
  const f = await findingsOf({
    Wire: ['2023-03-14', 'Repairs to the Calder bridge would cost 90 million crowns, the transport ministry said on Tuesday.'],
    Post: ['2023-03-14', 'The Calder bridge, planned since 2009, cost 4.1 billion crowns, the transport ministry says.'],
    Star: ['2023-03-15', 'Engineers of the city say that the repairs will cost 240 million crowns.'],
  });
  expect(row(f)).toEqual(['cost: 90 million (transport ministry) / 240 million (Engineers of the city)']);
});

test('a number that answers another counts among the figures that differ', async () => {
  const f = await findingsOf({
    Wire: ['2023-03-14', 'Of the pupils, 12 were still in hospital on Friday, the health office said. The hospital put the number at 19.'],
  });
  expect([contested(f).map((c) => c.kind), f.evidenceBase.contestedFigures]).toEqual([['figures'], 1]);
});
