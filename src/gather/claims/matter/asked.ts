/** What a piece of work asked of the matter beyond its own document: while the answers are the same, so is what was found. */
export class Asked {
  private weights: Set<number> | undefined;
  private holders: Set<number> | undefined;
  private names: Set<string> | undefined;

  /** Notes that it asked how much a term weighs. */
  weight(term: number): void {
    this.weights ??= new Set();
    this.weights.add(term);
  }

  /** Notes that it asked which passages have a term. */
  holdersOf(term: number): void {
    this.holders ??= new Set();
    this.holders.add(term);
  }

  /** Notes that it asked how the actor with a key is called. */
  nameOf(key: string): void {
    this.names ??= new Set();
    this.names.add(key);
  }

  /** Whether an answer may be another now. */
  isTouchedBy({ all, weights, holders, names }: Changes): boolean {
    return all || meet(this.weights, weights) || meet(this.holders, holders) || meet(this.names, names);
  }
}

/** In what the matter differs from the last time. */
export interface Changes {
  /** Everything is weighed otherwise. */
  readonly all: boolean;
  /** Terms that weigh otherwise, and terms that other assertions have. */
  readonly weights: ReadonlySet<number>;
  readonly holders: ReadonlySet<number>;
  /** Keys of actors that are called otherwise. */
  readonly names: ReadonlySet<string>;
}

function meet<T>(some: ReadonlySet<T> | undefined, others: ReadonlySet<T>): boolean {
  if (some !== undefined && others.size > 0) for (const one of some) if (others.has(one)) return true;
  return false;
}

export const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((x) => b.has(x));
