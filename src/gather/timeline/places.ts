import type { Contribution } from '../contribution.ts';

/** So few documents may all name the town in which it happened. */
const few = 3;

/** How often a place is named, how often as a state, and whether it was found to be wide. */
interface Named {
  readonly key: string;
  count: number;
  states: number;
  isWide: boolean;
}

/** The places of all documents by their groups, and which of them are too wide to tell two events apart. */
export class Places {
  private readonly named = new Map<string, Named>();
  private documents = 0;
  /** The places that may be wide: states, those that more than a few documents name, and those that were wide. */
  private readonly maybe = new Set<Named>();

  /** Counts a document in (`by` 1) or out (-1). `keys`: the groups of its actors. */
  count({ actors }: Contribution, keys: readonly string[], by: 1 | -1): void {
    this.documents += by;
    for (let i = 0; i < actors.length; i++) {
      const key = actors[i]?.nameKind === 'LOC' ? keys[i] : undefined;
      if (key === undefined) continue;
      const named = this.entry(key);
      named.count += by;
      if (actors[i]?.kind === 'state') named.states += by;
      if (named.states > 0 || named.count > few) this.maybe.add(named);
      else if (!named.isWide) this.maybe.delete(named);
      if (named.count === 0 && !named.isWide) this.named.delete(key);
    }
  }

  private entry(key: string): Named {
    const known = this.named.get(key);
    if (known) return known;
    const made = { key, count: 0, states: 0, isWide: false };
    this.named.set(key, made);
    return made;
  }

  /** States, and places that more than half of the documents name, where there are enough to tell; as `settle` left it. */
  isWide(key: string): boolean {
    return this.named.get(key)?.isWide ?? false;
  }

  /** Works out anew which places are wide. Out: those that became wide or no longer are. */
  settle(): string[] {
    const most = Math.max(this.documents / 2, few);
    const changed: string[] = [];
    this.maybe.forEach((named) => {
      const { key, count, states, isWide } = named;
      named.isWide = states > 0 || count > most;
      if (named.isWide !== isWide) changed.push(key);
      if (states > 0 || count > few) return;
      this.maybe.delete(named);
      if (count === 0) this.named.delete(key);
    });
    return changed;
  }
}
