import type { Actor } from '../../../model/findings.ts';
import type { ActorIndex } from '../../actors/actor-index.ts';
import { Roll } from '../../roll.ts';
import { nounsOf } from '../definite-holder.ts';

/** The actors that are called otherwise than last time, or are listed now or no more, by their keys. */
export interface Renamed {
  readonly names: ReadonlySet<string>;
  /** The nouns by which one of them may be meant now and was not, or was and may not. */
  readonly nouns: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How the topic's actors were called last time: what positions and "the company says" depend on. */
export class Called {
  private readonly roll = new Roll<Actor>();
  private readonly keys = new Map<Actor, string>();

  /** Who is called otherwise now. */
  renamedIn({ actors, listed }: ActorIndex): Renamed {
    const { came, gone } = this.roll.update(actors);
    const before = new Map(gone.map((actor) => [this.keys.get(actor) ?? '', actor]));
    for (const actor of gone) this.keys.delete(actor);
    const after = new Map<string, Actor>();
    const fresh = new Set(came);
    if (fresh.size > 0)
      for (let i = 0; i < actors.length; i++) {
        const actor = actors[i] as Actor;
        if (!fresh.has(actor)) continue;
        after.set(listed[i] as string, actor);
        this.keys.set(actor, listed[i] as string);
      }
    return renamed(before, after);
  }
}

function renamed(before: ReadonlyMap<string, Actor>, after: ReadonlyMap<string, Actor>): Renamed {
  const names = new Set<string>();
  const nouns = new Map<string, ReadonlySet<string>>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    if (was && is && isCalledAlike(was, is)) continue;
    names.add(key);
    const moved = inOneOnly(was ? nounsOf(was) : none, is ? nounsOf(is) : none);
    if (moved.size > 0) nouns.set(key, moved);
  }
  return { names, nouns };
}

const none: ReadonlySet<string> = new Set();

const inOneOnly = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> =>
  new Set([...[...a].filter((x) => !b.has(x)), ...[...b].filter((x) => !a.has(x))]);

const isCalledAlike = (a: Actor, b: Actor): boolean =>
  a.name === b.name && a.kind === b.kind && a.aliases.length === b.aliases.length && a.aliases.every((alias, i) => alias === b.aliases[i]);
