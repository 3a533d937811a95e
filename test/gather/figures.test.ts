import { expect, test } from 'vitest';
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
  expect(contested(f).map((c) => c.heading)).toEqual(['Figures: “640 of its members”']);
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
