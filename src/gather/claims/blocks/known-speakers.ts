import { byText } from '../../../text/order.ts';
import { put } from '../../put.ts';
import type { Dispute } from '../dispute.ts';
import type { Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Matter } from '../matter.ts';
import { Speakers } from './speakers.ts';

/** Most terms of a dispute by which it is told who speaks of it. */
const most = 4;

const nobody: readonly [speakers: Speakers, telling: boolean][] = [];

/** What tells who speaks of a dispute: made once for all blocks that ask for the same, and remembered as long as one does. */
export class KnownSpeakers {
  private before: ReadonlyMap<string, Speakers> = new Map();
  private now = new Map<string, Speakers>();

  /** Begins a new round: what nobody asked for in the last one is forgotten, and what came and went is looked at. */
  turn({ leaving, coming, remade }: Changes): void {
    this.before = this.now;
    this.now = new Map();
    const all = [...this.before.values()];
    for (const part of [...leaving, ...coming, ...remade.keys()]) for (const speakers of all) speakers.forget(part);
    if (all.length === 0) return;
    const byTerm = new Map<number, [speakers: Speakers, telling: boolean][]>();
    for (const speakers of all) for (const [term, telling] of speakers.terms) put(byTerm, term, [speakers, telling]);
    for (const part of [...coming, ...remade.keys()])
      part.eachTerm((term, index) => {
        for (const [speakers, telling] of byTerm.get(term) ?? nobody) speakers.see(part, index, telling);
      });
  }

  /** In: a dispute with its seats; the matter is asked which of its terms are rarest. Out: what its block keeps; undefined where nothing tells. */
  asked(d: Dispute, matter: Matter, all: Assertions): string | undefined {
    const keys = new Set(d.sides.flatMap((s) => [...s.passage.keys]));
    const rarest = [...new Set(d.terms)].sort((a, b) => matter.idf(b) - matter.idf(a) || byText(a, b)).slice(0, most);
    if (keys.size === 0 || rarest.length === 0) return undefined;
    const terms = rarest.map((term) => [all.terms.of(term), matter.telling(term)] as const);
    const name = JSON.stringify([terms, [...keys].sort(byText)]);
    if (!this.now.has(name)) this.now.set(name, this.before.get(name) ?? new Speakers(terms, keys, all));
    return name;
  }

  /** The speakers of a name that `asked` gave in this round or the last. */
  of(name: string): Speakers {
    const known = this.now.get(name) ?? (this.before.get(name) as Speakers);
    this.now.set(name, known);
    return known;
  }
}
