import { type Member, tallyForms } from './actor-group.ts';
import type { KeyIds } from './key-ids.ts';
import type { KeySets } from './key-sets.ts';
import { KnownGroup } from './known-group.ts';
import type { NamedIn } from './named-in.ts';

/**
 * The groups of a topic with their members, as they were last gathered. A group whose candidates are the same ones of the same documents
 * is as it was, and so is a document's list of keys.
 */
export class KnownGroups {
  private readonly byRoot: (KnownGroup | undefined)[] = [];
  /** How often they were brought up to date. */
  private times = 0;

  /** The group of a candidate of one of the documents of now. */
  of(from: NamedIn, index: number): KnownGroup | undefined {
    return this.byRoot[from.roots[index] ?? -1];
  }

  /**
   * Brings the members up to date. In: the documents of now; those that have gone (`at` is -1) and those that copy another than before;
   * the groups of keys, with their texts. Out: the groups that are not as they were, empty ones among them.
   */
  update(documents: readonly NamedIn[], altered: readonly NamedIn[], sets: KeySets, { texts }: KeyIds): readonly KnownGroup[] {
    this.times++;
    const changed: KnownGroup[] = [];
    const touch = (root: number): KnownGroup => {
      const group = this.at(root);
      if (group.changedIn !== this.times) changed.push(group);
      group.changedIn = this.times;
      return group;
    };
    for (const d of altered) for (const root of d.roots) if (root >= 0) touch(root);
    const rootOf = sets.roots();
    for (const d of documents) arrive(d, rootOf, touch);
    const stale: NamedIn[] = [];
    for (const group of changed) {
      settle(group, sets, texts, stale);
      if (group.members.length === 0) this.byRoot[group.root] = undefined;
    }
    for (const d of stale) {
      d.entry = [d.document, this.keysOf(d)];
      d.isStale = false;
    }
    return changed;
  }

  /** The keys of the groups of a document's candidates. */
  private keysOf({ contribution, roots }: NamedIn): string[] {
    return contribution.actors.map((_, i) => this.byRoot[roots[i] ?? -1]?.key ?? '');
  }

  private at(root: number): KnownGroup {
    const known = this.byRoot[root];
    if (known) return known;
    const made = new KnownGroup(root);
    while (this.byRoot.length <= root) this.byRoot.push(undefined);
    this.byRoot[root] = made;
    return made;
  }
}

/** Puts those candidates of a document that are in another group than before, or go by another key, where they are now. */
function arrive(d: NamedIn, rootOf: Int32Array, touch: (root: number) => KnownGroup): void {
  const { goesBy, roots } = d;
  for (let index = 0; index < goesBy.length; index++) {
    const root = rootOf[goesBy[index] as number] as number;
    const before = roots[index] as number;
    // Most are where they were: not even looked at.
    const candidate = root === before ? undefined : d.contribution.actors[index];
    if (candidate === undefined) continue;
    if (before >= 0) touch(before);
    roots[index] = root;
    const group = touch(root);
    if (group.arrivals) group.arrivals.push({ from: d, index, candidate });
    else group.arrivals = [{ from: d, index, candidate }];
  }
  if (d.rekeyed.length > 0) for (const index of d.rekeyed.splice(0)) touch(roots[index] ?? 0);
}

const noMembers: readonly Member[] = [];

/** Gives a group its members and its key; the documents whose list of keys is no longer right go to `stale`, once each. */
function settle(group: KnownGroup, sets: KeySets, texts: readonly string[], stale: NamedIn[]): void {
  const arrivals = group.arrivals ?? noMembers;
  group.arrivals = undefined;
  if (group.members.length === 0) group.members = arrivals;
  else merge(group, arrivals);
  if (group.forms === undefined && group.members.length >= large) group.forms = tallyForms(group.members);
  const key = keyOf(group, sets, texts);
  for (const { from } of key === group.key ? arrivals : group.members) {
    if (!from.isStale) stale.push(from);
    from.isStale = true;
  }
  group.key = key;
}

/** A group of so many members keeps a tally of their forms. */
const large = 8;

/** Gives a group the members that stayed, and those that came, in the order of their documents. */
function merge(group: KnownGroup, fresh: readonly Member[]): void {
  const all: Member[] = [];
  const gone: Member[] = [];
  let next = 0;
  for (const m of group.members) {
    if (m.from.at < 0 || m.from.roots[m.index] !== group.root) {
      gone.push(m);
      continue;
    }
    for (let f = fresh[next]; f !== undefined && isBefore(f, m); f = fresh[++next]) all.push(f);
    all.push(m);
  }
  for (; next < fresh.length; next++) all.push(fresh[next] as Member);
  group.members = all;
  if (group.forms) tallyForms(gone, tallyForms(fresh, group.forms), -1);
}

const isBefore = (a: Member, b: Member): boolean => (a.from.at === b.from.at ? a.index < b.index : a.from.at < b.from.at);

/** The smallest of its members' strong keys by text, of those that are its own; where they have none, of their weak ones, and of what bare names mean. */
function keyOf({ members, root }: KnownGroup, sets: KeySets, texts: readonly string[]): string {
  let best = '';
  let last = -1;
  for (const { from, index } of members) {
    const end = from.starts[index + 1] ?? 0;
    for (let i = from.starts[index] ?? end; i < end; i++) {
      const id = from.keys[i] ?? -1;
      if (id < 0 || id === last) continue;
      last = id;
      const text = texts[id] ?? '';
      if ((best === '' || text < best) && sets.find(id) === root) best = text;
    }
  }
  return best === '' ? weakKeyOf(members, texts) : best;
}

function weakKeyOf(members: readonly Member[], texts: readonly string[]): string {
  const keys = members.map(({ from, index }) => {
    const weak = from.weak[from.unsettled.indexOf(index)];
    return texts[weak ?? from.goesBy[index] ?? -1] ?? '';
  });
  return keys.reduce((a, b) => (b < a ? b : a), keys[0] ?? '');
}
