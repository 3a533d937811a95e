import { describe, expect, test } from 'vitest';
import { ruleCut } from '../../src/ingest/clean/rules.ts';
import { noiseRules } from '../../src/lexicon/en/noise.ts';

/** What is left of a text when one rule has cut it. */
const left = (rule: (typeof noiseRules)[number], text: string): string => {
  const cut = ruleCut(rule, new RegExp(rule.pattern, 'u'), text);
  return cut ? text.slice(0, cut[0]) + text.slice(cut[1]) : text;
};

describe('rules of noise', () => {
  test('ids are unique', () => expect(new Set(noiseRules.map((r) => r.id)).size).toBe(noiseRules.length));
  for (const rule of noiseRules) {
    test.each(rule.reads)(`${rule.id} cuts: %s`, (text, rest) => expect(left(rule, text)).toBe(rest));
    test.each(rule.leaves.map((text) => [text]))(`${rule.id} leaves: %s`, (text) => {
      expect(left(rule, text)).toBe(text);
      for (const other of noiseRules.filter((r) => r.cut === 'whole')) expect(left(other, text), other.id).toBe(text);
    });
    test(`${rule.id} has examples and counter-examples`, () => {
      expect(rule.reads.length).toBeGreaterThan(0);
      expect(rule.leaves.length).toBeGreaterThan(0);
    });
  }
});
