import { Holders } from '../holders.ts';
import type { ActorGroup } from './actor-group.ts';
import type { KnownGroup } from './known-group.ts';

/** The last words of all persons' full names, and which groups have no other name than such: it cannot be given to either of two bearers. */
export class FamilyNames {
  /** By how many groups each is borne. */
  private readonly bearers = new Map<string, number>();
  /** By each name the groups that have names of one word only, and it among them. */
  private readonly lone = new Holders<string, KnownGroup>();

  /** Brings the names up to date. In: the groups that are not as they were. Out: the others that now are a family name and no more, or no longer. */
  update(changed: readonly KnownGroup[]): KnownGroup[] {
    const turned = new Set<string>();
    for (const group of changed) {
      if (group.families.length > 0) for (const name of group.families) this.count(name, -1, turned);
      if (group.lone.length > 0) for (const name of group.lone) this.lone.remove(name, group);
      group.families = group.kind === 'person' ? familiesOf(group) : none;
      group.lone = loneNamesOf(group);
      if (group.families.length > 0) for (const name of group.families) this.count(name, 1, turned);
      if (group.lone.length > 0) for (const name of group.lone) this.lone.add(name, group);
    }
    for (const group of changed) this.judge(group);
    return [...turned].flatMap((name) => this.lone.of(name).filter((group) => this.judge(group)));
  }

  /** Says whether a group is a family name and no more. Out: whether that is not what was said before. */
  private judge(group: KnownGroup): boolean {
    const before = group.isFamilyName;
    group.isFamilyName = group.lone.length > 0 && group.lone.every((name) => this.bearers.has(name));
    return group.isFamilyName !== before;
  }

  private count(name: string, by: number, turned: Set<string>): void {
    const before = this.bearers.get(name) ?? 0;
    if (before + by > 0) this.bearers.set(name, before + by);
    else this.bearers.delete(name);
    if ((before === 0 || before + by === 0) && this.lone.of(name).length > 0) turned.add(name);
  }
}

const none: readonly string[] = [];

function familiesOf({ members }: ActorGroup): readonly string[] {
  let last = none;
  for (const { candidate } of members) {
    const { name } = candidate.keys;
    const at = name.lastIndexOf(' ');
    const family = name.slice(at + 1);
    if (at >= 0 && !last.includes(family)) last = last.length === 0 ? [family] : [...last, family];
  }
  return last;
}

/** The names of a group that has no name but single words, of no state or place; none for any other. */
function loneNamesOf({ members }: ActorGroup): readonly string[] {
  let found = none;
  for (const { candidate: c } of members) {
    const { name } = c.keys;
    if (c.state !== undefined || c.nameKind === 'LOC' || name.includes(' ')) return none;
    if (!found.includes(name)) found = found.length === 0 ? [name] : [...found, name];
  }
  return found;
}
