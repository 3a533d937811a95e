import type { ActorGroup } from './actor-group.ts';
import type { KnownGroup } from './known-group.ts';

/** The last words of all persons' full names, and which groups have no other name than such: it cannot be given to either of two bearers. */
export class FamilyNames {
  /** By how many groups each is borne. */
  private readonly bearers = new Map<string, number>();
  /** By each name the groups that have names of one word only, and it among them. */
  private readonly lone = new Map<string, KnownGroup[]>();

  /** Brings the names up to date. In: the groups that are not as they were. Out: the others that now are a family name and no more, or no longer. */
  update(changed: readonly KnownGroup[]): KnownGroup[] {
    const turned = new Set<string>();
    for (const group of changed) {
      if (group.families.length > 0) for (const name of group.families) this.count(name, -1, turned);
      if (group.lone.length > 0) for (const name of group.lone) this.take(name, group);
      group.families = group.kind === 'person' ? familiesOf(group) : none;
      group.lone = loneNamesOf(group);
      if (group.families.length > 0) for (const name of group.families) this.count(name, 1, turned);
      if (group.lone.length > 0) for (const name of group.lone) this.file(name, group);
    }
    for (const group of changed) this.judge(group);
    return [...turned].flatMap((name) => (this.lone.get(name) ?? []).filter((group) => this.judge(group)));
  }

  private take(name: string, group: KnownGroup): void {
    this.lone.set(
      name,
      (this.lone.get(name) ?? []).filter((g) => g !== group),
    );
  }

  private file(name: string, group: KnownGroup): void {
    const known = this.lone.get(name);
    if (known) known.push(group);
    else this.lone.set(name, [group]);
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
    if ((before === 0 || before + by === 0) && this.lone.has(name)) turned.add(name);
  }
}

const none: readonly string[] = [];

function familiesOf({ members }: ActorGroup): readonly string[] {
  let names = none;
  for (const { candidate } of members) if (!names.includes(candidate.keys.name)) names = [...names, candidate.keys.name];
  const last = names.filter((name) => name.includes(' ')).map((name) => name.slice(name.lastIndexOf(' ') + 1));
  return last.length > 1 ? [...new Set(last)] : last;
}

/** The names of a group that has no name but single words, of no state or place; none for any other. */
function loneNamesOf({ members }: ActorGroup): readonly string[] {
  let found = none;
  for (const { candidate: c } of members) {
    const { name } = c.keys;
    if (c.state !== undefined || c.nameKind === 'LOC' || name.includes(' ')) return none;
    if (!found.includes(name)) found = [...found, name];
  }
  return found;
}
