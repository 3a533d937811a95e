import type { Claim } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { seriesIn } from '../figures/known-series.ts';
import { Memory } from '../memory.ts';
import { Blocks } from './blocks/blocks.ts';
import { Disputes } from './finding/disputes.ts';
import { QuestionDisputes } from './finding/questions.ts';
import { SeriesDisputes } from './finding/series.ts';
import { Assertions } from './matter/assertions.ts';
import type { PartSource } from './matter/part.ts';
import { Matter } from './matter.ts';

/** What claims remember: the assertions, what the rules found in them and the blocks that it made; begun anew where little stays as it was. */
class KnownClaims {
  private known: Known | undefined;

  near(sources: readonly PartSource[], actors: ActorIndex): Known {
    if (!this.known?.all.isNear(sources))
      this.known = {
        all: new Assertions(actors),
        disputes: new Disputes(),
        series: new SeriesDisputes(),
        questions: new QuestionDisputes(),
        blocks: new Blocks(),
      };
    return this.known;
  }
}

interface Known {
  readonly all: Assertions;
  readonly disputes: Disputes;
  readonly series: SeriesDisputes;
  readonly questions: QuestionDisputes;
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
  const { all, disputes, series, questions, blocks } = memory.of(KnownClaims).near(sources, actors);
  const changes = all.update(sources, actors);
  const matter = new Matter(all);
  const found = [...disputes.find(all, changes), ...series.find(matter, seriesIn(contributions, actors, memory).series)];
  return blocks.make([...questions.find(topic, found, all, changes, memory), ...found], all, matter, changes);
}
