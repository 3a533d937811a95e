import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../src/compose/phrases.ts';
import { sidesOf } from '../../src/compose/sections/sides.ts';
import type { Claim } from '../../src/model/findings.ts';
import { sampleFindings } from '../samples/findings.ts';

const phrases = phrasesOf({});
const claim = (id: string): Claim => sampleFindings.claims.find((c) => c.id === id) as Claim;
const shown = (c: Claim) => sidesOf(c, phrases).map((s) => `${s.label}: ${s.held.map((p) => p.holder).join(', ')}`);

describe('the sides of a claim', () => {
  test('a denial: who asserts, who denies, who tells it differently', () => {
    expect(shown(claim('c-flow'))).toEqual([
      'Asserted by: Velmora, Anwar Šabāb',
      'Denied by: Karsia, Elif Erdoğan',
      'Told differently by: Delta Institute',
    ]);
  });
  test('accounts, causes, figures: none is called the denial of another', () => {
    expect(shown(claim('c-cause'))).toEqual(['One cause: Experts', 'Another cause: The Lowland Record']);
    expect(shown(claim('c-dead'))).toEqual(['One figure: Velmora', 'Another figure: Karsian River Authority']);
  });
  test('accounts of one stance stand next to each other, not under one head', () => {
    const { positions } = claim('c-why');
    const differing = {
      ...claim('c-why'),
      positions: positions.map((p) => ({ ...p, stance: 'differs' as const })) as unknown as Claim['positions'],
    };
    expect(shown(differing)).toEqual(['One account: Karsia', 'Another account: Velmora', 'Another account: Elif Erdoğan']);
  });
});
