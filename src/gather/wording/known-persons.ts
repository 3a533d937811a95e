import type { Actor } from '../../model/findings.ts';
import { Roll } from '../roll.ts';

/** How many persons have which name, and how many have names that end with which word, remembered. */
export class KnownPersons {
  private readonly roll = new Roll<Actor>();
  private readonly names = new Map<string, number>();
  private readonly endings = new Map<string, number>();

  /** Takes the actors as they are now. */
  of(actors: readonly Actor[]): this {
    const { came, gone } = this.roll.update(actors);
    for (const actor of came) this.count(actor, 1);
    for (const actor of gone) this.count(actor, -1);
    return this;
  }

  isPerson(name: string): boolean {
    return this.names.has(name);
  }

  /** Whether a word ends the names of two persons (`Khan`). */
  isShared(word: string): boolean {
    return (this.endings.get(word) ?? 0) > 1;
  }

  private count({ kind, name }: Actor, by: 1 | -1): void {
    if (kind !== 'person') return;
    add(this.names, name, by);
    add(this.endings, lastWord(name), by);
  }
}

function add(counts: Map<string, number>, text: string, by: 1 | -1): void {
  const count = (counts.get(text) ?? 0) + by;
  if (count === 0) counts.delete(text);
  else counts.set(text, count);
}

export const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
