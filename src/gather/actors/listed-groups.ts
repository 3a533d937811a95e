import type { Actor } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { byKeyOf } from './actor-index.ts';
import type { KnownGroup } from './known-group.ts';

/** A list of actors, weightiest first, of equals by name, each with the key of its group. */
export interface Listed {
  readonly actors: readonly Actor[];
  readonly keys: readonly string[];
}

/** One actor of the list. */
interface Entry {
  readonly actor: Actor;
  readonly key: string;
}

/** The actors as they were last listed, and how each group was: what is not as it was is taken out and put in anew, so that the others are not even looked at. */
export class ListedGroups {
  private last: Listed = { actors: [], keys: [] };
  private readonly entries = new Map<KnownGroup, Entry>();
  private byKey = new Map<string, Actor>();

  /** Brings the list up to date. In: the groups that may be listed otherwise than before, once each. Out: the list, arrays of their own. */
  update(changed: Iterable<KnownGroup>): Listed {
    const gone = new Set<number>();
    const fresh: Entry[] = [];
    for (const group of changed) {
      const entry = this.entries.get(group);
      if (entry) {
        gone.add(placeOf(entry, this.last));
        this.byKey.delete(entry.key);
      }
      if (group.shown) {
        const made = { actor: group.shown, key: group.key };
        fresh.push(made);
        this.entries.set(group, made);
      } else this.entries.delete(group);
    }
    for (const { key, actor } of fresh) this.byKey.set(key, actor);
    if (gone.size + fresh.length > 0) this.last = altered(this.last, gone, fresh.sort(byWeight));
    const { actors, keys } = this.last;
    // Where two groups go by one key, the last of the list has it.
    if (this.byKey.size < actors.length) this.byKey = byKeyOf(actors, keys);
    return this.last;
  }

  /** The actors of the list by their keys, as long as it is the one that was given out last. */
  keyed(actors: readonly Actor[]): ReadonlyMap<string, Actor> | undefined {
    return this.last.actors === actors ? this.byKey : undefined;
  }
}

/** The order of the list: weightiest first, of equals by name. */
export const byWeight = (a: Entry, b: Entry): number =>
  b.actor.weight - a.actor.weight || byText(a.actor.name, b.actor.name) || byText(a.key, b.key);

/** Where an actor stands in a list, or would stand. */
function placeOf(entry: Entry, { actors, keys }: Listed, from = 0): number {
  let [low, high] = [from, actors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byWeight({ actor: actors[middle] as Actor, key: keys[middle] ?? '' }, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A list without those at some places and with others, which are in its order. */
function altered(list: Listed, gone: ReadonlySet<number>, fresh: readonly Entry[]): Listed {
  const actors: Actor[] = [];
  const keys: string[] = [];
  let next = 0;
  const copyTo = (end: number): void => {
    for (; next < end; next++) {
      if (gone.has(next)) continue;
      actors.push(list.actors[next] as Actor);
      keys.push(list.keys[next] ?? '');
    }
  };
  for (const entry of fresh) {
    copyTo(placeOf(entry, list, next));
    actors.push(entry.actor);
    keys.push(entry.key);
  }
  copyTo(list.actors.length);
  return { actors, keys };
}
