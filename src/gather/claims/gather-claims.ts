import type { Claim } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { Blocks } from './blocks/blocks.ts';
import { Disputes } from './finding/disputes.ts';
import { Assertions } from './matter/assertions.ts';
import { Matter } from './matter.ts';
import { findRivalFigures } from './rules/figures.ts';
import { findQuestions } from './rules/question.ts';

/** What claims remember: the assertions, what the rules found in them and the blocks that it made; begun anew where little stays as it was. */
class KnownClaims {
  private known: { readonly all: Assertions; readonly disputes: Disputes; readonly blocks: Blocks } | undefined;

  near(sources: Parameters<Assertions['isNear']>[0], actors: ActorIndex): NonNullable<KnownClaims['known']> {
    if (!this.known?.all.isNear(sources)) this.known = { all: new Assertions(actors), disputes: new Disputes(), blocks: new Blocks() };
    return this.known;
  }
}

/** What is in dispute, weightiest first. A copy counts with its original. */
export function gatherClaims(
  topic: Topic,
  contributions: readonly Contribution[],
  actors: ActorIndex,
  copies: ReadonlyMap<string, string> = new Map(),
  memory = new Memory(),
): Claim[] {
  const sources = contributions.map((contribution) => {
    const { document } = contribution;
    return { contribution, keys: actors.keysOf(document), copyOf: copies.get(document) };
  });
  const { all, disputes, blocks } = memory.of(KnownClaims).near(sources, actors);
  const changes = all.update(sources, actors);
  const matter = new Matter(all);
  const found = [...disputes.find(all, changes), ...findRivalFigures(matter, contributions, actors)];
  return blocks.make([...findQuestions(matter, topic, found, actors.actors), ...found], all, matter, changes);
}
