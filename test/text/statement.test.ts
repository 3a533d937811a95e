import { expect, test } from 'vitest';
import type { Evidence, Part } from '../../src/model/findings.ts';
import { makeStatement, statementEvidence, statementText } from '../../src/text/statement.ts';

const source = 'He, a farmer, said this week that “they left” at dawn.';
const quote = (words: string, document = 'd1'): Part & { evidence: Evidence } => {
  const start = source.indexOf(words);
  return { kind: 'quote', evidence: { document, paragraph: 0, start, end: start + words.length, quote: words } };
};
const insert = (text: string): Part => ({ kind: 'insert', text });
const cut: Part = { kind: 'cut' };

test('an insertion stands in brackets and leaves the evidence whole', () => {
  const s = makeStatement([quote('He'), insert('Jon Ode'), quote(', a farmer, said this week'), insert('1-7 May 2024'), quote('that')]);
  expect(statementText(s)).toBe('He [Jon Ode], a farmer, said this week [1-7 May 2024] that');
  expect(statementEvidence(s).map((e) => e.quote)).toEqual(['He, a farmer, said this week that']);
  for (const e of statementEvidence(s)) expect(source.slice(e.start, e.end)).toBe(e.quote);
});

test('a cut parts the evidence', () => {
  const s = makeStatement([quote('He'), cut, quote('said this week')]);
  expect(statementText(s)).toBe('He [...] said this week');
  expect(statementEvidence(s).map((e) => e.quote)).toEqual(['He', 'said this week']);
});

test('an opening quotation mark takes the insertion without a space', () => {
  expect(statementText(makeStatement([quote('that “'), insert('the owners'), quote('they left')]))).toBe('that “[the owners] they left');
});

test('pieces of two documents never join', () => {
  const s = makeStatement([quote('He'), insert('x'), quote(', a farmer', 'd2')]);
  expect(statementEvidence(s)).toHaveLength(2);
});

test('the id depends on where the words stand, and on nothing else', () => {
  expect(makeStatement([quote('He')]).id).toBe(makeStatement([quote('He')]).id);
  expect(makeStatement([quote('He')]).id).not.toBe(makeStatement([quote('He', 'd2')]).id);
  expect(makeStatement([quote('He'), cut, quote('that')]).id).not.toBe(makeStatement([quote('He')]).id);
});
