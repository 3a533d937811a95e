/** Disjoint sets over 0..n-1; the smallest member stands for its set, so that the result does not depend on the order of joins. */
export class Sets {
  private parent: Int32Array;

  constructor(size: number) {
    this.parent = new Int32Array(0);
    this.grow(size);
  }

  /** Becomes the same sets as others, to be joined further by itself. */
  become({ parent }: Sets): void {
    if (this.parent.length === parent.length) this.parent.set(parent);
    else this.parent = parent.slice();
  }

  /** Makes room for the members up to `size`, each new one in a set of its own. */
  grow(size: number): void {
    const from = this.parent.length;
    if (size <= from) return;
    const parent = new Int32Array(size + (size >> 2));
    parent.set(this.parent);
    for (let i = from; i < parent.length; i++) parent[i] = i;
    this.parent = parent;
  }

  /** Leads every member straight to the one that stands for its set: a list by member, right until sets are joined again. */
  flatten(): Int32Array {
    const { parent } = this;
    // The way leads to smaller members only, whose own is straight by then.
    for (let i = 0; i < parent.length; i++) parent[i] = parent[parent[i] as number] as number;
    return parent;
  }

  find(i: number): number {
    const { parent } = this;
    let at = i;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      // Each step on the way is made to lead further (path halving).
      const further = parent[up] ?? up;
      parent[at] = further;
      at = further;
    }
    return at;
  }

  join(a: number, b: number): void {
    const x = this.find(a);
    const y = this.find(b);
    if (x !== y) this.parent[Math.max(x, y)] = Math.min(x, y);
  }
}
