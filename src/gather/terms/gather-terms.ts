import type { Actor, Term } from '../../model/findings.ts';
import { type ActorTable, actorIndexOf } from '../actors/actor-index.ts';
import { Alongside } from '../alongside.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { KnownLabels } from './known-labels.ts';

/** Which actors may be called by more than one name: of persons the shorter forms are no terms. */
class KnownMany extends Alongside<Actor, boolean> {}

const hasMany = ({ kind, aliases }: Actor): boolean => kind !== 'person' && aliases.length > 0;

/** Which source calls the same actor what, for actors that have more than one name in the sources. */
export function gatherTerms(table: ActorTable, contributions: readonly Contribution[], memory = new Memory()): Term[] {
  const known = memory.of(KnownLabels);
  known.update(contributions, actorIndexOf(table).keysOf);
  const terms: Term[] = [];
  const many = memory.of(KnownMany).of(table.actors, hasMany);
  for (let i = many.indexOf(true); i >= 0; i = many.indexOf(true, i + 1)) {
    const term = known.termOf(table.listed[i] ?? '', table.actors[i] as Actor);
    if (term) terms.push(term);
  }
  return terms;
}
