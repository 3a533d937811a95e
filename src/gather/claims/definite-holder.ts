import type { Actor } from '../../model/findings.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import type { AssertionCandidate } from './candidate.ts';

const companies: ReadonlySet<string> = new Set(['company', 'firm', 'operator', 'airline', 'carrier', 'manufacturer', 'retailer', 'bank']);

/** Something with its holder: an assertion, or a figure. */
type Spoken = Pick<AssertionCandidate, 'voice' | 'holder' | 'statement'>;

/**
 * "The company says ...": the one company that the article names, where it names one only; or the one body whose name ends in the
 * noun ("the authority": the Maritime Authority). Out: the index of the candidate, or undefined.
 */
export function definiteHolder(c: Contribution, a: Spoken, actors: ActorIndex): number | undefined {
  if (a.voice !== 'unnamed' || !/^\p{Ll}+$/u.test(a.holder) || !saysThe(a)) return undefined;
  const found = new Map<Actor, number>();
  for (let i = 0; i < c.actors.length; i++) {
    const actor = actors.of(c.document, i);
    if (actor && !found.has(actor) && isMeant(actor, a.holder)) found.set(actor, i);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

const isMeant = (actor: Actor, noun: string): boolean =>
  actor.kind !== 'person' &&
  ([actor.name, ...actor.aliases].some((name) => name.toLowerCase().endsWith(` ${noun}`)) ||
    (companies.has(noun) && actor.kind === 'company'));

const saysThe = (a: Spoken): boolean =>
  a.statement.parts.some((p) => p.kind === 'quote' && new RegExp(`\\b[Tt]he ${a.holder}\\b`, 'u').test(p.evidence.quote));
