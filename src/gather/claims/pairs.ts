/** The pairs of a list that pass a test, in its order: each with those behind it. No list is made for the many that do not. */
export function pairsWhere<T>(list: readonly T[], passes: (a: T, b: T) => boolean): (readonly [a: T, b: T])[] {
  const found: (readonly [T, T])[] = [];
  for (let i = 0; i < list.length; i++)
    for (let k = i + 1; k < list.length; k++) {
      const [a, b] = [list[i] as T, list[k] as T];
      if (passes(a, b)) found.push([a, b]);
    }
  return found;
}
