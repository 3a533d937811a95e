import type { Actor } from '../../../model/findings.ts';
import type { ActorIndex } from '../../actors/actor-index.ts';
import { Roll } from '../../roll.ts';

/** How the topic's actors were called last time: what positions and "the company says" depend on. */
export class Called {
  private readonly roll = new Roll<Actor>();
  private readonly keys = new Map<Actor, string>();

  /** The keys of the actors that are called otherwise than last time, or are listed now or no more. */
  changedIn({ actors, listed }: ActorIndex): Set<string> {
    const { came, gone } = this.roll.update(actors);
    const before = new Map(gone.map((actor) => [this.keys.get(actor) ?? '', actor]));
    for (const actor of gone) this.keys.delete(actor);
    const changed = new Set(before.keys());
    const fresh = new Set(came);
    if (fresh.size > 0)
      for (let i = 0; i < actors.length; i++) {
        const actor = actors[i] as Actor;
        if (!fresh.has(actor)) continue;
        const key = listed[i] as string;
        this.keys.set(actor, key);
        const old = before.get(key);
        if (old && isCalledAlike(old, actor)) changed.delete(key);
        else changed.add(key);
      }
    return changed;
  }
}

const isCalledAlike = (a: Actor, b: Actor): boolean =>
  a.name === b.name && a.kind === b.kind && a.aliases.length === b.aliases.length && a.aliases.every((alias, i) => alias === b.aliases[i]);
