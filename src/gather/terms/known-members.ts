import type { ActorCandidate, Contribution } from '../contribution.ts';

/** A document's candidate that belongs to a group. */
export interface Member {
  readonly document: string;
  readonly candidate: ActorCandidate;
}

/** The members of each group of actors, remembered: a document is taken out and entered again only when it or its list of groups is another. */
export class KnownMembers {
  private readonly documents = new Map<Contribution, readonly string[]>();
  private readonly groups = new Map<string, Member[]>();

  /** Takes the documents as they are now; `keysOf`: for each the group of each candidate. Out: the groups of those that came, went or have other groups. */
  update(contributions: readonly Contribution[], keysOf: ReadonlyMap<string, readonly string[]>): string[] {
    const changed: string[] = [];
    for (const c of contributions) {
      const keys = keysOf.get(c.document) ?? none;
      const known = this.documents.get(c);
      if (known === keys) continue;
      if (known) changed.push(...this.remove(c, known));
      changed.push(...this.add(c, keys));
    }
    if (this.documents.size === contributions.length) return changed;
    const staying = new Set(contributions);
    for (const [c, keys] of this.documents) if (!staying.has(c)) changed.push(...this.remove(c, keys));
    return changed;
  }

  of(key: string): readonly Member[] {
    return this.groups.get(key) ?? [];
  }

  private add(c: Contribution, keys: readonly string[]): readonly string[] {
    this.documents.set(c, keys);
    c.actors.forEach((candidate, i) => {
      const member = { document: c.document, candidate };
      const known = this.groups.get(keys[i] ?? '');
      if (known) known.push(member);
      else this.groups.set(keys[i] ?? '', [member]);
    });
    return keys;
  }

  private remove(c: Contribution, keys: readonly string[]): readonly string[] {
    this.documents.delete(c);
    const candidates = new Set(c.actors);
    for (const key of new Set(keys)) {
      const left = (this.groups.get(key) ?? []).filter((m) => !candidates.has(m.candidate));
      if (left.length > 0) this.groups.set(key, left);
      else this.groups.delete(key);
    }
    return keys;
  }
}

const none: readonly string[] = [];
