import { describe, expect, test } from 'vitest';
import { describedBy } from '../../src/gather/actors/described-by.ts';
import { descriptionRules, descriptionsBefore } from '../../src/lexicon/en/descriptions.rules.ts';

const rules = [...descriptionRules, ...descriptionsBefore];

/** What a rule finds of the name that stands in braces. */
function found(marked: string, person: boolean): string | undefined {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace(/[{}]/gu, '');
  const span = describedBy(text, start, end, person)?.span;
  return span && text.slice(...span);
}

describe.each(rules.map((r) => [r.id, r] as const))('%s', (_, rule) => {
  test.each(rule.reads)('%s', (text, words) => expect(found(text, rule.value === 'person')).toBe(words));
  test.each(rule.leaves)('not in: %s', (text) => expect(found(text, rule.value === 'person')).toBeUndefined());
});
