import { expect, test } from 'vitest';
import { isUnfit } from '../../src/gather/actors/unfit.ts';

test.each([
  'American',
  'Paris-based American',
  'CORRECTION',
  'THE LAST DAY OF MAY',
  'North-South',
  'the Court',
  'Marxist',
  'Muslim',
  'Republican',
  'Controversial',
  'Commander-in-Chief',
  'Anti-Alba',
  'Telecom',
  'International',
  'Middle',
  'Orlova Administration',
])('%s is the name of no actor', (name) => expect(isUnfit(name)).toBe(true));

test.each([
  'AFL-CIO',
  'Al-Shabaab',
  'Coca-Cola',
  'Saint-Gobain',
  'NATO',
  'UNESCO HQ',
  'Republican Party',
  'Muslim Council',
  'United States',
  'Ann Lee',
  'Amnesty International',
  'Alba Telecom',
  'Middle River Union',
  'Antico',
  'Transport Security Administration',
])('%s may be one', (name) => expect(isUnfit(name)).toBe(false));
