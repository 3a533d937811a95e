import { describe, expect, test } from 'vitest';
import { Roll } from '../../src/gather/roll.ts';

const members = Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((name) => [name, { name }]));
const listOf = (names: string) => [...names].map((name) => members[name] as { name: string });
const namesOf = (list: readonly { name: string }[]) => list.map((m) => m.name).join('');

describe('who came and who went', () => {
  test.each([
    ['', 'abc', 'abc', ''],
    ['abc', '', '', 'abc'],
    ['abc', 'abc', '', ''],
    ['abcd', 'abxcd', 'x', ''],
    ['abcd', 'abxyzcd', 'xyz', ''],
    ['abxcd', 'abcd', '', 'x'],
    ['abcd', 'dabc', '', ''],
    ['abcdef', 'fedcba', '', ''],
    ['abcd', 'axcd', 'x', 'b'],
    ['abcdefghijklmn', 'nopqrstuvwxyzab', 'opqrstuvwxyz', 'cdefghijklm'],
    ['aab', 'ab', '', 'a'],
    ['ab', 'aba', 'a', ''],
  ])('from "%s" to "%s": "%s" came, "%s" went', (before, now, came, gone) => {
    const roll = new Roll<{ name: string }>();
    roll.update(listOf(before));
    const change = roll.update(listOf(now));
    expect([namesOf(change.came), namesOf(change.gone)]).toEqual([came, gone]);
  });
});
