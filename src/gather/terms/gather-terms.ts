import type { Actor, Term } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import type { ActorTable } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { KnownMembers, type Member } from './known-members.ts';

/** Which source calls the same actor what, for actors that have more than one name in the sources. */
export function gatherTerms({ actors, listed, groups }: ActorTable, contributions: readonly Contribution[], memory = new Memory()): Term[] {
  const members = memory.of(KnownMembers);
  const { terms } = memory.of(KnownTerms);
  for (const key of members.update(contributions, new Map(groups))) terms.delete(key);
  return actors.flatMap((actor, i) => {
    if (actor.kind === 'person' || actor.aliases.length === 0) return [];
    const key = listed[i] ?? '';
    const known = terms.get(key);
    if (known?.actor === actor) return known.terms;
    const made = termsOf(actor, members.of(key));
    terms.set(key, { actor, terms: made });
    return made;
  });
}

/** The terms of each group, remembered as long as its actor and its members stay. */
class KnownTerms {
  readonly terms = new Map<string, { readonly actor: Actor; readonly terms: readonly Term[] }>();
}

function termsOf(actor: Actor, members: readonly Member[]): Term[] {
  const labels = new Map([actor.name, ...actor.aliases].map((name) => [name, new Set<string>()]));
  for (const { document, candidate } of members) for (const { text } of candidate.forms) labels.get(text)?.add(document);
  const printed = [...labels].filter(([, documents]) => documents.size > 0);
  if (printed.length < 2) return [];
  const sorted = printed.map(([label, documents]) => ({ label, documents: [...documents].sort(byText) }));
  return [{ referent: actor.name, labels: sorted.sort((a, b) => b.documents.length - a.documents.length || byText(a.label, b.label)) }];
}
