import { describe, expect, test } from 'vitest';
import { statementText } from '../../src/text/statement.ts';
import { findingsOf, type Sources } from './claims-of.ts';

const backgroundOf = async (sources: Sources, title: string): Promise<string[]> =>
  (await findingsOf(sources, '', title)).background.map(statementText);

const sources: Sources = {
  Post: [
    '2023-03-16',
    'The ferry Lady Ann was built in Kesh in 1984 and belongs to Nordline. The ferry Lady Ann sank off Calder on Monday with the loss of nine lives. Ira Vance was promoted to captain in 2019.',
  ],
  Gazette: [
    '2023-03-20',
    'On 13 March the ferry Lady Ann went down off Calder, and nine people died. Two years later the board fined it. In November 2022 the Harbour Board renewed the licence of Nordline.',
  ],
  Review: [
    '2023-06-02',
    'Nordline pleaded guilty in Calder on Wednesday to overloading the ferry. The ferry Lady Ann is still on the sea bed. Karin Moss of Nordline supports the plan.',
  ],
};

describe('background', () => {
  test('goes from the origin over the main event to the present state, oldest first', async () => {
    expect(await backgroundOf(sources, 'The sinking of the ferry Lady Ann off Calder')).toEqual([
      'The ferry Lady Ann was built in Kesh in 1984 and belongs to Nordline.',
      'On 13 March [2023] the ferry Lady Ann went down off Calder, and nine people died.',
      'The ferry Lady Ann is still on the sea bed.',
      'Nordline pleaded guilty in Calder on Wednesday [31 May 2023] to overloading the ferry.',
    ]);
  });

  test.each([
    ['an event told twice', /sank off Calder/u],
    ['a step in somebody’s life', /promoted/u],
    ['a time counted from another sentence', /Two years later/u],
    ['a stand', /supports the plan/u],
  ])('holds no %s', async (_, text) => {
    expect((await backgroundOf(sources, 'The sinking of the ferry Lady Ann off Calder')).join('\n')).not.toMatch(text);
  });
});
