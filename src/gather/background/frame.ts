import type { Actor } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { nameKey } from '../actors/name-key.ts';
import { mostHeard } from '../base/most-heard.ts';
import type { Voices } from '../base/voices.ts';
import type { Contribution } from '../contribution.ts';
import type { Memory } from '../memory.ts';
import { Roll } from '../roll.ts';
import { KnownMatter } from './matter.ts';
import type { Frame } from './ranked.ts';
import { titleWords } from './title-words.ts';

/** How many of the actors whom most publishers name count. */
const most = 8;

/** What of the topic as a whole decides how its candidates stand. */
export function frameOf(
  topic: Topic,
  contributions: readonly Contribution[],
  actors: ActorIndex,
  voices: Voices<readonly string[]>,
  memory: Memory,
): Frame {
  const leading = mostHeard(actors.actors, most, (actor) => voices(actor.documents), memory);
  const titled = memory.of(KnownTitled).by(topic.title, actors.actors);
  return {
    ...memory.of(KnownMatter).of(contributions),
    title: titleWords(topic),
    top: new Map(leading.map(({ at }, i) => [actors.listed[at] ?? '', 2 - i * 0.2])),
    parties: new Set([...titled].map((actor) => actors.listed[actors.actors.indexOf(actor)] ?? '').sort(byText)),
  };
}

/** Which actors the topic's title names, remembered as long as the title and the actor stay. */
class KnownTitled {
  private title: string | undefined;
  private roll = new Roll<Actor>();
  private titled = new Set<Actor>();

  by(title: string, actors: readonly Actor[]): ReadonlySet<Actor> {
    if (title !== this.title) [this.roll, this.titled] = [new Roll(), new Set()];
    this.title = title;
    const { came, gone } = this.roll.update(actors);
    for (const actor of gone) this.titled.delete(actor);
    const words = ` ${nameKey(title)} `;
    for (const actor of came) if ([actor.name, ...actor.aliases].some((n) => words.includes(` ${nameKey(n)} `))) this.titled.add(actor);
    return this.titled;
  }
}
