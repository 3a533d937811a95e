import type { Actor } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import type { KnownGroup } from './known-group.ts';

/** A list of actors, weightiest first, of equals by name, each with the key of its group. */
export interface Listed {
  readonly actors: readonly Actor[];
  readonly keys: readonly string[];
}

/** The actors as they were last listed, and how each group was: what is not as it was is taken out and put in anew, so that the others are not even looked at. */
export class ListedGroups {
  private last: Listed = { actors: [], keys: [] };
  private readonly entries = new Map<KnownGroup, { readonly actor: Actor; readonly key: string }>();

  /** Brings the list up to date. In: the groups that may be listed otherwise than before, once each. Out: the list, arrays of their own. */
  update(changed: Iterable<KnownGroup>): Listed {
    const gone: number[] = [];
    const fresh: { readonly actor: Actor; readonly key: string }[] = [];
    for (const group of changed) {
      const entry = this.entries.get(group);
      if (entry) gone.push(placeOf(entry.actor, entry.key, this.last));
      if (group.shown) {
        const made = { actor: group.shown, key: group.key };
        fresh.push(made);
        this.entries.set(group, made);
      } else this.entries.delete(group);
    }
    fresh.sort((a, b) => byWeight(a.actor, a.key, b.actor, b.key));
    this.last = put(fresh, without(gone, this.last));
    return this.last;
  }
}

/** The order of the list. */
export const byWeight = (a: Actor, key: string, b: Actor, other: string): number =>
  b.weight - a.weight || byText(a.name, b.name) || byText(key, other);

/** Where an actor stands in a list, or would stand. */
function placeOf(actor: Actor, key: string, { actors, keys }: Listed, from = 0): number {
  let [low, high] = [from, actors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byWeight(actors[middle] as Actor, keys[middle] ?? '', actor, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A list without those at some places. */
function without(places: readonly number[], { actors, keys }: Listed): Listed {
  const gone = new Set(places);
  const isKept = (_: unknown, at: number): boolean => !gone.has(at);
  return gone.size === 0 ? { actors, keys } : { actors: actors.filter(isKept), keys: keys.filter(isKept) };
}

/** A list with others, which are in its order, put in. */
function put(fresh: readonly { readonly actor: Actor; readonly key: string }[], list: Listed): Listed {
  const actors: Actor[] = [];
  const keys: string[] = [];
  let next = 0;
  const copyTo = (end: number): void => {
    for (; next < end; next++) {
      actors.push(list.actors[next] as Actor);
      keys.push(list.keys[next] ?? '');
    }
  };
  for (const { actor, key } of fresh) {
    copyTo(placeOf(actor, key, list, next));
    actors.push(actor);
    keys.push(key);
  }
  copyTo(list.actors.length);
  return { actors, keys };
}
