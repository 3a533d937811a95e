/** Disjoint sets over 0..n-1, to which more may be added; the smallest member stands for its set, so that the result does not depend on the order of joins. */
export class Sets {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }

  /** Adds one member, in a set of its own; its number. */
  add(): number {
    return this.parent.push(this.parent.length) - 1;
  }

  find(i: number): number {
    let root = i;
    while ((this.parent[root] ?? root) !== root) root = this.parent[root] ?? root;
    for (let at = i; at !== root; ) {
      const next = this.parent[at] ?? root;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const x = this.find(a);
    const y = this.find(b);
    if (x !== y) this.parent[Math.max(x, y)] = Math.min(x, y);
  }
}
