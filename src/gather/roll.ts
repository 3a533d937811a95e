/** So many places on, at most, what was passed over in one of two lists is looked for in the other. */
export const reach = 24;

/**
 * Who is on a list, by identity: from one time to the next it tells who came and who went. Two lists that are mostly the same in
 * the same order cost one glance a member; who only moved neither came nor went. One who stands there twice counts twice.
 */
export class Roll<T extends object> {
  private members: readonly T[] = [];

  /** Takes the list as it is now, which must not change any more. */
  update(now: readonly T[]): { readonly came: readonly T[]; readonly gone: readonly T[] } {
    const before = this.members;
    this.members = now;
    if (before === now) return { came: [], gone: [] };
    if (before.length === 0) return { came: now, gone: [] };
    const came: T[] = [];
    const gone: T[] = [];
    let i = 0;
    let j = 0;
    while (i < before.length && j < now.length) {
      while (i < before.length && before[i] === now[j]) {
        i++;
        j++;
      }
      if (i >= before.length || j >= now.length) break;
      const onlyNow = placesTo(before[i], now, j);
      const onlyBefore = placesTo(now[j], before, i);
      for (let n = 0; n < onlyNow; n++) came.push(now[j++] as T);
      if (onlyNow === 0) for (let n = 0; n < onlyBefore; n++) gone.push(before[i++] as T);
      if (before[i] === now[j]) {
        i++;
        j++;
      } else {
        gone.push(before[i++] as T);
        came.push(now[j++] as T);
      }
    }
    while (j < now.length) came.push(now[j++] as T);
    while (i < before.length) gone.push(before[i++] as T);
    return apart(came, gone);
  }
}

/** How many places behind `from` a member stands; 0 where it is not near, or there. */
export function placesTo<T>(member: T, list: readonly T[], from: number): number {
  for (let n = 1; n <= reach; n++) if (list[from + n] === member) return n;
  return 0;
}

/** The two lists without those who stand in both. */
function apart<T>(came: readonly T[], gone: readonly T[]): { readonly came: readonly T[]; readonly gone: readonly T[] } {
  if (came.length === 0 || gone.length === 0) return { came, gone };
  const left = new Map<T, number>();
  for (const member of gone) left.set(member, (left.get(member) ?? 0) + 1);
  const take = (member: T): boolean => {
    const count = left.get(member) ?? 0;
    left.set(member, Math.max(0, count - 1));
    return count > 0;
  };
  return { came: came.filter((member) => !take(member)), gone: gone.filter(take) };
}
