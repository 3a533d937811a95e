import type { Actor, Term } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import type { ActorTable } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { Holders } from '../holders.ts';
import { Memory } from '../memory.ts';

/** Which source calls the same actor what, for actors that have more than one name in the sources. */
export function gatherTerms({ actors, listed, groups }: ActorTable, contributions: readonly Contribution[], memory = new Memory()): Term[] {
  const known = memory.of(KnownTerms);
  known.update(contributions, new Map(groups));
  return actors.flatMap((actor, i) => (actor.kind === 'person' || actor.aliases.length === 0 ? [] : known.of(listed[i] ?? '', actor)));
}

/** The terms of each group, remembered as long as its actor and the documents that name it stay. */
class KnownTerms {
  private readonly terms = new Map<string, { readonly actor: Actor; readonly terms: readonly Term[] }>();
  private readonly naming = new Holders<string, Contribution>();
  private readonly groups = new Map<Contribution, readonly string[]>();

  /** Takes the documents as they are now; the groups of those that came, went or have other groups are forgotten. */
  update(contributions: readonly Contribution[], keysOf: ReadonlyMap<string, readonly string[]>): void {
    for (const c of contributions) {
      const keys = keysOf.get(c.document) ?? none;
      if (this.groups.get(c) === keys) continue;
      this.remove(c);
      this.groups.set(c, keys);
      for (const key of new Set(keys)) {
        this.naming.add(key, c);
        this.terms.delete(key);
      }
    }
    if (this.groups.size === contributions.length) return;
    const staying = new Set(contributions);
    for (const c of this.groups.keys()) if (!staying.has(c)) this.remove(c);
  }

  of(key: string, actor: Actor): readonly Term[] {
    const known = this.terms.get(key);
    if (known?.actor === actor) return known.terms;
    const terms = this.made(key, actor);
    this.terms.set(key, { actor, terms });
    return terms;
  }

  private remove(c: Contribution): void {
    for (const key of new Set(this.groups.get(c))) {
      this.naming.remove(key, c);
      this.terms.delete(key);
    }
    this.groups.delete(c);
  }

  private made(key: string, actor: Actor): Term[] {
    const labels = new Map([actor.name, ...actor.aliases].map((name) => [name, new Set<string>()]));
    for (const c of this.naming.of(key))
      this.groups.get(c)?.forEach((other, i) => {
        if (other === key) for (const { text } of c.actors[i]?.forms ?? []) labels.get(text)?.add(c.document);
      });
    return termsOf(actor, labels);
  }
}

const none: readonly string[] = [];

function termsOf(actor: Actor, labels: ReadonlyMap<string, ReadonlySet<string>>): Term[] {
  const printed = [...labels].filter(([, documents]) => documents.size > 0);
  if (printed.length < 2) return [];
  const sorted = printed.map(([label, documents]) => ({ label, documents: [...documents].sort(byText) }));
  return [{ referent: actor.name, labels: sorted.sort((a, b) => b.documents.length - a.documents.length || byText(a.label, b.label)) }];
}
