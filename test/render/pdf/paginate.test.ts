import { describe, expect, test } from 'vitest';
import { paginate } from '../../../src/render/pdf/layout/paginate.ts';
import { type Strip, strip } from '../../../src/render/pdf/layout/strip.ts';

const line = (name: string, more: Partial<Strip> = {}) => strip({ height: 10, anchors: [name], ...more });
const lines = (n: number, prefix = 'l') => Array.from({ length: n }, (_, i) => line(`${prefix}${i}`));
const names = (strips: readonly Strip[], height: number) =>
  paginate(strips, height).map((p) => p.strips.map((s) => (s.artifact ? `(${s.strip.anchors[0]})` : s.strip.anchors[0])));

describe('filling pages', () => {
  test('strips follow one another until a page is full', () => {
    expect(names(lines(5), 30)).toEqual([
      ['l0', 'l1', 'l2'],
      ['l3', 'l4'],
    ]);
  });

  test('space above a strip is dropped at the top of a page', () => {
    const pages = paginate([line('a', { before: 5 }), line('b', { before: 5 }), line('c', { before: 5 })], 25);
    expect(pages.map((p) => p.strips.map((s) => s.y))).toEqual([[0, 15], [0]]);
  });

  test('a heading goes with what it heads', () => {
    expect(names([...lines(2), line('head', { keep: true }), line('text')], 30)).toEqual([
      ['l0', 'l1'],
      ['head', 'text'],
    ]);
  });

  const block = (n: number) => lines(n, 'b').map((b, i) => (i === 0 ? { ...b, keep: true, whole: n * 10 } : b));

  test('a block moves whole where little of the page stays empty for it', () => {
    expect(names([...lines(7), ...block(4)], 100)).toEqual([
      ['l0', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6'],
      ['b0', 'b1', 'b2', 'b3'],
    ]);
  });

  test('with the heading before it', () => {
    expect(names([...lines(7), line('head', { keep: true }), ...block(3)], 100)[1]).toEqual(['head', 'b0', 'b1', 'b2']);
  });

  test('a block is parted where much would stay empty, and where no page holds it', () => {
    expect(names([...lines(6), ...block(5)], 100)[0]?.at(-1)).toBe('b3');
    expect(names([...lines(7), ...block(11)], 100)[0]?.at(-1)).toBe('b2');
  });

  test('a table head is repeated as an artifact where a page begins within the table', () => {
    const head = line('head', { keep: true });
    const rows = ['r0', 'r1', 'r2'].map((r) => line(r, { head }));
    expect(names([head, ...rows], 30)).toEqual([
      ['head', 'r0', 'r1'],
      ['(head)', 'r2'],
    ]);
  });

  test('a figure that does not fit waits, and what follows fills the page', () => {
    const figure = line('figure', { height: 30, floats: true });
    expect(names([...lines(3), figure, ...lines(4, 'm')], 50)).toEqual([
      ['l0', 'l1', 'l2', 'm0', 'm1'],
      ['figure', 'm2', 'm3'],
    ]);
  });

  test('a figure whose own table follows waits until the table is at its end', () => {
    const figure = line('figure', { height: 30, floats: true, behind: 't' });
    const rows = Array.from({ length: 4 }, (_, i) => line(`r${i}`, { table: 't' }));
    expect(names([...lines(3), figure, ...rows, line('after')], 50)).toEqual([
      ['l0', 'l1', 'l2', 'r0', 'r1'],
      ['r2', 'r3', 'figure'],
      ['after'],
    ]);
  });

  test('where it does not fit behind the table it takes the top of the next page', () => {
    const figure = line('figure', { height: 40, floats: true, behind: 't' });
    const rows = Array.from({ length: 4 }, (_, i) => line(`r${i}`, { table: 't' }));
    expect(names([...lines(3), figure, ...rows, ...lines(2, 'm')], 50)).toEqual([
      ['l0', 'l1', 'l2', 'r0', 'r1'],
      ['r2', 'r3', 'm0', 'm1'],
      ['figure'],
    ]);
  });

  test('a tall one stands within a table of more than a page', () => {
    const figure = line('figure', { height: 40, floats: true, behind: 't' });
    const rows = Array.from({ length: 6 }, (_, i) => line(`r${i}`, { table: 't' }));
    expect(names([...lines(3), figure, ...rows, line('after')], 50)).toEqual([
      ['l0', 'l1', 'l2', 'r0', 'r1'],
      ['figure', 'r2'],
      ['r3', 'r4', 'r5', 'after'],
    ]);
  });

  test('a figure never waits beyond its section', () => {
    const figure = line('figure', { height: 30, floats: true });
    const next = line('next', { keep: true, bookmark: { title: 'Next', level: 1 } });
    expect(names([...lines(3), figure, next, line('text')], 50)).toEqual([
      ['l0', 'l1', 'l2'],
      ['figure', 'next', 'text'],
    ]);
  });

  test('the heading of a figure that waits stays with the text', () => {
    const heading = line('heading', { keep: true, bookmark: { title: 'H', level: 1 } });
    const figure = line('figure', { height: 30, floats: true });
    expect(names([line('l0'), heading, figure, ...lines(3, 'm')], 45)).toEqual([
      ['l0', 'heading', 'm0', 'm1'],
      ['figure', 'm2'],
    ]);
  });

  test('a strip taller than a page stands on a page of its own', () => {
    expect(names([line('a'), line('tall', { height: 99 }), line('b')], 30)).toEqual([['a'], ['tall'], ['b']]);
  });

  test('nothing is lost', () => {
    const strips = lines(100).map((s, i) => ({ ...s, height: 3 + ((i * 7) % 11), keep: i % 5 === 0, floats: i % 17 === 0 }));
    const placed = paginate(strips, 40).flatMap((p) => p.strips.map((s) => s.strip.anchors[0]));
    expect([...placed].sort()).toEqual(strips.map((s) => s.anchors[0]).sort());
  });
});
