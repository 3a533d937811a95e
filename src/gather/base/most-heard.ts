import type { Actor } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { Alongside } from '../alongside.ts';
import type { Memory } from '../memory.ts';

interface Heard {
  readonly actor: Actor;
  /** Its place in the list of all actors. */
  readonly at: number;
  readonly heard: number;
}

const before = (a: Heard, b: Heard): number =>
  b.heard - a.heard || b.actor.mentions - a.actor.mentions || byText(a.actor.id, b.actor.id) || a.at - b.at;

/** How many documents each actor has: a list of small numbers, so that most actors need not be looked at. */
class KnownCounts extends Alongside<Actor, number> {}

const countOf = (actor: Actor): number => actor.documents.length;

/**
 * The `most` actors whom most voices name, then those named most often, with their places in the list. `voicesOf` counts an actor's
 * voices: never more than it has documents, so that most actors need not be counted.
 */
export function mostHeard(actors: readonly Actor[], most: number, voicesOf: (actor: Actor) => number, memory: Memory): Heard[] {
  const counts = memory.of(KnownCounts).of(actors, countOf);
  const best: Heard[] = [];
  let least = 0;
  for (let at = 0; at < counts.length; at++) {
    if ((counts[at] ?? 0) < least) continue;
    const actor = actors[at] as Actor;
    const heard = voicesOf(actor);
    if (heard < least) continue;
    best.push({ actor, at, heard });
    best.sort(before);
    best.length = Math.min(best.length, most);
    least = best.length < most ? 0 : (best.at(-1)?.heard ?? 0);
  }
  return best;
}
