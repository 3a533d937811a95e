import type { Group } from './group.ts';
import { isDate } from './words.ts';

/** Some words by their numbers, to be looked up among many. */
export class Marked {
  private isOne = new Uint8Array(1024);

  /** Marks all words of a group (1), or takes the marks away again (0). Dates are words too, but none that two have in common. */
  set({ tellings }: Group, mark: 0 | 1): void {
    for (const { terms, words } of tellings)
      for (let i = 0; i < terms.length; i++) {
        const term = terms[i] as number;
        if (term >= this.isOne.length) this.grow(term);
        this.isOne[term] = isDate(words[i] as string) ? 0 : mark;
      }
  }

  has(term: number): boolean {
    return this.isOne[term] === 1;
  }

  private grow(term: number): void {
    const larger = new Uint8Array(2 * term);
    larger.set(this.isOne);
    this.isOne = larger;
  }
}

/** The groups of one day with their words, one behind the other: one walk tells which of them share a word with another group. */
export class DayTerms {
  private groups: Group[] = [];
  /** Where the words of each group end in `terms`. */
  private ends: number[] = [];
  private terms = new Int32Array(32);

  get size(): number {
    return this.groups.length;
  }

  add(group: Group): void {
    let at = this.ends.at(-1) ?? 0;
    for (const { terms } of group.tellings) {
      if (at + terms.length > this.terms.length) this.grow(at + terms.length);
      this.terms.set(terms, at);
      at += terms.length;
    }
    this.groups.push(group);
    this.ends.push(at);
  }

  remove(group: Group): void {
    const place = this.groups.indexOf(group);
    if (place < 0) return;
    const from = this.ends[place - 1] ?? 0;
    const length = (this.ends[place] as number) - from;
    this.terms.copyWithin(from, from + length, this.ends.at(-1));
    this.groups.splice(place, 1);
    this.ends.splice(place, 1);
    for (let i = place; i < this.ends.length; i++) this.ends[i] = (this.ends[i] as number) - length;
  }

  /** Calls `see` with each group that has one of some words. */
  sharing(some: Marked, see: (group: Group) => void): void {
    let at = 0;
    for (let i = 0; i < this.ends.length; i++) {
      const end = this.ends[i] as number;
      while (at < end && !some.has(this.terms[at] as number)) at++;
      if (at < end) see(this.groups[i] as Group);
      at = end;
    }
  }

  private grow(size: number): void {
    const larger = new Int32Array(2 * size);
    larger.set(this.terms);
    this.terms = larger;
  }
}
