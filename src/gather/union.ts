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
