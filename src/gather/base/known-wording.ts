import type { Contribution } from '../contribution.ts';
import { Holders } from '../holders.ts';
import { Roll } from '../roll.ts';

/** Documents with fewer hashes in common are not compared. */
const least = 4;

/** Which documents share wording, remembered: for each document those with which it shares at least four hashes. Only a document that came or went is looked up. */
export class KnownWording {
  private readonly roll = new Roll<Contribution>();
  private readonly holders = new Holders<number, Contribution>();
  private readonly sharing = new Map<Contribution, Map<Contribution, number>>();

  /** For each document that shares wording with others, the number of hashes it shares with each. */
  among(contributions: readonly Contribution[]): ReadonlyMap<Contribution, ReadonlyMap<Contribution, number>> {
    const { came, gone } = this.roll.update(contributions);
    for (const c of gone) this.remove(c);
    for (const c of came) this.add(c);
    return this.sharing;
  }

  private add(c: Contribution): void {
    const shared = new Map<Contribution, number>();
    for (const hash of c.shingles) for (const other of this.holders.add(hash | 0, c)) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared) {
      if (count < least) continue;
      this.sharesOf(c).set(other, count);
      this.sharesOf(other).set(c, count);
    }
  }

  private sharesOf(c: Contribution): Map<Contribution, number> {
    const known = this.sharing.get(c) ?? new Map<Contribution, number>();
    this.sharing.set(c, known);
    return known;
  }

  private remove(c: Contribution): void {
    for (const other of this.sharing.get(c)?.keys() ?? []) this.sharing.get(other)?.delete(c);
    this.sharing.delete(c);
    for (const hash of c.shingles) this.holders.remove(hash | 0, c);
  }
}
