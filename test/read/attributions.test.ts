import { describe, expect, test } from 'vitest';
import { readText } from '../../src/read/read.ts';

const attributions = (text: string) => readText(text).attributions;
const first = (text: string) => attributions(text)[0];

describe('stance', () => {
  test.each([
    ['Police said the road was closed.', 'asserts'],
    ['Police denied that the road was closed.', 'denies'],
    ['The union rejected the offer.', 'denies'],
    ['Farmers doubt that rain will come.', 'doubts'],
    ['The union demanded that the mine close.', 'demands'],
    ['The union urged farmers to stay.', 'demands'],
    ['Analysts expect prices to fall.', 'predicts'],
    ['Engineers warned that the dam could break.', 'predicts'],
    ['The union accused the mayor of fraud.', 'accuses'],
    ['The party did not endorse the plan.', 'denies'],
    ['Farmers see the dam as a threat.', 'asserts'],
    ['As engineers warned, the dam is breaking.', 'predicts'],
    ['As the union complained, the road is closed.', 'accuses'],
    ['The ministry did not deny that troops had crossed.', 'doubts'],
    ['The ministry would neither confirm nor deny that troops had crossed.', 'doubts'],
    ['The ministry refused to confirm or deny that troops had crossed.', 'doubts'],
    ['The board rejected as “baseless” claims that it had known.', 'denies'],
  ])('%s', (text, stance) => expect(first(text)?.stance).toBe(stance));
});

test('a hearing of a committee says nothing by itself', () => {
  const text = 'The minister told a Harbour Committee hearing on Thursday that the road was safe.';
  expect(attributions(text).map((a) => a.holder)).toEqual(['The minister']);
});

test('a report inside what is reported ends at its comma', () => {
  const text = 'The Post said that, according to a review of the files, 12 of the 30 dams were unsafe.';
  expect(attributions(text).map((a) => `${a.holder}: ${a.content.map((c) => text.slice(...c)).join(' + ')}`)).toContain(
    'a review of the files: 12 of the 30 dams were unsafe',
  );
});

test('a second quotation behind another speaker is his', () => {
  const text = '“It is over,” Ana Berg said, before Tomas Reza replied: “It is not.”';
  expect(attributions(text).map((a) => `${a.holder}: ${a.content.map((c) => text.slice(...c)).join(' + ')}`)).toEqual([
    'Ana Berg: “It is over,”',
    'Tomas Reza: “It is not.”',
  ]);
});

test('a paragraph left open at its end goes on with the speaker of the next one', () => {
  const text = '“It is a gift,” Ana Berg said.\n\n“It will serve the town for years.\n\n“And we shall pay for it,” she added.';
  expect(attributions(text).map((a) => `${a.holder}: ${a.content.map((c) => text.slice(...c)).join(' + ')}`)).toEqual([
    'Ana Berg: “It is a gift,”',
    'Ana Berg: “It will serve the town for years. + “And we shall pay for it,”',
  ]);
});

test.each([
  ['The ministry confirmed 14 cases, state television reported.', ['14 cases', 'The ministry confirmed 14 cases']],
  ['Police say Tomas Reza took bribes, which he denies.', ['Tomas Reza took bribes', 'which']],
  ['Critics say it was looted — an allegation the union has denied.', ['it was looted', 'an allegation']],
  ['If the mayor says the port is safe, we stay.', []],
  ['The mayor defended the plan, mocked its foes and made it clear that she would stay.', ['the plan', 'its foes', 'that she would stay']],
  ['The union argues that families want schools.', ['that families want schools', 'schools']],
  ['Opponents, 18 states, firms and towns met.', []],
  ['Two firms urged donors to double their pledges.', ['donors to double their pledges']],
  ['The court ruled 6-3 that the ban was void.', ['that the ban was void']],
  ['The claim was dismissed as “nonsense” by the ministry.', ['The claim ... as “nonsense”']],
  ['The film will help people understand the past.', []],
  ['The final appeals ruling could decide the case.', []],
  ['The firm paid without admitting fault.', ['fault']],
])('what is said, and no more: %s', (text, contents) =>
  expect(attributions(text).map((a) => a.content.map((c) => text.slice(...c)).join(' ... '))).toEqual(contents),
);

test.each([
  ['Tomas Reza left. The Reza campaign said the road was shut.', 'The Reza campaign'],
  ['Tomas Reza left. Reza supporters blamed the mayor.', 'Reza supporters'],
  ['Tomas Reza left. A Reza spokesman said the road was shut.', 'Tomas Reza'],
  ['A poll released Friday found that prices rose.', 'A poll released Friday'],
  ['Tomas Reza earlier Thursday said the road was shut.', 'Tomas Reza'],
  ['Critics of the bill, including Ana Berg, say it is void.', 'Critics of the bill, including Ana Berg'],
  ['Analysts at Alba now expect the bank to cut rates.', 'Analysts at Alba'],
  ['The union warned of “total shutdown” unless wages rise.', 'The union'],
  ['The WHO warned that stocks fell.', 'WHO'],
  ['Gunmen killed 11 men in Velm State overnight, the governor’s spokesman, Tomas Reza, said.', 'Tomas Reza'],
  ['Residents of Velm blame the army for the raid.', 'Residents of Velm'],
  ['“It is over,” said one unaligned Alba strategist.', 'one unaligned Alba strategist'],
  ['“It is over,” former policy planning director Ana Berg wrote in a note.', 'Ana Berg'],
  ["It is a reminder of Alba's decision to sell the port.", 'Alba'],
  ["The mayor of Alba's claim that he left was false.", 'The mayor of Alba'],
  ['Zorvel chief executive Ana Berg said sales rose.', 'Ana Berg'],
  ['Tomas Reza was accused of lying by Ana Berg.', 'Ana Berg'],
  ['Tomas Reza was accused of being paid by Alba.', undefined],
  ['The union was blamed by the mayor for the delay.', 'the mayor'],
  ['The dam, which the inspectors called a ruin, burst.', 'the inspectors'],
])('who judges: %s', (text, holder) => expect(first(text)?.holder).toBe(holder));

test.each([
  ['Neither the mayor nor the governor said the dam was safe.', true],
  ['No minister said that the dam was safe.', true],
  ['The mayor stopped short of calling it a coup.', true],
  ['The mayor paid without admitting that he lied.', true],
  ['A few said that the dam was safe.', undefined],
])('an attribution that is not made: %s', (text, negated) => expect(first(text)?.negated).toBe(negated));

describe('grade', () => {
  test.each([
    ['“We will stay,” Ana Berg said.', 'quoted'],
    ['Ana Berg said the plan was “a gift to the rich” and unfair.', 'part-quoted'],
    ['Ana Berg said the plan was unfair.', 'paraphrase'],
    ['Officials said the plan was unfair.', 'unnamed'],
    ['As Ana Berg noted, the plan was unfair.', 'paraphrase'],
    ['As residents noted, the plan was unfair.', 'unnamed'],
    ['“He told us, ‘stay,’ ” Ana Berg said.', 'quoted'],
  ])('%s', (text, grade) => expect(first(text)?.grade).toBe(grade));
});

describe('holder', () => {
  test.each([
    ['Ana Berg left. “We lost,” she said.', 'Ana Berg'],
    ['Tomas Reza spoke first. Later Reza said the road was closed.', 'Tomas Reza'],
    ['Oslo said it would sign.', 'Norway'],
    ['The Karen River Union said it would sign.', 'Karen River Union'],
    ['Residents said the fire was out.', 'Residents'],
    ['Tomas Reza’s wife, Dr. Ana Reza, said the road was closed.', 'Ana Reza'],
    ['The wife of Tomas Reza said the road was closed.', 'The wife of Tomas Reza'],
    ['People close to Tomas Reza said he would resign.', 'People close to Tomas Reza'],
    ['Lawyers for Tomas Reza and Ana Berg said they were ill.', 'Lawyers for Tomas Reza and Ana Berg'],
    ['A spokesman for Ana Berg said she was ill.', 'Ana Berg'],
    ['A report on Tomas Reza by the board said he had lied.', 'A report on Tomas Reza by the board'],
    ['A letter from Ana Berg to the board said the dam was weak.', 'Ana Berg'],
    ['In a letter to Ana Berg, the board said the dam was weak.', 'the board'],
    ['The mayor and the governor both said the dam was safe.', 'The mayor and the governor'],
    ['They met Ana Berg, 52, who said the road was closed.', 'Ana Berg'],
    ['Ana Berg, the mayor of Oslo, who said the road was closed, left.', 'Ana Berg'],
    ['Police arrested Tomas Reza’s driver, who said he was ill.', undefined],
    ['They sued the Karen River Union, which denies the charge.', 'Karen River Union'],
    ['The company, which denies the charge, has left.', 'The company'],
  ])('%s', (text, holder) => expect(first(text)?.holder).toBe(holder));

  test.each([
    [
      'the subject, not who is named behind a preposition',
      'After the murder of Ivan Roos, Tomas Berg spoke. “It is over,” he said.',
      'Tomas Berg',
    ],
    ['the subject, not who is acted on', 'Ana Berg wanted to elect Vera Roos. “We lost,” she said.', 'Ana Berg'],
    ['who speaks, not who is spoken of', 'Tomas Berg said Ivan Roos had lied about it. “It is over,” he added.', 'Tomas Berg'],
    ['who speaks, not who is named in the quotation', '“Ivan Roos came late,” Tomas Berg said. “It is over,” he added.', 'Tomas Berg'],
    [
      'who speaks, not who owns',
      'He named Roos’s plan. Tomas Berg denied that Ivan Roos’s plan was bad. He said it was good.',
      'Tomas Berg',
    ],
    ['the last of two subjects', 'Tomas Berg spoke first. Then Ivan Roos rose. “It is over,” he said.', 'Ivan Roos'],
    ['the one whom the pronoun fits', 'Ana Berg met her brother. Tomas Roos left. “We lost,” she said.', 'Ana Berg'],
    ['a title shows whom it fits', 'Ms. Berg was there. Robin Roos came. “We lost,” he said. “We won,” she said.', 'Berg'],
    ['who is described between commas', 'The county’s engineer, Tomas Berg, came with Ivan Roos. “It is over,” he said.', 'Tomas Berg'],
    ['no head of a longer phrase', 'Tomas Berg, an aide to Ivan Roos, said so. He said it was over.', 'Tomas Berg'],
    ['nobody of a list', 'Tomas Berg wrote of Ivan Roos, Jon Dahl, and Per Voss. “It is over,” he said.', 'Tomas Berg'],
    ['the only one named', 'A prize went to Tomas Berg. “It is over,” he said.', 'Tomas Berg'],
    ['who is told of by an office', 'Tomas Berg had left. The minister rose at noon. “It is over,” he said.', 'The minister'],
    ['an office that spoke', 'Tomas Berg had left. The minister said it was good. “It is over,” he said.', 'The minister'],
    ['no office of a name', 'Tomas Berg, the minister, left. “It is over,” he said.', 'Tomas Berg'],
    ['no office that owns', 'Vera Roos left after a clerk’s diary showed the sums. She said they were false.', 'Vera Roos'],
    ['the person described', 'Robin Roos came. Tomas Berg, a creative teacher, said he liked it. “It is over,” he said.', 'Tomas Berg'],
  ])('a pronoun means %s', (_, text, holder) => expect(attributions(text).at(-1)?.holder).toBe(holder));
  test.each([
    ['two who are no subject', 'The prizes went to Tomas Berg and Ivan Roos. “It is over,” he said.'],
    ['one whom it does not fit', 'A prize went to Tomas Berg. “It is over,” she said.'],
  ])('a pronoun means none of %s', (_, text) => expect(attributions(text).at(-1)?.holder).toBeUndefined());
  test('a pronoun that nobody fits has no holder', () => expect(first('She said the road was closed.')?.holder).toBeUndefined());
});

test('a quotation goes on in the next sentence and over paragraphs that stay open', () => {
  const text = '“We lost,” Ana Berg said. “It was cold.\n\n“Nobody came.” The mayor left.';
  const [only, ...more] = attributions(text);
  expect(only?.content.map((s) => text.slice(...s))).toEqual(['“We lost,”', '“It was cold.', '“Nobody came.”']);
  expect(more).toEqual([]);
});

test('a quotation that fills the next sentence of the paragraph goes on with the speaker', () => {
  const text = 'Ana Berg said the road was lost. “We will build another one,” ran through the crowd. She sighed.';
  expect(attributions(text)[0]?.content.map((s) => text.slice(...s))).toEqual(['the road was lost']);
  const whole = 'Ana Berg said the road was lost. “We will build another one.” She sighed.';
  expect(attributions(whole)[0]?.content.map((s) => whole.slice(...s))).toEqual(['the road was lost. “We will build another one.”']);
});

test('an attribution inside another knows it', () => {
  const found = attributions('Ivan Reza said his brother had told him that the boat was lost.');
  expect(found.map((a) => a.within)).toEqual([undefined, 0]);
});

test('each of two speakers in a sentence keeps to what is theirs', () => {
  const text = 'Police said the road was closed, but Ana Berg said she would go.';
  const said = attributions(text).map((a) => [a.holder, a.content.map((s) => text.slice(...s)).join(), a.within]);
  expect(said).toEqual([
    ['Police', 'the road was closed', undefined],
    ['Ana Berg', 'she would go', undefined],
  ]);
});

test('a speaker after the sentence holds all of it', () => {
  const text = 'Farmers believe that rain will come, said Ana Berg.';
  expect(attributions(text).map((a) => [a.holder, a.within])).toEqual([
    ['Farmers', 1],
    ['Ana Berg', undefined],
  ]);
});

test('the WHO is a body, and who is not', () => {
  expect(first('The WHO said that the water was safe.')?.holder).toBe('WHO');
  expect(first('According to the WHO, the water is safe.')?.holder).toBe('WHO');
  expect(first('Ana Berg, who said that the water was safe, drank it.')?.holder).toBe('Ana Berg');
});
test('a negated cue is marked', () => expect(first('The mayor did not say that the road was safe.')?.negated).toBe(true));
test('a judgement without a speaker is hedged', () => expect(first('The port is expected to reopen.')?.hedged).toBe(true));

test.each([
  'The road was closed.',
  'They took a “short cut” home.',
  'The plan was attributed to farmers.',
  'Their claims and reports grew.',
])('no attribution: %s', (text) => expect(attributions(text)).toEqual([]));

test('a long text of quotation marks ends', () => expect(attributions('" “ ” '.repeat(20_000)).length).toBe(0));

test.each([
  ['The mayor of Maraba, Grace Odera, rejected the figure.', 'Grace Odera'],
  ['Its insurer, Norsure Group, put the loss at 900 million crowns.', 'Norsure Group'],
  ['Lawyers for Ana Berg, Tomas Reza and Ole Lind said the case was weak.', 'Lawyers for Ana Berg, Tomas Reza and Ole Lind'],
  ['Doctors Without Borders said the water was foul.', 'Doctors Without Borders'],
])('%s', (text, holder) => expect(first(text)?.holder).toBe(holder));

const told = (text: string) => attributions(text).map((a) => `${a.holder}: ${a.content.map((c) => text.slice(...c)).join(' + ')}`);

test.each([
  ['The families of the missing accuse General Reza of neglect.', ['The families of the missing: General Reza of neglect']],
  [
    'Residents of Dorn, a market town in the north, still see guns on the hill, said Father Anselm Ruck, the parish priest.',
    ['Anselm Ruck: Residents of Dorn, a market town in the north, still see guns on the hill'],
  ],
  ['Ana Berg, the mayor of Dorn, said Calder was lost.', ['Ana Berg: Calder was lost']],
  [
    'Ana Berg said that every prisoner was treated according to the Geneva Conventions.',
    ['Ana Berg: that every prisoner was treated according to the Geneva Conventions'],
  ],
  ['Nine men were held by the rebels in the caves.', []],
  ['The inspectors were told by a guard that it had been wiped.', ['a guard: that it had been wiped']],
  ['Shares fell after the bank said that rates would rise.', ['the bank: that rates would rise']],
  ['The regulator, the Medicines Agency, said that it was safe.', ['Medicines Agency: that it was safe']],
  ['Ana Berg says that Alba’s claims to the valley are old.', ['Ana Berg: that Alba’s claims to the valley are old']],
  ['Tomas Reza called that claim “shameful and false”.', ['Tomas Reza: that claim “shameful and false”']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected));

test.each([
  ['Senator Dan Marsh left. According to court papers, Mr Dray knew of the risk, which he has denied.', 'Dray'],
  ['Mr Reza said Mr Berg had taken money, a charge he rejects.', 'Berg'],
  ['Dan Marsh accused Tomas Reza of theft, which he denies.', 'Tomas Reza'],
  ['Ana Berg said that Mara Lind had paid Mr Reza, which she denies.', 'Mara Lind'],
])('who denies it is who was spoken of: %s', (text, holder) => expect(attributions(text).at(-1)?.holder).toBe(holder));

test('whose words they are not', () => {
  expect(attributions('Urs Amman left. Mr Amman denied it.').at(-1)?.holder).toBe('Urs Amman');
  expect(
    attributions('Hamas denied that it was there, while the Israeli military showed a film which it said proved it.').at(-1)?.holder,
  ).toBeUndefined();
  expect(attributions('Tomas Reza left; emails published by the paper this week suggest otherwise.')).toEqual([]);
  expect(first('The union, for its part, said that it had been kept in the dark.')?.holder).toBe('The union');
});
