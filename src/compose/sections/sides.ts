import type { Claim, Position } from '../../model/findings.ts';
import { stances } from '../order.ts';
import type { PhraseKey } from '../phrases.data.ts';
import type { Phrases } from '../phrases.ts';

/** One side of a claim: its label and who stands on it. */
export interface Side {
  readonly label: string;
  readonly held: readonly Position[];
}

/** Kinds in which one side says yes and another no; in all others each side tells its own account. */
const yesAndNo: ReadonlySet<Claim['kind']> = new Set(['denial', 'legitimacy', 'characterisation']);

/**
 * The sides of a claim in one order: who asserts, who denies, who tells it differently. Where nobody contradicts in so many
 * words, the sides are accounts next to each other, and none is called the denial of another.
 */
export function sidesOf(claim: Claim, phrases: Phrases): Side[] {
  const groups = stances
    .map((stance) => ({ stance, held: claim.positions.filter((p) => p.stance === stance) }))
    .filter((group) => group.held.length > 0);
  if (yesAndNo.has(claim.kind) && groups.length > 1)
    return groups.map(({ stance, held }) => ({ label: phrases.say(`claims.${stance}`), held }));
  const named = new Set(claim.positions.flatMap((p) => p.side ?? []));
  if (named.size > 1) return byName([...named], claim, phrases);
  const accounts = groups.length > 1 ? groups.map((g) => g.held) : claim.positions.map((p) => [p]);
  return accounts.map((held, i) => ({ label: accountLabel(claim.kind, i === 0, phrases), held }));
}

/** By the sides that the topic's editor names, then those who belong to none. */
function byName(names: readonly string[], claim: Claim, phrases: Phrases): Side[] {
  const others = claim.positions.filter((p) => p.side === undefined);
  return [
    ...names.map((name) => ({ label: name, held: claim.positions.filter((p) => p.side === name) })),
    ...(others.length > 0 ? [{ label: phrases.say('claims.others'), held: others }] : []),
  ];
}

function accountLabel(kind: Claim['kind'], first: boolean, phrases: Phrases): string {
  const thing = kind === 'figures' || kind === 'cause' || kind === 'demand' || kind === 'forecast' ? kind : 'accounts';
  return phrases.say(`claims.${first ? 'one' : 'another'}.${thing}` satisfies PhraseKey);
}
