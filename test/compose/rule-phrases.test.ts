import { expect, test } from 'vitest';
import { english } from '../../src/compose/phrases.data.ts';

const sources = import.meta.glob<string>('../../src/gather/claims/rules/*.ts', { query: '?raw', import: 'default', eager: true });

/** The ids that rules give their disputes: `rule: 'rival-times'`, `rule: strong ? 'denial-verb' : 'negated-matter'`. */
const ids = Object.values(sources).flatMap((text) =>
  [...text.matchAll(/\brule: [^,\n]*/gu)].flatMap(([told]) => [...told.matchAll(/'([a-z]+(?:-[a-z]+)+)'/gu)].map((m) => m[1])),
);

test('every rule says in words why it lists a dispute', () => {
  expect(ids.length).toBeGreaterThan(25);
  expect([...new Set(ids)].filter((id) => !(`rule.${id}` in english))).toEqual([]);
});
