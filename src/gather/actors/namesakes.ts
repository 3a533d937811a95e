import type { Contribution } from '../contribution.ts';
import { formKey } from './actor-keys.ts';
import { nameKey } from './name-key.ts';
import { stateNamed, stateOfNationality } from './states.ts';

/**
 * Groups that share a bare name and are told apart by a nationality (`Afghan X`, `Pakistani X`), and which of them
 * the bare name means in each article: `document|candidate` -> key of the group.
 * Works where at least one article prints a qualified form; fails where two groups differ by anything but a nationality.
 */
export function tellNamesakes(contributions: readonly Contribution[]): { bare: ReadonlySet<string>; meaning: ReadonlyMap<string, string> } {
  const bare = bareNames(contributions);
  const meaning = new Map<string, string>();
  const votes = new Map<string, Map<string, number>>();
  const open: { at: string; base: string }[] = [];
  for (const c of contributions)
    for (const [i, a] of c.actors.entries()) {
      const base = a.state === undefined ? a.forms.map((f) => nameKey(f.text)).find((k) => bare.has(k)) : undefined;
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

/** Names of which a form with a nationality stands in any article. */
function bareNames(contributions: readonly Contribution[]): Set<string> {
  const bare = new Set<string>();
  for (const c of contributions)
    for (const a of c.actors)
      for (const f of a.forms) {
        const base = unqualified(f.text);
        if (base !== undefined) bare.add(base);
      }
  return bare;
}

/** `Afghan Taliban` -> `taliban`; undefined where no nationality stands beside one other word. */
export function unqualified(form: string): string | undefined {
  const words = form.split(/\s+/u);
  if (words.length !== 2 || stateNamed(form) !== undefined) return undefined;
  const [first = '', last = ''] = words;
  if (!/^\p{Lu}/u.test(last) || last.length < 4) return undefined;
  return stateOfNationality(first) !== undefined || stateNamed(first) !== undefined ? nameKey(last) : undefined;
}

/** What the bare name of candidate `index` means in its own article, as far as that article tells. */
function meantHere(c: Contribution, index: number, base: string): string | undefined {
  const own = c.actors[index]?.forms.find((f) => unqualified(f.text) === base);
  if (own) return formKey(own.text);
  const rivals = c.actors.filter((a, i) => i !== index && a.forms.some((f) => unqualified(f.text) === base));
  // A namesake with a name of its own goes by that; the bare name is the other one.
  const nameless = rivals.filter((a) => a.shorts.length === 0 && a.forms.every((f) => unqualified(f.text) === base));
  const form = nameless.length === 1 ? nameless[0]?.forms[0]?.text : undefined;
  return form === undefined ? undefined : formKey(form);
}
