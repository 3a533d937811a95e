import type { Member } from './actor-group.ts';
import type { Grouping } from './group-actors.ts';
import { KnownGroup } from './known-group.ts';
import type { NamedIn } from './named-in.ts';

/**
 * The groups of a topic with their members, as they were last gathered. A group whose candidates are the same ones of the same documents
 * is as it was, and so is a document's list of keys.
 */
export class KnownGroups {
  private readonly byRoot = new Map<number, KnownGroup>();

  /** The group of a candidate of one of the documents of now. */
  of(from: NamedIn, index: number): KnownGroup | undefined {
    return this.byRoot.get(from.roots[index] ?? -1);
  }

  /**
   * Brings the members up to date. In: the documents of now; those that have gone (`at` is -1) and those that copy another than before;
   * what the grouping found. Out: the groups that are not as they were, empty ones among them.
   */
  update(documents: readonly NamedIn[], altered: readonly NamedIn[], grouping: Grouping): ReadonlySet<KnownGroup> {
    const arrivals = new Map<KnownGroup, Member[]>();
    const touch = (root: number): Member[] => {
      const group = this.at(root);
      const known = arrivals.get(group) ?? [];
      arrivals.set(group, known);
      return known;
    };
    for (const d of altered) for (const root of d.roots) if (root >= 0) touch(root);
    documents.forEach((d, i) => {
      arrive(d, grouping.goesBy[i] ?? d.goesBy, grouping, touch);
    });
    for (const [group, fresh] of arrivals) {
      group.members = merged(group, fresh);
      if (group.members.length === 0) this.byRoot.delete(group.root);
    }
    this.rename(arrivals, grouping);
    return new Set(arrivals.keys());
  }

  private at(root: number): KnownGroup {
    const known = this.byRoot.get(root);
    if (known) return known;
    const made = new KnownGroup(root);
    this.byRoot.set(root, made);
    return made;
  }

  /** Names the groups anew, and with them the documents whose list of keys is no longer right. */
  private rename(arrivals: ReadonlyMap<KnownGroup, readonly Member[]>, grouping: Grouping): void {
    const stale = new Set<NamedIn>();
    for (const [group, fresh] of arrivals) {
      const key = keyOf(group, grouping);
      for (const { from } of key === group.key ? fresh : group.members) stale.add(from);
      group.key = key;
    }
    for (const d of stale) d.entry = [d.document, Array.from(d.roots, (root) => this.byRoot.get(root)?.key ?? '')];
  }
}

/** Puts those candidates of a document that are in another group than before, or go by another key, where they are now. */
function arrive(d: NamedIn, goesBy: Int32Array, { sets }: Grouping, touch: (root: number) => Member[]): void {
  for (let index = 0; index < goesBy.length; index++) {
    const first = goesBy[index] ?? -1;
    const root = sets.find(first);
    const before = d.roots[index] ?? -1;
    if (root === before && first === d.goesBy[index]) continue;
    const candidate = d.contribution.actors[index];
    d.goesBy[index] = first;
    d.roots[index] = root;
    const arrivals = touch(root);
    if (root === before || candidate === undefined) continue;
    if (before >= 0) touch(before);
    arrivals.push({ from: d, index, candidate });
  }
}

/** The members that stayed, and those that came, in the order of their documents. */
function merged({ members, root }: KnownGroup, fresh: readonly Member[]): readonly Member[] {
  if (members.length === 0) return fresh;
  const all: Member[] = [];
  let next = 0;
  for (const m of members) {
    if (m.from.at < 0 || m.from.roots[m.index] !== root) continue;
    for (let f = fresh[next]; f !== undefined && isBefore(f, m); f = fresh[++next]) all.push(f);
    all.push(m);
  }
  for (; next < fresh.length; next++) all.push(fresh[next] as Member);
  return all;
}

const isBefore = (a: Member, b: Member): boolean => (a.from.at === b.from.at ? a.index < b.index : a.from.at < b.from.at);

/** The smallest of its members' strong keys by text, of those that are its own; where they have none, of the keys by which they go. */
function keyOf({ members, root }: KnownGroup, { sets, texts }: Grouping): string {
  let [best, weak] = [-1, -1];
  const smaller = (id: number, than: number): boolean => id !== than && (than < 0 || (texts[id] ?? '') < (texts[than] ?? ''));
  for (const { from, index } of members) {
    const goesBy = from.goesBy[index] ?? -1;
    if (smaller(goesBy, weak)) weak = goesBy;
    const end = from.starts[index + 1] ?? 0;
    for (let i = from.starts[index] ?? end; i < end; i++) {
      const id = from.strong[i] ?? -1;
      if (smaller(id, best) && sets.find(id) === root) best = id;
    }
  }
  return texts[best < 0 ? weak : best] ?? '';
}
