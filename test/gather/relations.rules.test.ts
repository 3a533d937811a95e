import { describe, expect, test } from 'vitest';
import { statedIn } from '../../src/gather/relations/stated.ts';
import { relationRules } from '../../src/lexicon/en/relations.rules.ts';

/** What a rule finds in a sentence whose names stand in braces, as `doer > other`. */
function found(marked: string, id: string): string[] {
  const names: string[] = [];
  const masked = marked.replace(/\{([^}]*)\}/gu, (_, name: string) => `⟦${names.push(name) - 1}⟧`);
  return statedIn(masked)
    .filter((s) => s.rule === id)
    .flatMap((s) => s.from.flatMap((x) => s.to.map((y) => `${x === 'speaker' ? x : names[x]} > ${names[y]}`)));
}

describe.each(relationRules.map((r) => [r.id, r] as const))('%s', (id, rule) => {
  test.each(rule.reads)('%s', (text, pair) => expect(found(text, id)).toContain(pair));
  test.each(rule.leaves)('not in: %s', (text) => expect(found(text, id)).toEqual([]));
});

test('a clause that `and` joins to another is marked: who speaks in the first may not speak in it', () => {
  const joined = (masked: string) => statedIn(masked).map((s) => s.joined);
  expect(joined('⟦0⟧ said the law had failed and ⟦1⟧ accused ⟦2⟧ of theft.')).toEqual([true]);
  expect(joined('⟦0⟧ and ⟦1⟧ accused ⟦2⟧ of theft.')).toEqual([false]);
});

test('names that `and` joins are said to do it each', () => {
  expect(found('{Alba} and {Orrin} accused {Bo Lind} of theft.', 'accuses-of')).toEqual(['Alba > Bo Lind', 'Orrin > Bo Lind']);
  expect(found('{Alba} backs {Orrin} and {Bo Lind}.', 'backs-verb')).toEqual(['Alba > Orrin', 'Alba > Bo Lind']);
});
