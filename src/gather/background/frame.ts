import type { Actor } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { nameKey } from '../actors/name-key.ts';
import { mostHeard } from '../base/most-heard.ts';
import type { Voices } from '../base/voices.ts';
import type { Contribution } from '../contribution.ts';
import type { Memory } from '../memory.ts';
import { KnownMatter } from './matter.ts';
import type { Frame } from './ranked.ts';
import { titleWords } from './title-words.ts';

/** How many of the actors whom most publishers name count. */
const most = 8;

/** What of the topic as a whole decides how its candidates stand. */
export function frameOf(topic: Topic, contributions: readonly Contribution[], actors: ActorIndex, voices: Voices, memory: Memory): Frame {
  const leading = mostHeard(actors.actors, most, (actor) => voices(actor.documents));
  const isTitled = memory.of(KnownTitled).by(topic.title);
  return {
    ...memory.of(KnownMatter).of(contributions),
    title: titleWords(topic),
    top: new Map(leading.map(({ at }, i) => [actors.listed[at] ?? '', 2 - i * 0.2])),
    parties: new Set(actors.listed.filter((_, i) => isTitled(actors.actors[i] as Actor))),
  };
}

/** Which actors the topic's title names, remembered as long as the title and the actor stay. */
class KnownTitled {
  private title: string | undefined;
  private titled = new WeakMap<Actor, boolean>();

  by(title: string): (actor: Actor) => boolean {
    if (title !== this.title) this.titled = new WeakMap();
    this.title = title;
    const { titled } = this;
    const words = ` ${nameKey(title)} `;
    return (actor) => {
      const known = titled.get(actor) ?? [actor.name, ...actor.aliases].some((n) => words.includes(` ${nameKey(n)} `));
      titled.set(actor, known);
      return known;
    };
  }
}
