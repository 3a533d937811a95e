import { byText } from '../../text/order.ts';
import type { ActorCandidate } from '../contribution.ts';
import type { KeyIds } from './key-ids.ts';
import type { BareName, NamedIn } from './named-in.ts';

/**
 * Groups that share a bare name and are told apart by a nationality (`Kenyan Alpha`, `Somali Alpha`), and which of them
 * the bare name means in each article: the key of the group.
 * Works where at least one article prints a qualified form; fails where two groups differ by anything but a nationality.
 * Remembered: the bare names of the documents added, and their votes; these must all be there still.
 */
export class Namesakes {
  private readonly ids: KeyIds;
  private readonly bare = new Set<string>();
  /** The bare names' own keys: they say nothing by themselves. */
  readonly own = new Set<number>();
  /** How often each bare name means which group. */
  private readonly votes = new Map<number, Map<number, number>>();
  /** The bare names that their own articles do not explain. */
  private open: BareName[] = [];

  constructor(ids: KeyIds) {
    this.ids = ids;
  }

  /**
   * Says what the bare names of all documents mean (`bare` of each). In: the documents of now; those among them that were not there the
   * last time; whether a key was there. Out: whether what was said of the others then still holds.
   */
  update(documents: readonly NamedIn[], fresh: readonly NamedIn[], had: (key: number) => boolean): boolean {
    for (const d of fresh) d.bare = undefined;
    const added = this.widen(fresh);
    const known = new Set(added);
    const touched = known.size === 0 ? [] : documents.filter((d) => d.bare && hasAny(d, known));
    for (const d of touched) d.bare = undefined;
    if (touched.length > 0) {
      this.votes.clear();
      this.open = [];
    }
    for (const d of touched.length > 0 ? documents : fresh) this.count(d);
    const turned = this.settle();
    return !turned && touched.length === 0 && !added.some((base) => this.ownKeysOf(base).some(had));
  }

  /** Adds the bare names of documents: those that a nationality tells apart there. Out: those that are new. */
  private widen(documents: readonly NamedIn[]): string[] {
    const added: string[] = [];
    for (const d of documents)
      for (const base of d.bases) {
        if (this.bare.has(base)) continue;
        this.bare.add(base);
        added.push(base);
        for (const key of this.ownKeysOf(base)) this.own.add(key);
      }
    return added;
  }

  private ownKeysOf(base: string): number[] {
    return ['body:', 'name:', 'name~'].map((kind) => this.ids.of(kind + base));
  }

  /** Counts what a document tells. */
  private count(d: NamedIn): void {
    const { actors } = d.contribution;
    d.bare ??= this.bare.size === 0 ? [] : d.partial.flatMap((index) => this.bareName(actors, index));
    for (const { index, base, told } of d.bare) {
      if (told === undefined) continue;
      const own = this.votes.get(base) ?? new Map<number, number>();
      this.votes.set(base, own.set(told, (own.get(told) ?? 0) + (actors[index]?.mentions ?? 0)));
    }
    for (const name of d.bare) if (name.told === undefined) this.open.push(name);
  }

  private bareName(actors: readonly ActorCandidate[], index: number): BareName[] {
    const { single, qualified } = (actors[index] as ActorCandidate).keys;
    const base = single.find((s) => this.bare.has(s)) ?? qualified[0]?.base;
    if (base === undefined) return [];
    const key = meantHere(actors, index, base);
    const told = key === undefined ? undefined : this.ids.of(key);
    return [{ index, base: this.ids.of(`body:${base}`), told, means: told ?? -1 }];
  }

  /** Where the article itself does not tell, the bare name is what it mostly is in the others. Out: whether any now means another than before. */
  private settle(): boolean {
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
}

/** Whether a document has a candidate whose form of one word is one of these. */
const hasAny = ({ partial, contribution: { actors } }: NamedIn, bare: ReadonlySet<string>): boolean =>
  partial.some((index) => actors[index]?.keys.single.some((s) => bare.has(s)));

/** What the bare name of candidate `index` means in its own article, as far as that article tells. */
function meantHere(actors: readonly ActorCandidate[], index: number, base: string): string | undefined {
  const own = actors[index]?.keys.qualified.find((q) => q.base === base);
  if (own) return own.key;
  // A namesake with a name of its own goes by that; the bare name is the other one.
  const nameless = actors.filter((a, i) => i !== index && a.keys.onlyQualified && a.keys.qualified.some((q) => q.base === base));
  return nameless.length === 1 ? nameless[0]?.keys.qualified[0]?.key : undefined;
}
