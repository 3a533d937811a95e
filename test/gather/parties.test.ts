import { expect, test } from 'vitest';
import { Parties } from '../../src/gather/claims/parties.ts';
import type { Actor } from '../../src/model/findings.ts';
import type { NameEntry } from '../../src/model/topic.ts';

const entry = (name: string, side?: string, ...aliases: string[]): NameEntry => ({
  name,
  aliases,
  notTheSameAs: [],
  ...(side === undefined ? {} : { side }),
});
const actor = (name: string, side?: string): Actor => entry(name, side) as unknown as Actor;

test('the longest name that the words hold as whole words tells the party', () => {
  const partyOf = new Parties().update([entry('Rovers', 'south'), entry('Northern Rovers', 'north', '(N.R.)')], [actor('Rover')]);
  expect(partyOf('a fan of the Northern Rovers')).toBe('north');
  expect(partyOf('Rovers’ keeper')).toBe('south');
  expect(partyOf('the club (N.R.) itself')).toBe('north');
  expect(partyOf('Roversome')).toBeUndefined();
});

test('of two names as long the one that is listed first counts, whichever was known first', () => {
  const parties = new Parties();
  const [late, early] = [actor('Alba Works', 'late'), actor('Alba Works', 'early')];
  expect(parties.update([], [late])('Alba Works')).toBe('late');
  expect(parties.update([], [early, late])('Alba Works')).toBe('early');
  expect(parties.update([], [late])('Alba Works')).toBe('late');
  expect(parties.update([], [])('Alba Works')).toBeUndefined();
});
