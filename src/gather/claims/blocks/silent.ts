import { byText } from '../../../text/order.ts';
import type { Dispute } from '../dispute.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Matter } from '../matter.ts';
import { Speakers } from './speakers.ts';

/** Most terms of a dispute by which it is told who speaks of it. */
const most = 4;

/** What tells who speaks of a dispute: made once for all blocks that ask for the same, and remembered as long as one does. */
export class KnownSpeakers {
  private before: ReadonlyMap<string, Speakers> = new Map();
  private now = new Map<string, Speakers>();

  /** Begins a new round: what nobody asked for in the last one is forgotten. */
  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }

  /** In: a dispute with its seats; the matter is asked which of its terms are rarest. Out: what its block keeps; undefined where nothing tells. */
  asked(d: Dispute, matter: Matter, all: Assertions): string | undefined {
    const keys = new Set(d.sides.flatMap((s) => [...s.passage.keys]));
    const rarest = [...new Set(d.terms)].sort((a, b) => matter.idf(b) - matter.idf(a) || byText(a, b)).slice(0, most);
    if (keys.size === 0 || rarest.length === 0) return undefined;
    const terms = rarest.map((term) => [all.terms.of(term), matter.telling(term)] as const);
    const name = JSON.stringify([terms, [...keys].sort(byText)]);
    if (!this.now.has(name)) this.now.set(name, this.before.get(name) ?? new Speakers(terms, keys));
    return name;
  }

  /** The speakers of a name that `asked` gave in this round or the last. */
  of(name: string): Speakers {
    const known = this.now.get(name) ?? (this.before.get(name) as Speakers);
    this.now.set(name, known);
    return known;
  }
}

/**
 * Documents that say nothing of a dispute, of those that assert anything and copy none; what a copy says its original says. Silence is
 * easily claimed falsely: whoever may speak of it speaks of it. `sides`: the slots of the documents of its sides.
 */
export function silentDocuments(speakers: Speakers, sides: readonly number[], all: Assertions): string[] {
  const speaking = speakers.bySlot(all);
  const heard = speaking.slice();
  for (const slot of sides) heard[slot] = 1;
  for (const { place, origin } of all.copies) if (speaking[place.slot] === 1) heard[all.slots.of(origin)] = 1;
  const silent: string[] = [];
  const { documents, slots } = all.speaking;
  for (let i = 0; i < slots.length; i++) if (heard[slots[i] as number] !== 1) silent.push(documents[i] as string);
  return silent;
}
