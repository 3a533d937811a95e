import { describe, expect, test } from 'vitest';
import { pairOf } from '../../src/gather/keypoints/pair.ts';
import { registerOf } from '../../src/gather/keypoints/register.ts';
import { leansBack } from '../../src/gather/keypoints/whole.ts';
import type { Claim, Position, SourceRecord, Statement } from '../../src/model/findings.ts';
import { makeStatement, statementText } from '../../src/text/statement.ts';
import { findingsOf, type Sources } from './claims-of.ts';

const said = (quote: string, document = 'a'): Statement =>
  makeStatement([{ kind: 'quote', evidence: { document, paragraph: 0, start: 0, end: quote.length, quote } }]);
const source = (document: string, published: string): SourceRecord => ({
  document,
  meta: { publisher: 'Post', published },
  words: 9,
  sha256: '',
});
const register = registerOf([source('a', '2024-05-01'), source('b', '2015-05-01')]);
const side = (holder: string, stance: Position['stance'], statement: Statement): Position => ({
  holder,
  stance,
  statement,
  earlier: false,
});
const pair = (rule: string, first: Position, second: Position) =>
  pairOf(
    { id: 'c', kind: 'denial', status: 'contested', heading: '', rule, positions: [first, second], addressedBy: [], weight: 1 } as Claim,
    register,
  ).map(statementText);

describe('an accusation with its answer', () => {
  const accuses = side('Denmark', 'asserts', said('Denmark accused Nordic Line of dumping oil in the strait.'));
  const denies = side('Nordic Line', 'denies', said('Nordic Line denied that it had dumped oil.'));

  test('stands with it where the rule is sure', () => {
    expect(pair('denial-verb', accuses, denies)).toEqual([
      'Denmark accused Nordic Line of dumping oil in the strait. [...] Nordic Line denied that it had dumped oil.',
    ]);
  });
  test('not where only the matter is alike', () => expect(pair('negated-matter', accuses, denies)).toEqual([]));
  test('not where years lie between', () => {
    expect(pair('denial-verb', side('Denmark', 'asserts', said('In 1996, Denmark accused Nordic Line of dumping oil.')), denies)).toEqual(
      [],
    );
    expect(pair('denial-verb', side('Denmark', 'asserts', said('Denmark accused Nordic Line.', 'b')), denies)).toEqual([]);
  });
  test('not where nothing is said of the same thing', () => {
    expect(pair('contested-standing', side('Post', 'asserts', said('Varde is a town.')), denies)).toEqual([]);
  });
  test('not half of it', () => {
    expect(pair('denial-verb', accuses, side('Nordic Line', 'denies', said('They denied that oil had been dumped.')))).toEqual([]);
  });
});

describe('points out of itself', () => {
  test.each([
    'On Friday they again closed the port.',
    '“The port is closed,” he said.',
    '“The port is closed,” he tweeted on 4 June [2016].',
    'The call came after Nordic Line closed the port.',
    'In the Danish cases, however, Nordic Line closed the port.',
    'In one exchange, for instance, Bea Holm wrote to Nordic Line.',
    'Nordic Line also closed the port of Varde.',
    'Holm [Bea Holm] also said that Nordic Line was closed.',
    'In a separate letter Bea Holm asked Nordic Line for help.',
  ])('%s', (text) => expect(leansBack(text)).toBe(true));
  test.each([
    'On Friday Nordic Line closed the port.',
    '“The port is closed,” Bea Holm said.',
    'Nordic Line closed the port and also sold its ships.',
    'In one day Nordic Line lost three ships.',
    'This week it became clear that Denmark had closed the port.',
  ])('not: %s', (text) => expect(leansBack(text)).toBe(false));
});

describe('what the topic is about comes first', () => {
  const sources: Sources = {
    Post: [
      '2023-03-16',
      'The Calder dam burst on Monday, killing nine people. Mara Dahl of the river board resigned on Tuesday over the Calder dam. Nordline has declared 2023 the year of the horse and opened a stable in Kesh.',
    ],
    Gazette: [
      '2023-03-20',
      'The river board closed the Calder dam for good on Friday. Ole Ravn won the Kesh mayoral race on Saturday. A poll by Nordline puts the support of Ole Ravn at 51 percent.',
    ],
  };
  const keyPoints = async () => (await findingsOf(sources, '', 'The bursting of the Calder dam')).keyPoints.map(statementText);

  test('the newest event of the matter, and no newer one beside it', async () => {
    expect((await keyPoints())[0]).toBe('The river board closed the Calder dam for good on Friday [17 March 2023].');
  });

  test.each([
    ['a whole year', /year of the horse/u],
    ['a lone figure of something else', /51 percent/u],
  ])('not %s', async (_, text) => {
    expect((await keyPoints()).join('\n')).not.toMatch(text);
  });
});
