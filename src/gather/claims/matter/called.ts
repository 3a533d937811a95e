import type { Actor } from '../../../model/findings.ts';
import type { ActorIndex } from '../../actors/actor-index.ts';
import { ListedChanges } from '../../actors/listed-changes.ts';
import { sameList } from '../../same-list.ts';
import { nounsOf } from '../definite-holder.ts';

/** The actors that are called otherwise than last time, or are listed now or no more, by their keys. */
export interface Renamed {
  readonly names: ReadonlySet<string>;
  /** By each noun those of them who may be meant by it now and were not, or were and may not. */
  readonly nouns: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How the topic's actors were called last time: what positions and "the company says" depend on. */
export class Called {
  private readonly listed = new ListedChanges();

  /** Who is called otherwise now. */
  renamedIn(actors: ActorIndex): Renamed {
    const names = new Set<string>();
    const nouns = new Map<string, Set<string>>();
    for (const [key, { was, is }] of this.listed.update(actors)) {
      if (was && is && isCalledAlike(was, is)) continue;
      names.add(key);
      for (const noun of inOneOnly(was ? nounsOf(was) : none, is ? nounsOf(is) : none))
        nouns.set(noun, (nouns.get(noun) ?? new Set()).add(key));
    }
    return { names, nouns };
  }
}

const none: ReadonlySet<string> = new Set();

const inOneOnly = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> =>
  new Set([...[...a].filter((x) => !b.has(x)), ...[...b].filter((x) => !a.has(x))]);

const isCalledAlike = (a: Actor, b: Actor): boolean => a.name === b.name && a.kind === b.kind && sameList(a.aliases, b.aliases);
