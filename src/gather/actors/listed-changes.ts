import type { Actor } from '../../model/findings.ts';
import { Roll } from '../roll.ts';
import type { ActorIndex } from './actor-index.ts';

/** How an actor was listed last time and how it is now; absent where it was not, or is not. */
export interface ListedChange {
  readonly was?: Actor | undefined;
  readonly is?: Actor | undefined;
}

/** Which listed actors are not the ones of last time. */
export class ListedChanges {
  private readonly roll = new Roll<Actor>();
  private readonly keys = new Map<Actor, string>();

  /** Takes the actors of now. Out: those that came, went or are made anew, by the keys of their groups. */
  update({ actors, listed }: ActorIndex): Map<string, ListedChange> {
    const { came, gone } = this.roll.update(actors);
    const changes = new Map<string, ListedChange>();
    for (const was of gone) {
      changes.set(this.keys.get(was) as string, { was });
      this.keys.delete(was);
    }
    // Who came stands in the order of the list.
    let next = 0;
    for (let i = 0; next < came.length && i < actors.length; i++) {
      const is = actors[i] as Actor;
      if (is !== came[next]) continue;
      next++;
      const key = listed[i] as string;
      this.keys.set(is, key);
      changes.set(key, { was: changes.get(key)?.was, is });
    }
    return changes;
  }
}
