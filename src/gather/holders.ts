/** Who holds what: mostly one alone, so that only a second holder makes a list. */
export class Holders<K, T extends object> {
  private readonly held = new Map<K, T | readonly T[]>();

  of(key: K): readonly T[] {
    const known = this.held.get(key);
    return known === undefined ? none : Array.isArray(known) ? known : [known as T];
  }

  /** Enters a holder behind those that hold it already: these are given back. */
  add(key: K, holder: T): readonly T[] {
    const before = this.of(key);
    this.held.set(key, before.length === 0 ? holder : [...before, holder]);
    return before;
  }

  remove(key: K, holder: T): void {
    const left = this.of(key).filter((other) => other !== holder);
    if (left.length === 0) this.held.delete(key);
    else this.held.set(key, left);
  }
}

const none: readonly never[] = [];
