import type { Actor, Term } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import type { ActorTable } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';

/** Under each of an actor's names the documents that print it. */
type Labels = Map<string, Set<string>>;

/** Which source calls the same actor what, for actors that have more than one name in the sources. */
export function gatherTerms({ actors, listed, groups }: ActorTable, contributions: readonly Contribution[], memory = new Memory()): Term[] {
  const keysOf = new Map(groups);
  const { terms } = memory.of(KnownTerms).of(contributions, keysOf);
  const open = new Map<string, { readonly actor: Actor; readonly labels: Labels }>();
  const named = actors.flatMap((actor, i) => {
    if (actor.kind === 'person' || actor.aliases.length === 0) return [];
    const key = listed[i] ?? '';
    if (terms.get(key)?.actor !== actor)
      open.set(key, { actor, labels: new Map([actor.name, ...actor.aliases].map((name) => [name, new Set<string>()])) });
    return [key];
  });
  if (open.size > 0)
    for (const c of contributions)
      for (const [index, key] of (keysOf.get(c.document) ?? []).entries()) {
        const labels = open.get(key)?.labels;
        if (labels) for (const { text } of c.actors[index]?.forms ?? []) labels.get(text)?.add(c.document);
      }
  for (const [key, { actor, labels }] of open) terms.set(key, { actor, terms: termsOf(actor, labels) });
  return named.flatMap((key) => terms.get(key)?.terms ?? []);
}

/** The terms of each group, remembered as long as its actor and the documents that name it stay. */
class KnownTerms {
  readonly terms = new Map<string, { readonly actor: Actor; readonly terms: readonly Term[] }>();
  private documents = new Map<Contribution, readonly string[]>();

  /** Forgets the groups of documents that came, went or have other groups. */
  of(contributions: readonly Contribution[], keysOf: ReadonlyMap<string, readonly string[]>): this {
    const before = this.documents;
    this.documents = new Map(contributions.map((c) => [c, keysOf.get(c.document) ?? []]));
    for (const [c, keys] of this.documents) if (before.get(c) !== keys) this.forget(keys);
    for (const [c, keys] of before) if (this.documents.get(c) !== keys) this.forget(keys);
    return this;
  }

  private forget(keys: readonly string[]): void {
    if (this.terms.size > 0) for (const key of keys) this.terms.delete(key);
  }
}

function termsOf(actor: Actor, labels: Labels): Term[] {
  const printed = [...labels].filter(([, documents]) => documents.size > 0);
  if (printed.length < 2) return [];
  const sorted = printed.map(([label, documents]) => ({ label, documents: [...documents].sort(byText) }));
  return [{ referent: actor.name, labels: sorted.sort((a, b) => b.documents.length - a.documents.length || byText(a.label, b.label)) }];
}
