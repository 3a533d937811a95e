import { expect, test } from 'vitest';
import kurzlage from '../../docs/templates/kurzlage.json?raw';
import { phrasesOf } from '../../src/compose/phrases.ts';

const german = phrasesOf(JSON.parse(kurzlage).phrases);
const english = phrasesOf({});

test.each([
  ['2026-02-28', '28 February 2026', '28. Februar 2026'],
  ['2026-02-21/2026-02-27', '21–27 February 2026', '21.–27. Februar 2026'],
  ['2026-02-28/2026-03-03', '28 February – 3 March 2026', '28. Februar – 3. März 2026'],
  ['2026-03~', 'about March 2026', 'etwa März 2026'],
  ['2021-11/2021-12', 'November–December 2021', 'November–Dezember 2021'],
  ['2021/2022', '2021–2022', '2021–2022'],
  ['2021/..', 'since 2021', 'seit 2021'],
  ['199X', '1990s', '1990er Jahre'],
  ['18XX', '19th century', '19. Jahrhundert'],
  ['2026-34', 'second quarter of 2026', 'zweites Quartal 2026'],
  ['2026-40~', 'about first half of 2026', 'etwa erste Hälfte 2026'],
  ['0033', '33', '33'],
])('%s is %s, in German %s', (edtf, inEnglish, inGerman) => {
  expect(english.date(edtf)).toBe(inEnglish);
  expect(german.date(edtf)).toBe(inGerman);
});
