import { describe, expect, test } from 'vitest';
import { nameRules } from '../../src/lexicon/en/names.rules.ts';
import { readText } from '../../src/read/read.ts';

/** Every example and counter-example of every rule for names: kind and name of the mentions that the rule decided. */
const found = (text: string, rule: string) =>
  readText(text)
    .names.filter((n) => n.rule === rule)
    .map((n) => `${n.kind} ${text.slice(n.start, n.end)}`);

describe.each(nameRules.map((r) => [r.id, r] as const))('%s', (id, rule) => {
  test.each(rule.reads)('%s', (text, expected) => expect(found(text, id)).toContain(expected));
  test.each(rule.leaves)('not in: %s', (text) => expect(found(text, id)).toEqual([]));
});

test('rules have ids of their own', () => expect(new Set(nameRules.map((r) => r.id)).size).toBe(nameRules.length));
