import { Numbered } from '../../text/numbered.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Assertions } from './assertions.ts';

/** In a topic of this many assertions an actor in this share of them is everywhere. */
const largeTopic = 300;
const everywhereShare = 0.12;

/** The keys of the actors that a large topic names everywhere: that two passages share one of them shows nothing. */
export function namedEverywhere({ blocks, postings }: Assertions, actors: ActorIndex): Set<string> {
  if (postings.distinct < largeTopic) return new Set();
  const numbers = new Numbered();
  const names: string[] = [];
  const counts: number[] = [];
  const last: number[] = [];
  let n = 0;
  for (const { contribution } of blocks) {
    const keys = actors.keysOf(contribution.document);
    const own = keys.map((key) => {
      const number = numbers.of(key);
      names[number] = key;
      return number;
    });
    for (const a of contribution.assertions) {
      if (postings.originals[n] === n)
        for (const i of a.actors) {
          const key = own[i];
          if (key === undefined || last[key] === n) continue;
          last[key] = n;
          counts[key] = (counts[key] ?? 0) + 1;
        }
      n++;
    }
  }
  return new Set(names.filter((_, i) => (counts[i] ?? 0) > postings.distinct * everywhereShare));
}
