import type { ActorGroup } from './actor-group.ts';
import type { KnownGroup } from './known-group.ts';

/** The last words of all persons' full names, and which groups have no other name than one of these: it cannot be given to either of two bearers. */
export class FamilyNames {
  /** By how many groups each is borne. */
  private readonly bearers = new Map<string, number>();
  /** The groups with names of one word only. */
  private readonly lone = new Set<KnownGroup>();

  /** Brings the names up to date. In: the groups that are not as they were. Out: those that now are a family name and no more, or no longer. */
  update(changed: ReadonlySet<KnownGroup>): KnownGroup[] {
    for (const group of changed) {
      this.count(group.families, -1);
      group.families = group.kind === 'person' ? familiesOf(group) : none;
      this.count(group.families, 1);
      group.lone = loneNamesOf(group);
      if (group.lone === undefined) this.lone.delete(group);
      else this.lone.add(group);
    }
    const turned = [...changed].filter((g) => g.isFamilyName && g.lone === undefined);
    for (const group of turned) group.isFamilyName = false;
    for (const group of this.lone) {
      const isFamilyName = group.lone?.every((name) => this.bearers.has(name)) ?? false;
      if (isFamilyName !== group.isFamilyName) turned.push(group);
      group.isFamilyName = isFamilyName;
    }
    return turned;
  }

  private count(names: readonly string[], by: number): void {
    for (const name of names) {
      const count = (this.bearers.get(name) ?? 0) + by;
      if (count > 0) this.bearers.set(name, count);
      else this.bearers.delete(name);
    }
  }
}

const none: readonly string[] = [];

function familiesOf({ members }: ActorGroup): string[] {
  const found = new Set<string>();
  for (const { candidate } of members) {
    const { name } = candidate.keys;
    if (name.includes(' ')) found.add(name.slice(name.lastIndexOf(' ') + 1));
  }
  return [...found];
}

/** The names of a group that has no name but single words, of no state or place; undefined for any other, and for an empty one. */
function loneNamesOf({ members }: ActorGroup): string[] | undefined {
  const found = new Set<string>();
  for (const { candidate: c } of members) {
    if (c.state !== undefined || c.nameKind === 'LOC' || c.keys.name.includes(' ')) return undefined;
    found.add(c.keys.name);
  }
  return found.size === 0 ? undefined : [...found];
}
