import { expect, test } from 'vitest';
import { readText } from '../../src/read/read.ts';
import { inventory } from './dates.inventory.data.ts';

const lines = inventory.split('\n').filter((line) => line && !line.startsWith('#'));
const read = (text: string) =>
  readText(text, '2024-05-15')
    .dates.map((d) => `${text.slice(d.start, d.end)} = ${d.type} ${d.value}`)
    .join(' ; ') || '-';

test('every sentence of the inventory is read as TIMEX3 has it', () => {
  const texts = lines.map((line) => line.split(' | ')[0] ?? '');
  expect(lines.length).toBeGreaterThan(300);
  expect(texts.map((text) => `${text} | ${read(text)}`)).toEqual(lines);
});
