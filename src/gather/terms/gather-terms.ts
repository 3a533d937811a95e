import type { Actor, Term } from '../../model/findings.ts';
import { type ActorTable, actorIndexOf } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { KnownLabels } from './known-labels.ts';

/** Which source calls the same actor what, for actors that have more than one name in the sources. */
export function gatherTerms(table: ActorTable, contributions: readonly Contribution[], memory = new Memory()): Term[] {
  const known = memory.of(KnownLabels);
  known.update(contributions, actorIndexOf(table).keysOf);
  const terms: Term[] = [];
  for (let i = 0; i < table.actors.length; i++) {
    const actor = table.actors[i] as Actor;
    if (actor.kind === 'person' || actor.aliases.length === 0) continue;
    const term = known.termOf(table.listed[i] ?? '', actor);
    if (term) terms.push(term);
  }
  return terms;
}
