import type { Contribution } from '../contribution.ts';

/** So few documents may all name the town in which it happened. */
const few = 3;

/** How often a place is named, and how often as a state. */
interface Named {
  count: number;
  states: number;
}

/** The places of all documents by their groups, and which of them are too wide to tell two events apart. */
export class Places {
  private readonly named = new Map<string, Named>();
  private documents = 0;
  private wide: ReadonlySet<string> = new Set();
  /** The places that may be wide: states, and those that more than a few documents name. */
  private readonly maybe = new Set<string>();

  /** Counts a document in (`by` 1) or out (-1). `keys`: the groups of its actors. */
  count({ actors }: Contribution, keys: readonly string[], by: 1 | -1): void {
    this.documents += by;
    for (let i = 0; i < actors.length; i++) {
      const key = actors[i]?.nameKind === 'LOC' ? keys[i] : undefined;
      if (key === undefined) continue;
      const named = this.entry(key);
      named.count += by;
      if (actors[i]?.kind === 'state') named.states += by;
      if (named.states > 0 || named.count > few) this.maybe.add(key);
      else this.maybe.delete(key);
      if (named.count === 0) this.named.delete(key);
    }
  }

  private entry(key: string): Named {
    const known = this.named.get(key);
    if (known) return known;
    const made = { count: 0, states: 0 };
    this.named.set(key, made);
    return made;
  }

  /** States, and places that more than half of the documents name, where there are enough to tell; as `settle` left it. */
  isWide(key: string): boolean {
    return this.wide.has(key);
  }

  /** Works out anew which places are wide. Out: those that became wide or no longer are. */
  settle(): string[] {
    const most = Math.max(this.documents / 2, few);
    const before = this.wide;
    const now = new Set<string>();
    this.maybe.forEach((key) => {
      const { count, states } = this.entry(key);
      if (states > 0 || count > most) now.add(key);
    });
    this.wide = now;
    const changed: string[] = [];
    const differs = (others: ReadonlySet<string>) => (key: string) => {
      if (!others.has(key)) changed.push(key);
    };
    before.forEach(differs(now));
    now.forEach(differs(before));
    return changed;
  }
}
