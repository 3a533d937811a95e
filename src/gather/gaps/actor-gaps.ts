import type { Actor, Gap } from '../../model/findings.ts';
import { Memory } from '../memory.ts';
import type { Gathered } from '../parts.ts';
import { Roll } from '../roll.ts';

/** How many of the weightiest actors a reader expects to hear. */
const most = 12;

/** Parties talked about in the sources whose own words no source prints, nor those of anybody on their side; weightiest first. */
export function actorGaps({ actors }: Gathered, memory = new Memory()): Gap[] {
  const silent = actors.slice(0, most).filter(isSilent);
  if (silent.length === 0) return [];
  const heard = memory.of(KnownHeard).of(actors);
  return silent
    .filter((a) => !heard.has(a.name))
    .map((a) => ({ kind: 'never-quoted', text: `Never quoted directly: ${a.name}.`, documents: a.documents }));
}

const isSilent = (a: Actor): boolean => a.party && !a.quoted && a.kind !== 'place' && a.mentions > 1;

/** How many actors whose words are printed have which name, or are on which side, remembered. */
class KnownHeard {
  private readonly roll = new Roll<Actor>();
  private readonly counts = new Map<string, number>();

  /** The names of the actors of now whose words are printed, and of their sides. */
  of(actors: readonly Actor[]): { readonly has: (name: string) => boolean } {
    const { came, gone } = this.roll.update(actors);
    for (const actor of came) this.count(actor, 1);
    for (const actor of gone) this.count(actor, -1);
    return this.counts;
  }

  private count({ quoted, name, side }: Actor, by: 1 | -1): void {
    if (!quoted) return;
    this.add(name, by);
    if (side !== undefined) this.add(side, by);
  }

  private add(name: string, by: 1 | -1): void {
    const count = (this.counts.get(name) ?? 0) + by;
    if (count === 0) this.counts.delete(name);
    else this.counts.set(name, count);
  }
}
