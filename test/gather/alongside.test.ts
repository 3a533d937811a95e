import { describe, expect, test } from 'vitest';
import { Alongside } from '../../src/gather/alongside.ts';

const members = Array.from({ length: 300 }, (_, n) => ({ n }));
type Member = (typeof members)[number];

describe('values beside a list', () => {
  const cases: readonly (readonly [string, readonly Member[], number])[] = [
    ['the same list', [...members], 0],
    ['one taken out', members.filter(({ n }) => n !== 40), 0],
    ['many taken out in a row', members.filter(({ n }) => n < 10 || n > 60), 25],
    ['some put in', [...members.slice(0, 30), { n: 100 }, { n: 101 }, ...members.slice(30)], 2],
    [
      'more put in than are looked over',
      [...members.slice(0, 30), ...Array.from({ length: 30 }, (_, n) => ({ n: 100 + n })), ...members.slice(30)],
      55,
    ],
    ['one changed in place', members.map((m) => (m.n === 12 ? { n: 200 } : m)), 1],
    ['nobody left', [], 0],
  ];
  test.each(cases)('%s', (_, now, most) => {
    const beside = new Alongside<Member, number>();
    beside.of(members, ({ n }) => n * 2);
    let made = 0;
    const values = beside.of(now, ({ n }) => {
      made++;
      return n * 2;
    });
    expect(values).toEqual(now.map(({ n }) => n * 2));
    expect(made).toBeLessThanOrEqual(most);
  });

  test('the list in another order has the values in that order', () => {
    const beside = new Alongside<Member, number>();
    beside.of(members, ({ n }) => n);
    const back = [...members].reverse();
    expect(beside.of(back, ({ n }) => n)).toEqual(back.map(({ n }) => n));
    expect(beside.of(members, ({ n }) => n)).toEqual(members.map(({ n }) => n));
  });
});
