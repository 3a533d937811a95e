import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../src/ingest/change.ts';
import { areCopies, copyThreshold, resemblance, sketchOf } from '../../src/ingest/similar.ts';

const before = `The ferry company said on Monday that 14 people were hurt when the harbour wall gave way. "We had no warning," said Ana Ruiz,
its director. Fishermen denied that the wall had been unsafe. The port authority will publish its survey of the damage in June, after the
engineers have looked at the cracks that divers found under water, and the ferries will stay in port until then, a spokesman added.
Residents of the old town were told to leave their houses for the night and to stay with relatives or in the school on the hill.`;
const edit = (from: string, to: string) => changeBetween(before, before.replace(from, to));

describe('what became of a text', () => {
  test('nothing', () => expect(edit('x', 'x')).toBe('none'));
  test.each([
    ['a quotation mark', '"We', '“We'],
    ['a comma', 'June, after', 'June after'],
    ['white space', 'its director', 'its  director'],
    ['the case of letters', 'Fishermen', 'FISHERMEN'],
    ['one small word', 'ferries will stay', 'ferries will remain'],
  ])('trivial: %s', (_, from, to) => expect(edit(from, to)).toBe('trivial'));
  test.each([
    ['a number', '14', '17'],
    ['a name', 'Ana Ruiz', 'Ana Reyes'],
    ['a negation', 'had been unsafe', 'had not been unsafe'],
    ['who says it', 'denied', 'said'],
    ['a new sentence', 'a spokesman added.', 'a spokesman added. The mayor resigned on Tuesday evening.'],
    ['a sentence gone', 'Fishermen denied that the wall had been unsafe.', ''],
    [
      'many small words',
      'Residents of the old town were told to leave their houses',
      'All who live there were asked to get out of their homes',
    ],
    [
      'another order',
      'The ferry company said on Monday that 14 people were hurt',
      '14 people were hurt, the ferry company said on Monday, that',
    ],
  ])('of substance: %s', (_, from, to) => expect(edit(from, to)).toBe('substance'));
});

describe('copies', () => {
  const sketch = sketchOf(before);
  test('a text resembles itself', () => expect(resemblance(sketch, sketchOf(before))).toBe(1));
  test('in other typography too', () => expect(resemblance(sketch, sketchOf(before.toUpperCase().replace(/["“,]/gu, ' ')))).toBe(1));
  test('wire copy with a line of its own is a copy', () => {
    expect(areCopies(sketch, sketchOf(`By our own reporter in Lismore. ${before.replace('14', '17')}`))).toBe(true);
  });
  test('half the text is none', () => {
    expect(resemblance(sketch, sketchOf(before.slice(0, before.length / 2)))).toBeLessThan(copyThreshold);
  });
  test('another report of the same event is none', () => {
    const other =
      'Fourteen people were injured in Lismore when part of the port collapsed. The ferry line has stopped its services for now.';
    expect(resemblance(sketch, sketchOf(other))).toBeLessThan(0.1);
  });
  test('empty texts', () => expect(resemblance(sketchOf(''), sketchOf(''))).toBe(1));
});
