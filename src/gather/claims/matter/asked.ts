/** What a piece of work asked of the matter beyond its own document: while the answers are the same, so is what was found. */
export class Asked {
  private weights: Set<number> | undefined;
  private holders: Set<number> | undefined;
  private names: Set<string> | undefined;
  private texts: Set<number> | undefined;

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

  /** Notes that it looked at a sentence that another document prints first. */
  text(text: number): void {
    this.texts ??= new Set();
    this.texts.add(text);
  }

  /** Whether an answer may be another now. */
  isTouchedBy({ all, weights, holders, names, texts }: Changes): boolean {
    if (all) return true;
    return (
      (this.weights !== undefined && meet(this.weights, weights)) ||
      (this.holders !== undefined && meet(this.holders, holders)) ||
      (this.names !== undefined && meet(this.names, names)) ||
      (this.texts !== undefined && meet(this.texts, texts))
    );
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
  /** Sentences that another document may print first now. */
  readonly texts: ReadonlySet<number>;
}

function meet<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  if (others.size === 0) return false;
  for (const one of some) if (others.has(one)) return true;
  return false;
}

export const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((x) => b.has(x));
