import type { Contribution } from '../contribution.ts';

/** A candidate of a document that belongs to a group. */
export interface Member {
  readonly contribution: Contribution;
  readonly index: number;
}

/** The members of each group of actors, remembered: a document is taken out and entered again only when it or its list of groups is another. */
export class KnownMembers {
  private readonly documents = new Map<string, { readonly contribution: Contribution; readonly keys: readonly string[] }>();
  private readonly members = new Map<string, Member[]>();

  /** The members by group, and the groups whose members changed since last time. `keysOf`: for each document the group of each candidate. */
  of(contributions: readonly Contribution[], keysOf: ReadonlyMap<string, readonly string[]>) {
    const changed = new Set<string>();
    const now = new Set<string>();
    for (const contribution of contributions) {
      const { document } = contribution;
      const keys = keysOf.get(document) ?? [];
      now.add(document);
      const known = this.documents.get(document);
      if (known?.contribution === contribution && known.keys === keys) continue;
      this.remove(document, changed);
      this.add({ contribution, keys }, changed);
    }
    if (this.documents.size > now.size)
      for (const document of this.documents.keys()) if (!now.has(document)) this.remove(document, changed);
    return { members: this.members as ReadonlyMap<string, readonly Member[]>, changed: changed as ReadonlySet<string> };
  }

  private add(entered: { readonly contribution: Contribution; readonly keys: readonly string[] }, changed: Set<string>): void {
    const { contribution, keys } = entered;
    this.documents.set(contribution.document, entered);
    for (const [index, key] of keys.entries()) {
      const known = this.members.get(key);
      if (known) known.push({ contribution, index });
      else this.members.set(key, [{ contribution, index }]);
      changed.add(key);
    }
  }

  private remove(document: string, changed: Set<string>): void {
    const known = this.documents.get(document);
    if (!known) return;
    this.documents.delete(document);
    for (const key of new Set(known.keys)) {
      const left = (this.members.get(key) ?? []).filter((m) => m.contribution !== known.contribution);
      if (left.length > 0) this.members.set(key, left);
      else this.members.delete(key);
      changed.add(key);
    }
  }
}
