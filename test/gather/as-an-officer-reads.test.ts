import { describe, expect, test } from 'vitest';
import { lastFigures } from '../../src/gather/keypoints/last-figures.ts';
import { registerOf } from '../../src/gather/keypoints/register.ts';
import type { Actor, FigureValue } from '../../src/model/findings.ts';
import { makeStatement, statementText } from '../../src/text/statement.ts';
import { findingsOf, type Sources } from './claims-of.ts';

/** One text of one source, and what is made of it. */
const of = (text: string) => findingsOf({ 'Harbour Post': ['2024-05-15', text] });
const actorIn = async (name: string, text: string): Promise<Actor | undefined> => (await of(text)).actors.find((a) => a.name === name);
const roleIn = async (name: string, text: string) => (await actorIn(name, text))?.descriptions.map(statementText)[0];
const positionIn = async (name: string, text: string) => (await actorIn(name, text))?.positions.map(statementText)[0];
const eventsIn = async (text: string) => (await of(text)).timeline.map((e) => `${e.date} ${statementText(e.statement)}`);

describe('he and she', () => {
  const headings = async (said: string) =>
    (await of(`Ida Falk's spokesman said that she had fled to escape an inquiry; ${said}`)).claims.map((c) => c.heading).join('\n');
  test('are no body', async () => expect(await headings('the Harbour Union said she had gone abroad for a cure.')).not.toMatch(/\[/u));
  test('are nobody of the other sex', async () => {
    const text = 'The union said the letter was sent to Bram Holt in May. Michael Roos maintains that she never saw the letter.';
    expect((await of(text)).claims.map((c) => c.heading).join('\n')).not.toMatch(/she \[/u);
  });
});

describe('whom somebody told stays', () => {
  const said = (end: string) =>
    positionIn('Ole Ravn', `Minister Ole Ravn spoke on Monday. About half of the boats had been paid for, he ${end}`);
  test.each([
    ['told reporters.', 'he [Ole Ravn] told reporters.'],
    ['told a news conference on Monday.', 'he [Ole Ravn] told a news conference'],
    ['told members of the board in Kesh.', 'he [Ole Ravn] told members of the board'],
    ['said.', 'he [Ole Ravn] said.'],
  ])('%s', async (end, text) => expect(await said(end)).toBe(`About half of the boats had been paid for, ${text}`));
});

test('a body’s word of somebody whom it does not name is no position', async () => {
  const text = 'Ole Ravn left the Harbour Board on Monday. The Harbour Board said he was leaving at his own request.';
  expect(await positionIn('Harbour Board', text)).toBeUndefined();
});
test('what a body puts a number at is its position', async () =>
  expect(await positionIn('Harbour Board', 'The Harbour Board put the number of deaths at 61.')).toBe(
    'The Harbour Board put the number of deaths at 61.',
  ));

describe('a day by which something is measured is no day of an event', () => {
  test.each([
    'The Kesh clinic was admitting 45 patients a day, down from 90 a week earlier.',
    'The Kesh clinic sold more beds than in 2019.',
    'Nordline carried 12 ships a day, compared with 30 in March.',
    "The offer of Nordline is 38 percent above Friday's closing price.",
    'The shares of Nordline closed at 13 crowns on Monday, up from 10 on Friday.',
    'Nordline said it did not expect ships before next month.',
  ])('%s', async (text) => expect(await eventsIn(text)).toEqual([]));
  test.each([
    ['Ira Vance came down from the mountain on Monday and was arrested.', '2024-05-13'],
    ['More than 90 people died in Kesh on Monday in a fire.', '2024-05-13'],
    ['A fire broke out at the Kesh mill shortly before 2 a.m. on Monday.', '2024-05-13'],
    ['Nordline will stop dredging until September under a deal signed with Alba on Monday.', '2024-05-13'],
    ['The Alba High Court on Monday rejected a complaint by Ira Vance.', '2024-05-13'],
    ['The fire that gutted a mill in Kesh in March began in a boiler, the Safety Board said on Monday.', '2024-05-13'],
    ['Nordline opened in 1990 with 1,400 seats and moved to Kesh in 2003.', '1990'],
  ])('but: %s', async (text, date) => expect((await eventsIn(text))[0]).toMatch(new RegExp(`^${date} `, 'u')));
  test('a number is not cut', async () =>
    expect((await eventsIn('The mill, which opened in 1990 and employs 1,400 men, was fined in 2003.'))[0]).toContain('1,400 men'));
});

test('the vote and its result are two events', async () => {
  const sources: Sources = {
    Post: ['2024-10-13', 'Voters in Alba went to the polls on Sunday to choose between President Ira Vance and Ole Ravn.'],
    Gazette: [
      '2024-10-14',
      'President Ira Vance has won a third term with 51.2 percent of the vote, the Election Commission said on Monday.',
    ],
  };
  expect((await findingsOf(sources)).timeline.map((e) => `${e.date} ${e.differ}`)).toEqual(['2024-10-13 false', '2024-10-14 false']);
});

describe('who an actor is', () => {
  test.each([
    ['Ana Berg', '"They were cold," said Ana Berg, a nurse who treated the crew.', 'a nurse who treated the crew'],
    ['Ana Berg', "Holt's solicitor, Ana Berg, said he denied it.", "Holt's solicitor"],
    ['Ana Berg', 'The club has named a retired judge, Ana Berg, to lead the inquiry.', 'a retired judge'],
    ['Ana Berg', 'Ana Berg, who captained the side in 2007, said she had told the club.', 'who captained the side in 2007'],
    [
      'Ana Berg',
      'The Harbour Board put the dead at 61. "It is more," said Ana Berg, its head of mission in Kesh.',
      'its [Harbour Board’s] head of mission in Kesh',
    ],
    ['Ana Berg', 'According to Ana Berg, 31 workers fell ill, not twelve. Ana Berg spoke on Monday.', undefined],
    ['Zarn', 'Zarn, an association of growers that has 40 members, said no.', 'an association of growers'],
    ['Zarn', 'Zarn, an environmental group, said its samples held lead.', 'an environmental group'],
    ['ZARNEF', "The children's fund, ZARNEF, said it needed boats.", "The children's fund"],
    [
      'Kesh Academy',
      'Players spoke against staff at Kesh Academy, the charity Zarn said on Tuesday. Kesh Academy denied it. Kesh Academy closed.',
      undefined,
    ],
  ])('%s: %s', async (name, text, role) => expect(await roleIn(name, text)).toBe(role));
  test('a body that one source describes is no person elsewhere', async () => {
    const found = await findingsOf({
      Post: ['2024-05-15', 'Zarn, an association of growers, put the share at 55 percent.'],
      Gazette: ['2024-05-16', 'A count by Zarn gave Ole Ravn 50 percent.'],
    });
    expect(found.actors.find((a) => a.name === 'Zarn')?.kind).toBe('organisation');
  });
  test('who is sent to a body serves the one who sends him', async () => {
    const text = "Denmark asked for help on Monday. Denmark's ambassador to the United Nations, Ole Ravn, said so. The United Nations met.";
    expect((await actorIn('Ole Ravn', text))?.side ?? '').not.toMatch(/Nations/u);
  });
  test('where it was is no part of who did it', async () => {
    const text = 'Ana Roos is a singer. In the UK Roos scored a first hit. Roos said no.';
    expect((await of(text)).actors.map((a) => a.name)).not.toContain('UK Roos');
  });
});

describe('a figure as it stands now', () => {
  const value = (holder: string, document: string): FigureValue => ({
    printed: `${holder} ${document}`,
    holder,
    statement: makeStatement([{ kind: 'quote', evidence: { document, paragraph: 0, start: 0, end: 3, quote: `${holder}${document}` } }]),
  });
  const source = (document: string) => ({ document, meta: { publisher: 'Post', published: '2024-05-01' }, words: 9, sha256: '' });
  const register = registerOf(['a', 'b', 'c'].map(source));
  const last = (...values: FigureValue[]) => lastFigures(values, register).map((v) => v.printed);
  test('is what the newest source sets side by side', () =>
    expect(last(value('Ministry', 'a'), value('Union', 'a'), value('Ministry', 'c'), value('Union', 'c'))).toEqual([
      'Ministry c',
      'Union c',
    ]));
  test('is else the newest of each claimant', () =>
    expect(last(value('Ministry', 'a'), value('Union', 'b'), value('Ministry', 'c'))).toEqual(['Union b', 'Ministry c']));
  test('is somebody’s before the publication’s own', () =>
    expect(last(value('Ministry', 'a'), value('Union', 'b'), value('Post', 'c'))).toEqual(['Ministry a', 'Union b']));
});

describe('background is no score of a day', () => {
  const about = async (text: string) =>
    (await findingsOf({ Post: ['2024-05-15', text] }, '', 'The Kesh club')).background.map(statementText);
  test.each([
    'Kesh Club of Alba beat Nordline 3-1 in the cup final in May 2022.',
    'In 2022 Ira Vance of the Kesh Club had 85 percent support in Alba.',
    'A poll released in March 2023 gave Ira Vance of the Kesh Club a lead over Ole Ravn in Alba.',
  ])('%s', async (text) => expect(await about(text)).toEqual([]));
  test('but what a court ruled is', async () =>
    expect(await about('In March 2022 the Alba High Court ruled 6-3 that the Kesh Club had broken the law.')).toHaveLength(1));
});
