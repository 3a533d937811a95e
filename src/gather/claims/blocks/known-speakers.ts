import { byText } from '../../../text/order.ts';
import type { Dispute } from '../dispute.ts';
import type { Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Matter } from '../matter.ts';
import { Speakers } from './speakers.ts';

/** Most terms of a dispute by which it is told who speaks of it. */
const most = 4;

/** Who asks whether a term was said, and whether it tells by itself. */
interface Asker {
  readonly speakers: Speakers;
  readonly telling: boolean;
}

const nobody: readonly Asker[] = [];

/** What tells who speaks of a dispute: made once for all blocks that ask for the same, and remembered as long as one does. */
export class KnownSpeakers {
  private before: ReadonlyMap<string, Speakers> = new Map();
  private now = new Map<string, Speakers>();
  /** Who asks for a term, by its number. */
  private readonly byTerm: Asker[][] = [];

  /** Begins a new round: what nobody asked for in the last one is forgotten, and what came and went is looked at. */
  turn({ leaving, coming, remade }: Changes): void {
    for (const [name, speakers] of this.before) if (!this.now.has(name)) this.leave(speakers);
    this.before = this.now;
    this.now = new Map();
    if (this.before.size === 0) return;
    const anew = [...coming, ...remade.keys()];
    const moved = [...leaving, ...anew];
    for (const speakers of this.before.values()) for (const part of moved) speakers.forget(part);
    for (const part of anew)
      part.eachTerm((term, index) => {
        for (const { speakers, telling } of this.byTerm[term] ?? nobody) speakers.see(part, index, telling);
      });
  }

  /** In: a dispute with its seats; the matter is asked which of its terms are rarest. Out: what its block keeps; undefined where nothing tells. */
  asked(d: Dispute, matter: Matter, all: Assertions): string | undefined {
    const keys = new Set(d.sides.flatMap((s) => [...s.passage.keys]));
    const rarest = [...new Set(d.terms)].sort((a, b) => matter.idf(b) - matter.idf(a) || byText(a, b)).slice(0, most);
    if (keys.size === 0 || rarest.length === 0) return undefined;
    const terms = rarest.map((term) => [all.terms.of(term), matter.telling(term)] as const);
    const name = JSON.stringify([terms, [...keys].sort(byText)]);
    if (!this.now.has(name)) this.now.set(name, this.before.get(name) ?? this.come(new Speakers(terms, keys, all)));
    return name;
  }

  /** The speakers of a name that `asked` gave in this round or the last. */
  of(name: string): Speakers {
    const known = this.now.get(name) ?? (this.before.get(name) as Speakers);
    this.now.set(name, known);
    return known;
  }

  private come(speakers: Speakers): Speakers {
    for (const [term, telling] of speakers.terms) {
      const askers = this.byTerm[term];
      if (askers) askers.push({ speakers, telling });
      else this.byTerm[term] = [{ speakers, telling }];
    }
    return speakers;
  }

  private leave(gone: Speakers): void {
    for (const [term] of gone.terms) this.byTerm[term] = (this.byTerm[term] ?? []).filter(({ speakers }) => speakers !== gone);
  }
}
