import type { ActorCandidate, Contribution } from '../contribution.ts';

/**
 * Groups that share a bare name and are told apart by a nationality (`Kenyan Alpha`, `Somali Alpha`), and which of them
 * the bare name means in each article: `document|candidate` -> key of the group.
 * Works where at least one article prints a qualified form; fails where two groups differ by anything but a nationality.
 */
export function tellNamesakes(contributions: readonly Contribution[]): { bare: ReadonlySet<string>; meaning: ReadonlyMap<string, string> } {
  const bare = new Set<string>();
  for (const c of contributions) for (const a of c.actors) for (const q of a.keys.qualified) bare.add(q.base);
  const meaning = new Map<string, string>();
  const votes = new Map<string, Map<string, number>>();
  const open: { at: string; base: string }[] = [];
  for (const c of bare.size === 0 ? [] : contributions)
    for (let i = 0; i < c.actors.length; i++) {
      const a = c.actors[i] as ActorCandidate;
      const base = a.state === undefined ? (a.keys.single.find((k) => bare.has(k)) ?? a.keys.qualified[0]?.base) : undefined;
      if (base === undefined) continue;
      const group = meantHere(c, i, base);
      if (group === undefined) open.push({ at: `${c.document}|${i}`, base });
      else {
        meaning.set(`${c.document}|${i}`, group);
        const count = votes.get(base) ?? new Map<string, number>();
        votes.set(base, count.set(group, (count.get(group) ?? 0) + a.mentions));
      }
    }
  // Where the article itself does not tell, the bare name is what it mostly is in the others.
  for (const { at, base } of open) {
    const best = [...(votes.get(base) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    meaning.set(at, best?.[0] ?? `body:${base}`);
  }
  return { bare, meaning };
}

/** What the bare name of candidate `index` means in its own article, as far as that article tells. */
function meantHere(c: Contribution, index: number, base: string): string | undefined {
  const own = c.actors[index]?.keys.qualified.find((q) => q.base === base);
  if (own) return own.key;
  // A namesake with a name of its own goes by that; the bare name is the other one.
  const nameless = c.actors.filter((a, i) => i !== index && a.keys.onlyQualified && a.keys.qualified.some((q) => q.base === base));
  return nameless.length === 1 ? nameless[0]?.keys.qualified[0]?.key : undefined;
}
