import { byText } from '../../text/order.ts';
import type { ActorCandidate } from '../contribution.ts';
import type { KeyIds } from './key-ids.ts';
import type { BareName, NamedIn } from './named-in.ts';

/** The bare names of a topic: those that a nationality tells apart in at least one article. */
export function baresOf(documents: readonly NamedIn[]): ReadonlySet<string> {
  const bare = new Set<string>();
  for (const d of documents) for (const base of d.bases) bare.add(base);
  return bare;
}

/**
 * Groups that share a bare name and are told apart by a nationality (`Kenyan Alpha`, `Somali Alpha`), and which of them
 * the bare name means in each article: the key of the group.
 * Works where at least one article prints a qualified form; fails where two groups differ by anything but a nationality.
 * Remembered: the votes of the documents added, which must all be there still.
 */
export class Namesakes {
  private readonly ids: KeyIds;
  private readonly bare: ReadonlySet<string>;
  /** For each key 1 where it is a bare name's own: such a key says nothing by itself. */
  readonly isOwn: Uint8Array;
  /** How often each bare name means which group. */
  private readonly votes = new Map<number, Map<number, number>>();
  /** The bare names that their own articles do not explain. */
  private readonly open: BareName[] = [];

  constructor(ids: KeyIds, bare: ReadonlySet<string>) {
    this.ids = ids;
    this.bare = bare;
    const own = [...bare].flatMap((base) => ['body:', 'name:', 'name~'].map((kind) => ids.of(kind + base)));
    this.isOwn = new Uint8Array(ids.size);
    for (const id of own) this.isOwn[id] = 1;
  }

  /** Whether these are the bare names of which it knows. */
  isOf(bare: ReadonlySet<string>): boolean {
    if (bare.size !== this.bare.size) return false;
    for (const base of bare) if (!this.bare.has(base)) return false;
    return true;
  }

  /** Adds a document and says what its bare names mean, as far as it tells. */
  add(d: NamedIn): void {
    const { actors } = d.contribution;
    d.bare = this.bare.size === 0 ? [] : d.partial.flatMap((index) => this.bareName(actors, index));
    for (const name of d.bare)
      if (name.told === undefined) this.open.push(name);
      else this.vote(name.base, name.told, actors[name.index]?.mentions ?? 0);
  }

  /** Where the article itself does not tell, the bare name is what it mostly is in the others. Out: whether any now means another than before. */
  settle(): boolean {
    const { texts } = this.ids;
    const best = new Map<number, number>();
    for (const [base, votes] of this.votes) {
      const order = [...votes].sort((a, b) => b[1] - a[1] || byText(texts[a[0]] ?? '', texts[b[0]] ?? ''));
      best.set(base, order[0]?.[0] ?? base);
    }
    let turned = false;
    for (const name of this.open) {
      const means = best.get(name.base) ?? name.base;
      turned ||= name.means >= 0 && name.means !== means;
      name.means = means;
    }
    return turned;
  }

  private bareName(actors: readonly ActorCandidate[], index: number): BareName[] {
    const { single, qualified } = (actors[index] as ActorCandidate).keys;
    const base = single.find((s) => this.bare.has(s)) ?? qualified[0]?.base;
    if (base === undefined) return [];
    const key = meantHere(actors, index, base);
    const told = key === undefined ? undefined : this.ids.of(key);
    return [{ index, base: this.ids.of(`body:${base}`), told, means: told ?? -1 }];
  }

  private vote(base: number, group: number, mentions: number): void {
    const own = this.votes.get(base) ?? new Map<number, number>();
    this.votes.set(base, own.set(group, (own.get(group) ?? 0) + mentions));
  }
}

/** What the bare name of a candidate means in its own article, as far as that article tells. */
function meantHere(actors: readonly ActorCandidate[], index: number, base: string): string | undefined {
  const own = actors[index]?.keys.qualified.find((q) => q.base === base);
  if (own) return own.key;
  // A namesake with a name of its own goes by that; the bare name is the other one.
  const nameless = actors.filter((a, i) => i !== index && a.keys.onlyQualified && a.keys.qualified.some((q) => q.base === base));
  return nameless.length === 1 ? nameless[0]?.keys.qualified[0]?.key : undefined;
}
