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
        this.shared.get(text)?.add(part);
      } else if (owner !== part) this.shared.set(text, (this.shared.get(text) ?? new Set([owner])).add(part));
    }
  }

  /** Forgets a part; `orphans` gets the sentences that it printed first and others print too. */
  remove(part: Part, orphans: Set<number>): void {
    for (const text of part.block.prints) {
      this.shared.get(text)?.delete(part);
      if (this.owners[text] !== part) continue;
      this.owners[text] = undefined;
      if (this.shared.has(text)) orphans.add(text);
    }
  }

  /** Who prints something first once a part has gone. */
  heirsOf(part: Part): Set<Part> {
    const found = new Set<Part>();
    for (const text of part.block.prints) {
      if (this.owners[text] !== part) continue;
      const others = [...(this.shared.get(text) ?? [])].filter((other) => other !== part);
      const heir = others.sort((a, b) => a.place.rank - b.place.rank)[0];
      if (heir) found.add(heir);
    }
    return found;
  }

  /** Who no longer prints something first, where somebody at an earlier place prints it. */
  displacedBy(prints: Int32Array, isBefore: (owner: Part) => boolean): Set<Part> {
    const found = new Set<Part>();
    for (const text of prints) {
      const owner = this.owners[text];
      if (owner !== undefined && isBefore(owner)) found.add(owner);
    }
    return found;
  }

  /** Where the words of an assertion were printed first. */
  owner(part: Part, index: number): readonly [part: Part, index: number] {
    const text = part.block.prints[index] as number;
    return [this.owners[text] ?? part, this.indexes[text] ?? index];
  }
}
