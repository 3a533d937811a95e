import type { Actor } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';

interface Heard {
  readonly actor: Actor;
  /** Its place in the list of all actors. */
  readonly at: number;
  readonly heard: number;
}

const before = (a: Heard, b: Heard): number =>
  b.heard - a.heard || b.actor.mentions - a.actor.mentions || byText(a.actor.id, b.actor.id) || a.at - b.at;

/**
 * The `most` actors whom most voices name, then those named most often, with their places in the list. `voicesOf` counts an actor's
 * voices: never more than it has documents, so that most actors need not be counted.
 */
export function mostHeard(actors: readonly Actor[], most: number, voicesOf: (actor: Actor) => number): Heard[] {
  const best: Heard[] = [];
  let least = 0;
  actors.forEach((actor, at) => {
    if (actor.documents.length < least) return;
    best.push({ actor, at, heard: voicesOf(actor) });
    best.sort(before);
    best.length = Math.min(best.length, most);
    least = best.length < most ? 0 : (best.at(-1)?.heard ?? 0);
  });
  return best;
}
