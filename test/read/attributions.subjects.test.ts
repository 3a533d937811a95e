import { describe, expect, test } from 'vitest';
import { readText } from '../../src/read/read.ts';

/** `source | cue | content` of each attribution that stands in no other. */
const found = (text: string) =>
  readText(text)
    .attributions.filter((a) => a.within === undefined)
    .map((a) => [a.source, a.cue, a.content].map((spans) => spans.map((s) => text.slice(...s)).join(' … ')).join(' | '));

describe('a subject that stands far from its verb is read whole', () => {
  test.each([
    ['A news report published Wednesday said the mayor used a private account.', 'A news report published Wednesday | said'],
    ['A Harbour Times poll conducted last week found that farmers were glad.', 'A Harbour Times poll conducted last week | found'],
    ['A survey by the union in March found the road closed.', 'A survey by the union in March | found'],
    ['People familiar with her thinking say she now accepts the cost.', 'People familiar with her thinking | say'],
    ['Several sources privy to negotiations say it is too late.', 'Several sources privy to negotiations | say'],
    ['Friends of Mr Pell who have seen him say that he is well.', 'Friends of Mr Pell who have seen him | say'],
    ['Records from the 2008 campaign show he backed both men.', 'Records from the 2008 campaign | show'],
    ['Asked or not, the farm groups that had backed him said they would stay.', 'the farm groups that had backed him | said'],
    ['Mr Pell, Ann Lowe, and other farmers want a new law.', 'Mr Pell, Ann Lowe, and other farmers | want'],
    ['Some protest leaders said they would stay.', 'Some protest leaders | said'],
    ['Two reports show that the wells are dry.', 'Two reports | show'],
    ['A police report shows that he was asleep.', 'A police report | shows'],
    ['By big margins, those surveyed say it is late.', 'those surveyed | say'],
    ['On tolls, 42% say they are too high.', '42% | say'],
    ['Data show that the road is safe.', 'Data | show'],
    ['Those who saw the crash said the bus had no lights.', 'Those who saw the crash | said'],
    ['Neither the bank nor the ministry would comment on it.', 'Neither the bank nor the ministry | would comment on'],
    ['Data from the survey show that the road is safe.', 'Data from the survey | show'],
    ['Alba and Velm support the plan.', 'Alba and Velm | support'],
    ['The mayor and the governor call it a gift.', 'The mayor and the governor | call'],
    ['The government has promised a veto.', 'The government | has promised'],
    ['Roos has portrayed himself as a shrewd manager.', 'Roos | has portrayed'],
    [
      'One attendee, who like others asked not to be named, said it was late.',
      'One attendee, who like others asked not to be named, | said',
    ],
    [
      'A farmer who prayed there and who did not want to be named said it was late.',
      'A farmer who prayed there and who did not want to be named | said',
    ],
  ])('%s', (text, start) => expect(found(text).some((f) => f.startsWith(start))).toBe(true));

  test.each([
    ['Six in 10 say he is decisive.', 'Six in 10'],
    ['About four in 10 farm voters say they are worried.', 'About four in 10 farm voters'],
    ['At least four senators claim to have seen it.', 'At least four senators'],
    ['Nearly half said they would stay.', 'Nearly half'],
    ['Nearly a third say they do not know.', 'Nearly a third'],
    ['More than 40 farmers said they would stay.', 'More than 40 farmers'],
  ])('with how many: %s', (text, source) => expect(found(text)[0]?.split(' | ')[0]).toBe(source));

  test.each([
    ['Ann Lowe this week said the road was safe.', 'Ann Lowe'],
    ['The dam broke in May and the mayor said it was old.', 'the mayor'],
    ['After a report published on Friday police said the road was safe.', 'police'],
    ['The minister said on Friday that farmers want rain.', 'The minister'],
  ])('but not: %s', (text, source) => expect(found(text)[0]?.split(' | ')[0]).toBe(source));

  test('what is said inside it ends with it', () =>
    expect(found('Farm groups that have endorsed him say they will stay.')).toEqual([
      'that | have endorsed | him',
      'Farm groups that have endorsed him | say | they will stay',
    ]));

  test.each([
    ['The lawyer who defended Ann Lowe said the case was weak.', 'The lawyer who defended Ann Lowe'],
    ['Tom Vale, who met Ann Lowe, said the talks went well.', 'Tom Vale'],
    ['The company, which employs 900 people, said that it would close.', 'The company'],
    ['The union, in a letter seen by the paper, said it would strike.', 'The union'],
    ['The senator who wrote the speech that was read out by the mother of a victim said she would not vote.', 'The senator'],
  ])('whom it names is not who speaks: %s', (text, holder) => expect(readText(text).attributions.at(-1)?.holder).toBe(holder));
});

describe('the short form of is', () => {
  test.each([
    ['He’s claiming that the vote was stolen.', 'He | ’s claiming | that the vote was stolen'],
    ["It's asking for an inquiry.", "It | 's asking for | an inquiry"],
    ['He’s accused of fraud.', ' | ’s accused of | He … fraud'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));
});

describe('before a colon', () => {
  test.each([
    ['Airline boss: “We got it wrong”', 'Airline boss'],
    ['Roos camp: the plan hurts the harbour', 'Roos camp'],
    ['Harbour Times: Roads Will Close', 'Harbour Times'],
    ['Charlotte Roosen: Roads Will Close in May.', 'Charlotte Roosen'],
    ['Charlotte Roosen on tolls: “We will pay”', 'Charlotte Roosen'],
  ])('%s', (text, source) => expect(found(text)[0]?.split(' | ').slice(0, 2)).toEqual([source, ':']));
  test.each([
    'Fact check: did the minister lie?',
    'World Cup: Alba Beat Velm',
    'The result: prices rose again.',
    'His answer: wait and see.',
  ])('nobody speaks: %s', (text) => expect(found(text)).toEqual([]));
});

describe('running news', () => {
  test.each([
    ['14:05 Minister Ann Lowe tells parliament the levee has failed.', 'Minister Ann Lowe | tells | the levee has failed'],
    ['6:05 p.m. Ann Lowe is demanding an inquiry.', 'Ann Lowe | is demanding | an inquiry'],
    ['11.30am: The mayor says the road is shut.', 'The mayor | says | the road is shut'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));
});

describe('what stands between verb and content', () => {
  test.each([
    ['Lowe told a meeting in Salem, Ohio on Monday that prices would fall.', 'Lowe | told | that prices would fall'],
    ['He said, however, that it was late.', 'He | said | that it was late'],
    ['Mr Pell said — on air, as it happens — that it was late.', 'Mr Pell | said | that it was late'],
    ['Lowe has said for weeks that it was late.', 'Lowe | has said | that it was late'],
    ['Lowe said following a vote in 2001 that it was late.', 'Lowe | said | that it was late'],
    ['Mr Pell said having a rival there was a good sign.', 'Mr Pell | said | having a rival there was a good sign'],
    ['The tolls are a shame, Lowe said Tuesday in Paris.', 'Lowe | said | The tolls are a shame'],
    ['Polls show as many as 30 percent will stay.', 'Polls | show | as many as 30 percent will stay'],
    ['Still, he said, the road was shut.', 'he | said | the road was shut'],
    ['But, said Ana Roos, “I do not want to go there.”', 'Ana Roos | said | “I do not want to go there.”'],
    ['It may end a strike that executives said could hurt the port.', 'executives | said | that … could hurt the port'],
    ['In a statement defending the plan, the mayor said it was fair.', 'the mayor | said | it was fair'],
    ['He said that is a “gift,” describing the team as old.', 'He | said | that is a “gift,”'],
    [
      'Part of the trouble, said experts like Paul Baum, is the ground.',
      'experts like Paul Baum | said | Part of the trouble … is the ground',
    ],
  ])('%s', (text, expected) => expect(found(text)).toContain(expected));
});

test.each([
  ['The ministry announced a ban and the union said it would strike.', 'The ministry | announced | a ban'],
  ['The union praised the plan and the mayor called it a gift.', 'The union | praised | the plan'],
  ['The senator criticised the farm policy and said allies wanted more.', 'The senator | criticised | the farm policy'],
  ['Roos calls him weak and Vale says he is “losing the war.”', 'Vale | says | he is “losing the war.”'],
  ['Asked by a reporter to explain it, Carr said it was late.', 'a reporter | Asked | to explain it'],
  ['Roos and Vale call them “lone wolves” and describe their acts as crimes.', 'Roos and Vale | call | them “lone wolves”'],
  ['The study — which notes that 58 firms owe tax — was released in May.', 'which | notes | that 58 firms owe tax'],
  ['In a message posted Friday, Roos said he had doubts.', 'Roos | said | he had doubts'],
])('another verb ends what is said: %s', (text, expected) => expect(found(text)).toContain(expected));

describe('a paragraph that is one quotation', () => {
  const who = (text: string) => readText(text).attributions.map((a) => `${a.holder}: ${a.content.length}`);
  test('goes on with who spoke at the end of the one before', () =>
    expect(who('“It is a gift,” Ana Berg said.\n\n“It will serve the town for years.”')).toEqual(['Ana Berg: 2']));
  test('has its own speaker where one is named', () =>
    expect(who('“It is a gift,” Ana Berg said.\n\n“It will fall down soon,” said Ole Lind.')).toEqual(['Ana Berg: 1', 'Ole Lind: 1']));
  test('is nobody’s behind other matter', () =>
    expect(who('“It is a gift,” Ana Berg said. The bridge was built in May. It is long.\n\n“It will serve the town for years.”')).toEqual([
      'Ana Berg: 1',
    ]));
});

describe('an interview', () => {
  const answers = (text: string) => readText(text).attributions.map((a) => `${a.holder}: ${text.slice(...(a.content[0] ?? [0, 0]))}`);
  test('A is whom the question addresses, and speaks to the end of the paragraph', () =>
    expect(answers('Q: Why did you leave, Ms Adler?\n\nA: I could not sign. It was wrong.')).toEqual([
      'undefined: Why did you leave, Ms Adler',
      'Adler: I could not sign. It was wrong',
    ]));
  test('A is the one person named before', () =>
    expect(answers('Ines Pardo heads the port.\n\nQ: How many ships wait?\n\nA: About forty have come.')[1]).toBe(
      'Ines Pardo: About forty have come',
    ));
  test('A is nobody where two are named', () =>
    expect(answers('Ines Pardo met Ole Dahl.\n\nQ: How many ships wait?\n\nA: About forty have come.')[1]).toBe(
      'undefined: About forty have come',
    ));
  test('a headline ends with its sentence', () =>
    expect(answers('Ines Pardo: ships will wait. It was late in the port.')).toEqual(['Ines Pardo: ships will wait']));
});

describe('a verb of speech that tells of something else', () => {
  test.each([
    'Ana Roos won the cup, claiming her third victory of the year.',
    'She ran a programme called Harbour Promise.',
    'They were on opposing sides of the road.',
    'A message posted on Friday was long.',
    'It will no doubt raise the price.',
    'The tolls were high, particularly regarding lorries.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
  test.each([
    ['He claimed that the cup was stolen.', 'He | claimed | that the cup was stolen'],
    ['A senator called Tom Vale a liar.', 'A senator | called | Tom Vale a liar'],
  ])('but: %s', (text, expected) => expect(found(text)).toContain(expected));
});

test.each([
  ['It turned worse when Tomas Reza called Vale a liar and said the war would go on.', 'Tomas Reza | said | the war would go on'],
  [
    'Ann Lowe, commenting on the war from her home, said she saw no hope.',
    'Ann Lowe, commenting on the war from her home, | said | she saw no hope',
  ],
  ['Harbour sources in Alba meanwhile said the port was shut.', 'Harbour sources in Alba | said | the port was shut'],
  ['The army ordered all farmers to leave.', 'The army | ordered | all farmers to leave'],
  ['The mayor decided on June 11 that a dam was needed.', 'The mayor | decided | that a dam was needed'],
  ['He struggled past a crowd of farmers demanding water.', 'a crowd of farmers | demanding | water'],
  ['Replied the spokesman Tomas Reza, “We have not read it.”', 'the spokesman Tomas Reza | Replied | “We have not read it.”'],
])('%s', (text, expected) => expect(found(text)).toContain(expected));

test('who stands behind an office that speaks is that office, whatever nation it is of', () => {
  const text = 'Tom Vale left. The road is shut, according to a U.S. official who asked not to be named. He declined to say why.';
  expect(readText(text).attributions.map((a) => a.holder)).toEqual(['a U.S. official', 'a U.S. official']);
});
