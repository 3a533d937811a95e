import { placesTo, reach } from './roll.ts';

/**
 * A value for each member of a list, in the order of the list, made once and remembered as long as the member stays on it. Two lists
 * that are mostly the same in the same order cost one glance a member, which does not touch the member itself; for one who moved far it may be made again.
 */
export class Alongside<T extends object, V> {
  private members: readonly T[] = [];
  private values: readonly V[] = [];

  /** The values of the list as it is now, which must not change any more. `make` must give the same for the same member. */
  of(now: readonly T[], make: (member: T) => V): readonly V[] {
    const [members, known] = [this.members, this.values];
    if (members === now) return known;
    const values = new Array<V>(now.length);
    let lost: Map<T, number> | undefined;
    let [i, misses] = [0, 0];
    for (let j = 0; j < now.length; j++) {
      const member = now[j] as T;
      if (members[i] !== member) i += placesTo(member, members, i);
      // Where so many in turn are not near, they are looked for in the whole list.
      if (members[i] !== member && misses > reach) {
        lost ??= new Map(members.map((m, at) => [m, at]));
        i = lost.get(member) ?? i;
      }
      const isKnown = i < members.length && members[i] === member;
      values[j] = isKnown ? (known[i] as V) : make(member);
      misses = isKnown ? 0 : misses + 1;
      // One who stands further on is waited for.
      if (isKnown || placesTo(members[i], now, j) === 0) i++;
    }
    [this.members, this.values] = [now, values];
    return values;
  }
}
