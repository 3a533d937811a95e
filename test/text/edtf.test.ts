import { describe, expect, test } from 'vitest';
import { edtfBounds, formatEdtf } from '../../src/text/edtf.ts';

const cases: readonly (readonly [edtf: string, first: string, last: string, words: string])[] = [
  ['2024-12-25', '2024-12-25', '2024-12-25', '25 December 2024'],
  ['2024-12', '2024-12-01', '2024-12-31', 'December 2024'],
  ['2023-02', '2023-02-01', '2023-02-28', 'February 2023'],
  ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
  ['1987', '1987-01-01', '1987-12-31', '1987'],
  ['199X', '1990-01-01', '1999-12-31', '1990s'],
  ['18XX', '1800-01-01', '1899-12-31', '19th century'],
  ['2024-XX', '2024-01-01', '2024-12-31', '2024'],
  ['2024-12-XX', '2024-12-01', '2024-12-31', 'December 2024'],
  ['2026-02-28~', '2026-02-28', '2026-02-28', 'about 28 February 2026'],
  ['2022?', '2022-01-01', '2022-12-31', 'possibly 2022'],
  ['2022-04%', '2022-04-01', '2022-04-30', 'possibly about April 2022'],
  ['2024-21', '2024-03-01', '2024-05-31', 'spring 2024'],
  ['2024-24', '2024-12-01', '2025-02-28', 'winter 2024'],
  ['2024-35', '2024-07-01', '2024-09-30', 'third quarter of 2024'],
  ['2024-40', '2024-01-01', '2024-06-30', 'first half of 2024'],
  ['2026-02-21/2026-02-27', '2026-02-21', '2026-02-27', '21–27 February 2026'],
  ['2026-02-28/2026-03-03', '2026-02-28', '2026-03-03', '28 February – 3 March 2026'],
  ['2025-12-30/2026-01-02', '2025-12-30', '2026-01-02', '30 December 2025 – 2 January 2026'],
  ['2021-11/2021-12', '2021-11-01', '2021-12-31', 'November–December 2021'],
  ['2021/2022', '2021-01-01', '2022-12-31', '2021–2022'],
  ['2021-08/..', '2021-08-01', '9999-12-31', 'since August 2021'],
  ['../1996', '0000-01-01', '1996-12-31', 'until 1996'],
  ['2024-05-08T04:20:00Z', '2024-05-08', '2024-05-08', '8 May 2024'],
];

describe('EDTF', () => {
  test.each(cases)('%s allows %s to %s and reads "%s"', (edtf, first, last, words) => {
    expect(edtfBounds(edtf)).toEqual({ first, last });
    expect(formatEdtf(edtf)).toBe(words);
  });

  const wrong = [
    '',
    'yesterday',
    '2023-02-29',
    '2024-13',
    '2024-00',
    '2024-1-5',
    '25/12/2024',
    '2024-12-32',
    '2024-XX-05',
    '/',
    '2024/2021',
    '20240512',
  ];
  test.each(wrong)('"%s" is no date', (text) => {
    expect(edtfBounds(text)).toBeUndefined();
  });

  test('what is no date is printed as it stands', () => expect(formatEdtf('last spring')).toBe('last spring'));
});
