import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/read/paragraphs.ts';
import { readText } from '../../src/read/read.ts';

const sentences = (text: string) => readText(text).sentences.map((s) => text.slice(s.start, s.end));

/** Each case is written with ` | ` where a sentence ends; that mark itself is not part of the text; `¦` where not even a space follows. */
const cases: Record<string, readonly string[]> = {
  'titles and initials stay with their name': [
    'Lt. Gen. Ada Brenner met Dr. K. L. Osei. | They spoke briefly.',
    'It was signed by J. Marr of Hull. | Nobody objected.',
    'The Rev. Tom Hale and Mrs. Orla Finn agreed. | So did we.',
    'The Rt. Hon. Tom Hale left. | So did we.',
  ],
  'abbreviations end a sentence only before an opening word': [
    'She moved to the U.S. | The move was hard.',
    'The U.S. Navy sent two ships. | They were late.',
    'It sold its U.S.-made pumps in the U.K. market. | Sales fell.',
    'Norbel Inc. rose while Tarn Co. fell. | It was a slow day.',
    'The vote is on Jan. 5 in St. Olaf. | Turnout may be low.',
    'See p. 55 and fig. 3 for the map. | It is old.',
    'He was ill. | Bob sat in the sun. | Ann studied art. | Tom left.',
    'They met in Reno, Nev. | The mayor of Mesa, Ariz. and his wife came.',
    'It fell 3 pct. in May. | It rose 4 per cent. | Nobody knew why.',
    'It cost 40 a month. | He fell on Dec. 5 and rose on Sun. morning.',
  ],
  'clock times': [
    'The shop shut at 6 p.m. | Staff went home.',
    'At 5 a.m. Mr. Okoro woke.',
    'Polls close at 10 p.m. Wednesday, officials said.',
  ],
  quotations: [
    '"We won," she said. | "It was hard."',
    '"We won. | It was hard," he said.',
    '“Why now?” the clerk asked. | Nobody knew.',
    'He called it “a stern test.” | The mayor disagreed.',
    '“Are you ready?” she asked, adding, “Do you want tea?” and “Is it late?” | He nodded.',
    'She turned round. | "This is fine." he said.',
  ],
  'brackets and references': [
    'The dam (it was built in 1931.) still holds.',
    'The dam failed. | (Nobody was hurt.) | It was rebuilt.',
    'The dam failed.[12] | It was rebuilt. [13]',
    '"Rivers [...] rise in [...] spring" (Orr 17). | They fall in June.',
  ],
  ellipses: ['I thought ... well, never mind. | It is over.', 'He never came.... | She left.', 'He waited . . . and waited. | She left.'],
  'lists in one line': ['1.) Buy milk. | 2.) Feed the cat.', 'a. Buy milk | b. Feed the cat | c. Sleep', '• Buy milk | • Feed the cat'],
  'run-together noise': ['The bridge fell.¦The mayor wept. | It rained.', 'Visit http://a.example/x.html. | It is free.'],
  'hasty lower case': ['are you in? | call me. | it is late'],
  'addresses, numbers and names with marks': [
    'Write to jo.marr@post.example today. | It costs $3.50.',
    'He joined Yahoo! in 2004. | He left soon.',
    'The show Hills Rock! was loud. | We left.',
    'No. 5 won. | No. | It lost.',
  ],
};

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s', (marked) => {
    const expected = marked.split(/ \| |¦/u);
    const text = marked.replace(/ \| /gu, ' ').replace(/¦/gu, '');
    expect(sentences(text)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  test('a sentence never crosses a paragraph', () => {
    expect(sentences('The mayor\n\nwept all night')).toEqual(['The mayor', 'wept all night']);
  });
  test('a heading is a sentence of its own', () => {
    expect(sentences('Mayor Weeps\nThe mayor wept. Nobody came.')).toEqual(['Mayor Weeps', 'The mayor wept.', 'Nobody came.']);
  });
  test('a hard-wrapped line carries on', () => {
    const text = 'The mayor of the small town\nwept all night.';
    expect(paragraphsOf(text)).toEqual([[0, text.length]]);
  });
  test('a long line of terminators stays quick', () => {
    const text = `${'. '.repeat(20_000)}${'a.'.repeat(20_000)}`;
    expect(sentences(text).length).toBeGreaterThan(0);
  });
  test('empty text has no sentence', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences(' \n \n')).toEqual([]);
  });
});
