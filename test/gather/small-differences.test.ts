import { describe, expect, test } from 'vitest';
import { blocks, findingsOf, type Sources } from './claims-of.ts';

const listed: readonly { readonly name: string; readonly sources: Sources; readonly expected: readonly string[] }[] = [
  {
    name: 'one scene with two drinks',
    sources: {
      'Harbour Post': ['2023-03-14', 'Drinking coffee on the quay, the mayor, Ada Falk, said that the ferry would sail.'],
      'Evening Star': ['2023-03-15', 'The mayor, Ada Falk, was drinking tea when reporters met her on the quay.'],
    },
    expected: [
      'accounts minor small-difference',
      'differs Harbour Post: Drinking coffee on the quay, the mayor, Ada Falk, said that the ferry would sail.',
      'differs Evening Star: The mayor, Ada Falk, was drinking tea when reporters met her on the quay.',
    ],
  },
  {
    name: 'one speaker’s words as two sources quote them',
    sources: {
      'Harbour Post': ['2023-03-14', '“We will rebuild every house on the shore,” Ada Falk said.'],
      'Evening Star': ['2023-03-14', '“We shall rebuild every home on the shore,” said Ada Falk.'],
    },
    expected: [
      'accounts minor quoted-differently',
      'differs Evening Star: “We shall rebuild every home on the shore,” said Ada Falk.',
      'differs Harbour Post: “We will rebuild every house on the shore,” Ada Falk said.',
    ],
  },
  {
    name: 'one act told with different strength',
    sources: {
      'Harbour Post': ['2023-03-14', 'Ada Falk criticised the seizure of the trawler Alma.'],
      'Evening Star': ['2023-03-15', 'Ada Falk condemned the seizure of the trawler Alma.'],
    },
    expected: [
      'accounts strength other-strength',
      'differs Harbour Post: Ada Falk criticised the seizure of the trawler Alma.',
      'differs Evening Star: Ada Falk condemned the seizure of the trawler Alma.',
    ],
  },
];

const unlisted: readonly (readonly [name: string, sources: Sources])[] = [
  [
    'a quotation that one source cuts short',
    {
      'Harbour Post': ['2023-03-14', '“We will rebuild every house on the shore,” Ada Falk said.'],
      'Evening Star': ['2023-03-14', '“We will rebuild every house,” said Ada Falk.'],
    },
  ],
  [
    'words of another number',
    {
      'Harbour Post': ['2023-03-14', '“We will rebuild every house on pier 4,” Ada Falk said.'],
      'Evening Star': ['2023-03-14', '“We will rebuild every house on pier 7,” said Ada Falk.'],
    },
  ],
  [
    'two people with two drinks',
    {
      'Harbour Post': ['2023-03-14', 'Ada Falk was drinking coffee on the quay.'],
      'Evening Star': ['2023-03-15', 'Bram Holt was drinking tea in the town hall.'],
    },
  ],
  [
    'two people with different strength',
    {
      'Harbour Post': ['2023-03-14', 'Ada Falk criticised the seizure of the trawler Alma.'],
      'Evening Star': ['2023-03-15', 'Bram Holt condemned the seizure of the trawler Alma.'],
    },
  ],
  [
    'what was not condemned',
    {
      'Harbour Post': ['2023-03-14', 'Ada Falk criticised the seizure of the trawler Alma.'],
      'Evening Star': ['2023-03-15', 'Ada Falk has not condemned the seizure of the trawler Alma.'],
    },
  ],
];

describe('differences that are no dispute between parties are listed as such', () => {
  test.each(listed)('$name', async ({ sources, expected }) => {
    expect(blocks(await findingsOf(sources)).filter((b) => /minor|strength/u.test(b[0] ?? ''))).toEqual([expected]);
  });
});

describe('no difference at all', () => {
  test.each(unlisted)('%s', async (_, sources) => {
    expect(blocks(await findingsOf(sources)).filter((b) => /minor|strength/u.test(b[0] ?? ''))).toEqual([]);
  });
});
