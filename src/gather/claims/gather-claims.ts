import type { Claim } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { seriesIn } from '../figures/known-series.ts';
import { Memory } from '../memory.ts';
import { Blocks } from './blocks/blocks.ts';
import { Disputes } from './finding/disputes.ts';
import { SeriesDisputes } from './finding/series.ts';
import { Assertions } from './matter/assertions.ts';
import type { PartSource } from './matter/part.ts';
import { Matter } from './matter.ts';
import { Parties } from './parties.ts';
import { findQuestions } from './rules/question.ts';
import { Watched } from './rules/watched.ts';

/** What claims remember: the assertions, what the rules found in them and the blocks that it made; begun anew where little stays as it was. */
class KnownClaims {
  private known: Known | undefined;

  near(sources: readonly PartSource[], actors: ActorIndex): Known {
    if (!this.known?.all.isNear(sources))
      this.known = { all: new Assertions(actors), disputes: new Disputes(), series: new SeriesDisputes(), blocks: new Blocks() };
    return this.known;
  }
}

interface Known {
  readonly all: Assertions;
  readonly disputes: Disputes;
  readonly series: SeriesDisputes;
  readonly blocks: Blocks;
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
  const { all, disputes, series, blocks } = memory.of(KnownClaims).near(sources, actors);
  const changes = all.update(sources, actors);
  const matter = new Matter(all);
  const found = [...disputes.find(all, changes), ...series.find(matter, seriesIn(contributions, actors, memory).series)];
  return blocks.make(
    [...findQuestions(matter, topic, found, actors.actors, memory.of(Watched), memory.of(Parties)), ...found],
    all,
    matter,
    changes,
  );
}
