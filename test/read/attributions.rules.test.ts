import { describe, expect, test } from 'vitest';
import { attributionRules } from '../../src/lexicon/en/attributions.rules.ts';
import type { Span } from '../../src/model/span.ts';
import { readText } from '../../src/read/read.ts';

/** Every example and counter-example of every construction: source, cue and content of what the rule found. */
const found = (text: string, rule: string) => {
  const cut = (spans: readonly Span[]) => spans.map((s) => text.slice(...s)).join(' ... ');
  return readText(text)
    .attributions.filter((a) => a.rule === rule)
    .map((a) => `${cut(a.source)} | ${cut(a.cue)} | ${cut(a.content)}`);
};

describe.each(attributionRules.map((r) => [r.id, r] as const))('%s', (id, rule) => {
  test.each(rule.reads)('%s', (text, expected) => expect(found(text, id)).toContain(expected));
  test.each(rule.leaves)('not in: %s', (text) => expect(found(text, id)).toEqual([]));
});

test('rules have ids of their own', () => expect(new Set(attributionRules.map((r) => r.id)).size).toBe(attributionRules.length));
