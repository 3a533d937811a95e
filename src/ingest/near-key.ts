/** The known key that `key` was probably meant to be: at most two letters off. Undefined where none is near. */
export function nearKey(key: string, known: readonly string[]): string | undefined {
  const near = known.map((k) => [editDistance(key.toLowerCase(), k.toLowerCase()), k] as const).sort((a, b) => a[0] - b[0])[0];
  return near && near[0] <= Math.min(2, Math.floor(near[1].length / 3)) ? near[1] : undefined;
}

/** Insertions, deletions and substitutions that turn `a` into `b` (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3 || a.length > 40) return 99;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
