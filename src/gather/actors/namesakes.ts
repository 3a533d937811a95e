import { byText } from '../../text/order.ts';
import type { KeyIds } from './key-ids.ts';
import type { MaybeNamesake, NamedIn } from './named-in.ts';

/** What bare names mean, by document and candidate, and which keys say nothing by themselves. */
export interface Namesakes {
  readonly meant: readonly ReadonlyMap<number, number>[];
  /** 1 for a bare name's own keys. */
  readonly bare: Uint8Array;
}

/**
 * Groups that share a bare name and are told apart by a nationality (`Kenyan Alpha`, `Somali Alpha`), and which of them
 * the bare name means in each article: the key of the group.
 * Works where at least one article prints a qualified form; fails where two groups differ by anything but a nationality.
 */
export function tellNamesakes(documents: readonly NamedIn[], ids: KeyIds): Namesakes {
  const bases = new Set(documents.flatMap((d) => d.bases));
  const votes = new Votes();
  const open: { readonly meant: Map<number, number>; readonly index: number; readonly base: number }[] = [];
  const meant = documents.map((d) => {
    const here = new Map<number, number>();
    for (const one of bases.size === 0 ? [] : d.namesakes) {
      const base = one.single.find((s) => bases.has(s)) ?? one.qualified[0]?.base;
      if (base === undefined) continue;
      const group = meantHere(d, one, base);
      if (group === undefined) open.push({ meant: here, index: one.index, base });
      else {
        here.set(one.index, group);
        votes.add(base, group, d.contribution.actors[one.index]?.mentions ?? 0);
      }
    }
    return here;
  });
  // Where the article itself does not tell, the bare name is what it mostly is in the others.
  for (const { meant: here, index, base } of open) here.set(index, votes.best(base, ids.texts) ?? base);
  return { meant, bare: bareKeys(bases, ids) };
}

/** What the bare name of a candidate means in its own article, as far as that article tells. */
function meantHere(d: NamedIn, one: MaybeNamesake, base: number): number | undefined {
  const own = one.qualified.find((q) => q.base === base);
  if (own) return own.key;
  // A namesake with a name of its own goes by that; the bare name is the other one.
  const nameless = d.namesakes.filter((n) => n !== one && n.onlyQualified && n.qualified.some((q) => q.base === base));
  return nameless.length === 1 ? nameless[0]?.qualified[0]?.key : undefined;
}

/** How often each bare name means which group. */
class Votes {
  private readonly counts = new Map<number, Map<number, number>>();
  private readonly winners = new Map<number, number | undefined>();

  add(base: number, group: number, mentions: number): void {
    const own = this.counts.get(base) ?? new Map<number, number>();
    this.counts.set(base, own.set(group, (own.get(group) ?? 0) + mentions));
  }

  /** The group with most mentions, asked when all are counted. */
  best(base: number, texts: readonly string[]): number | undefined {
    if (this.winners.has(base)) return this.winners.get(base);
    const order = [...(this.counts.get(base) ?? [])].sort((a, b) => b[1] - a[1] || byText(texts[a[0]] ?? '', texts[b[0]] ?? ''));
    this.winners.set(base, order[0]?.[0]);
    return order[0]?.[0];
  }
}

function bareKeys(bases: ReadonlySet<number>, ids: KeyIds): Uint8Array {
  const bare = new Uint8Array(ids.size);
  for (const base of bases)
    for (const kind of ['body:', 'name:', 'name~']) {
      const id = ids.find(`${kind}${(ids.texts[base] ?? '').slice(5)}`);
      if (id !== undefined) bare[id] = 1;
    }
  return bare;
}
