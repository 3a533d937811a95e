import { describe, expect, test } from 'vitest';
import { readText } from '../../src/read/read.ts';

/** Kind and name of every mention, with `= country` where it stands for one and `> name` where it refers to a fuller one. */
const names = (text: string) =>
  readText(text).names.map(
    (n) => `${n.kind} ${text.slice(n.start, n.end)}${n.standsFor ? ` = ${n.standsFor}` : ''}${n.refersTo ? ` > ${n.refersTo}` : ''}`,
  );

const cases: Record<string, readonly (readonly [string, readonly string[]])[]> = {
  'a short form has the kind of the full name and refers to it': [
    ['Faisal Omrani spoke first. Later Omrani left.', ['PER Faisal Omrani', 'PER Omrani > Faisal Omrani']],
    ['Ana Berg and Tom Berg spoke. Later Berg left.', ['PER Ana Berg', 'PER Tom Berg', 'PER Berg']],
  ],
  'titles, possessives and articles stay outside': [
    ["We read the Norwegian Refugee Council's report.", ['ORG Norwegian Refugee Council']],
    ['President Ana Berg’s plan failed.', ['PER Ana Berg']],
    ['It angered Lt. Gen. Tomas Reza.', ['PER Tomas Reza']],
  ],
  'nationality and place before a person are names of their own': [
    ['It pleased Norwegian President Ana Berg.', ['MISC Norwegian', 'PER Ana Berg']],
    ['It pleased U.S. Senator Tom Hale.', ['LOC U.S.', 'PER Tom Hale']],
  ],
  'capitals and countries that act stand for their government': [
    ['Oslo said it would sign.', ['LOC Oslo = Norway']],
    ['Norway has rejected the plan.', ['LOC Norway = Norway']],
    ['Talks in Oslo ended.', ['LOC Oslo']],
    ['The Oslo-based firm closed.', ['MISC Oslo']],
  ],
  'small words inside names': [
    ['We met Jan van der Velde there.', ['PER Jan van der Velde']],
    ['She left the University of Tromso.', ['ORG University of Tromso']],
    ['It joined the Organisation for Security and Co-operation in Europe.', ['ORG Organisation for Security and Co-operation in Europe']],
  ],
  'the first word of a sentence is a name only with a reason': [
    ['However, nobody came.', []],
    ['Attendance fell.', []],
    ['Residents waited.', []],
    ['Kwesi waited.', ['PER Kwesi']],
  ],
  'calendar words and coined terms are no names': [
    ['It ended on Friday in March.', []],
    ['They call them “good neighbours” there.', []],
    ['They call them “Good Friends” there.', []],
  ],
};

describe.each(Object.entries(cases))('%s', (_, list) => {
  test.each(list)('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('abbreviations', () => {
  const pairs = (text: string) => readText(text).abbreviations.map((a) => [text.slice(...a.long), text.slice(...a.short)]);
  test('long form before brackets', () => expect(pairs('The Karen River Union (KRU) met.')).toEqual([['Karen River Union', 'KRU']]));
  test('small words may be skipped', () => expect(pairs('The Bureau of Trade (BT) met.')).toEqual([['Bureau of Trade', 'BT']]));
  test('a party and a state in brackets are no short form', () => expect(pairs('Senator Ana Berg (D-Ohio) met them.')).toEqual([]));
});

test('no name in an empty text or in one without capitals', () => {
  expect(names('')).toEqual([]);
  expect(names('nothing to see here, move along.')).toEqual([]);
});
