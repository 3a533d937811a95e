import type { Actor } from '../../../model/findings.ts';
import type { ActorIndex } from '../../actors/actor-index.ts';

/** How the topic's actors were called last time, by the key of each: what positions and "the company says" depend on. */
export class Called {
  private known: ReadonlyMap<string, Actor> = new Map();

  /** The keys of the actors that are called otherwise than last time, or are listed now or no more. */
  changedIn({ byKey }: ActorIndex): Set<string> {
    const changed = new Set<string>();
    for (const [key, actor] of byKey) {
      const before = this.known.get(key);
      if (before !== actor && !(before && isCalledAlike(before, actor))) changed.add(key);
    }
    if (this.known.size + changed.size > byKey.size) for (const key of this.known.keys()) if (!byKey.has(key)) changed.add(key);
    this.known = byKey;
    return changed;
  }
}

const isCalledAlike = (a: Actor, b: Actor): boolean =>
  a.name === b.name && a.kind === b.kind && a.aliases.length === b.aliases.length && a.aliases.every((alias, i) => alias === b.aliases[i]);
