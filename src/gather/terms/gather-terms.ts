import type { Actor, Term } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import type { ActorTable } from '../actors/actor-index.ts';
import type { ActorCandidate, Contribution } from '../contribution.ts';
import { Holders } from '../holders.ts';
import { Memory } from '../memory.ts';

/** Which source calls the same actor what, for actors that have more than one name in the sources. */
export function gatherTerms({ actors, listed, groups }: ActorTable, contributions: readonly Contribution[], memory = new Memory()): Term[] {
  const known = memory.of(KnownTerms);
  known.update(contributions, new Map(groups));
  return actors.flatMap((actor, i) => (actor.kind === 'person' || actor.aliases.length === 0 ? [] : known.of(listed[i] ?? '', actor)));
}

/** A document's candidate that belongs to a group. */
interface Member {
  readonly key: string;
  readonly document: string;
  readonly candidate: ActorCandidate;
}

/** The terms of each group, remembered as long as its actor and its members stay. */
class KnownTerms {
  private readonly terms = new Map<string, { readonly actor: Actor; readonly terms: readonly Term[] }>();
  private readonly members = new Holders<string, Member>();
  private readonly documents = new Map<Contribution, { readonly keys: readonly string[]; readonly members: readonly Member[] }>();

  /** Takes the documents as they are now; the groups of those that came, went or have other groups are forgotten. */
  update(contributions: readonly Contribution[], keysOf: ReadonlyMap<string, readonly string[]>): void {
    for (const c of contributions) {
      const keys = keysOf.get(c.document) ?? none;
      if (this.documents.get(c)?.keys === keys) continue;
      this.remove(c);
      const members = c.actors.map((candidate, i) => ({ key: keys[i] ?? '', document: c.document, candidate }));
      this.documents.set(c, { keys, members });
      for (const member of members) {
        this.members.add(member.key, member);
        this.terms.delete(member.key);
      }
    }
    if (this.documents.size === contributions.length) return;
    const staying = new Set(contributions);
    for (const c of this.documents.keys()) if (!staying.has(c)) this.remove(c);
  }

  of(key: string, actor: Actor): readonly Term[] {
    const known = this.terms.get(key);
    if (known?.actor === actor) return known.terms;
    const terms = termsOf(actor, this.members.of(key));
    this.terms.set(key, { actor, terms });
    return terms;
  }

  private remove(c: Contribution): void {
    for (const member of this.documents.get(c)?.members ?? []) {
      this.members.remove(member.key, member);
      this.terms.delete(member.key);
    }
    this.documents.delete(c);
  }
}

const none: readonly string[] = [];

function termsOf(actor: Actor, members: readonly Member[]): Term[] {
  const labels = new Map([actor.name, ...actor.aliases].map((name) => [name, new Set<string>()]));
  for (const { document, candidate } of members) for (const { text } of candidate.forms) labels.get(text)?.add(document);
  const printed = [...labels].filter(([, documents]) => documents.size > 0);
  if (printed.length < 2) return [];
  const sorted = printed.map(([label, documents]) => ({ label, documents: [...documents].sort(byText) }));
  return [{ referent: actor.name, labels: sorted.sort((a, b) => b.documents.length - a.documents.length || byText(a.label, b.label)) }];
}
