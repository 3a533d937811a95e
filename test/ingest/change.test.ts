import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../src/ingest/change.ts';

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
