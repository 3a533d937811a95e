import type { Part } from './part.ts';

/** Which article prints which sentence first: one that several print word for word is one statement. */
export class Printed {
  private readonly owners: (Part | undefined)[] = [];
  private readonly indexes: number[] = [];
  /** The texts that more than one article prints, with all that do. */
  private readonly shared = new Map<number, Set<Part>>();

  /** Notes what a part prints and which of it nobody printed before. Parts come in the order of their places. */
  add(part: Part): void {
    const { prints } = part.block;
    for (let i = 0; i < prints.length; i++) {
      const text = prints[i] as number;
      const owner = this.owners[text];
      if (owner === undefined) {
        this.owners[text] = part;
        this.indexes[text] = i;
        part.first[i] = 1;
      } else if (owner !== part) this.shared.set(text, (this.shared.get(text) ?? new Set([owner])).add(part));
    }
  }

  /** Forgets a part. Whoever prints one of its sentences too must be removed with it and come again. */
  remove(part: Part): void {
    for (const text of part.block.prints) {
      if (this.owners[text] === part) this.owners[text] = undefined;
      this.shared.delete(text);
    }
  }

  /** Everybody who prints one of these sentences. */
  printing(prints: Int32Array): Set<Part> {
    const found = new Set<Part>();
    for (const text of prints) {
      const owner = this.owners[text];
      if (owner) found.add(owner);
      if (this.shared.size > 0) for (const part of this.shared.get(text) ?? []) found.add(part);
    }
    return found;
  }

  /** Where the words of an assertion were printed first. */
  owner(part: Part, index: number): readonly [part: Part, index: number] {
    const text = part.block.prints[index] as number;
    return [this.owners[text] ?? part, this.indexes[text] ?? index];
  }
}
