import { classesOften, deedClasses, eventClasses } from '../../lexicon/en/events.words.ts';
import { shareDocument } from './group.ts';
import type { Told } from './likeness.ts';
import { isDate } from './words.ts';

const happening = new Set(`${eventClasses} ${deedClasses}`.split(' ').map((c) => `=${c}`));
const often = new Set(classesOften.split(' ').map((c) => `=${c}`));

/** Compares tellings of one day: the words of one are marked, so that those of many others are looked up among them at once. */
export class Alike {
  private marks = new Int32Array(1024);
  private mark = 0;
  private marked: Told | undefined;

  /**
   * What tellings of different documents have in common: enough to be of one event (a party, or a kind of happening, and a rare word), or
   * what will do where one foretold what the other tells (a party or a rare word). `foretold`: whether that is worth looking for.
   */
  compare(a: readonly Told[], b: readonly Told[], foretold: boolean): 'one' | 'foretold' | undefined {
    if (shareDocument(a, b)) return undefined;
    let found: 'foretold' | undefined;
    for (const y of b)
      for (const x of a) {
        const link = this.alike(x, y);
        if (link === 'one') return link;
        if (foretold) found ??= link;
      }
    return found;
  }

  private alike(a: Told, b: Told): 'one' | 'foretold' | undefined {
    this.set(b);
    let shared = 0;
    let kind = false;
    let rare = false;
    for (let i = 0; i < a.terms.length; i++) {
      const term = a.terms[i] as number;
      if (this.marks[term] !== this.mark) continue;
      const word = a.words[i] as string;
      if (isDate(word)) continue;
      shared++;
      kind ||= happening.has(word) && !often.has(word);
      rare ||= a.rarest.includes(term) || b.rarest.includes(term);
    }
    if (shared === 0) return undefined;
    const enough = kind || shared > 3 || (shared > 1 && rare && sharesParty(a, b));
    if (enough && shared >= Math.min(2, own(a), own(b))) return 'one';
    return rare || kind || sharesParty(a, b) ? 'foretold' : undefined;
  }

  private set(t: Told): void {
    if (t === this.marked) return;
    this.marked = t;
    this.mark++;
    for (let i = 0; i < t.terms.length; i++) {
      const term = t.terms[i] as number;
      if (term >= this.marks.length) this.grow(term);
      this.marks[term] = this.mark;
    }
  }

  private grow(term: number): void {
    const marks = new Int32Array(2 * term);
    marks.set(this.marks);
    this.marks = marks;
  }
}

const sharesParty = (a: Told, b: Told): boolean => a.keys.some((key) => b.keys.includes(key));

/** How many words a telling has, its dates aside. */
function own(t: Told): number {
  let n = 0;
  for (const word of t.words) if (!isDate(word)) n++;
  return n;
}
