import { describe, expect, test } from 'vitest';
import { dateRules } from '../../src/lexicon/en/dates.rules.ts';
import { readText } from '../../src/read/read.ts';

/** Every example and counter-example of every date rule, read as published on Wednesday 15 May 2024. */
const found = (text: string, rule: string) =>
  readText(text, '2024-05-15')
    .dates.filter((d) => d.rule === rule)
    .map((d) => `${text.slice(d.start, d.end)} = ${d.type} ${d.value}`);

describe.each(dateRules.map((r) => [r.id, r] as const))('%s', (id, rule) => {
  test.each(rule.reads)('%s', (text, expected) => expect(found(text, id)).toContain(expected));
  if (rule.leaves.length > 0) test.each(rule.leaves)('not in: %s', (text) => expect(found(text, id)).toEqual([]));
});

test('rules have ids of their own and examples', () => {
  expect(new Set(dateRules.map((r) => r.id)).size).toBe(dateRules.length);
  expect(dateRules.filter((r) => r.reads.length === 0).map((r) => r.id)).toEqual([]);
});
