import type { Findings } from '../model/findings.ts';
import type { Topic } from '../model/topic.ts';
import { byText } from '../text/order.ts';
import { gatherActors } from './actors/gather-actors.ts';
import { gatherBackground } from './background/gather-background.ts';
import { copiesAmong } from './base/copies.ts';
import { coveredBy } from './base/covers.ts';
import { evidenceBase } from './base/evidence-base.ts';
import { newestDay, sourceRecords } from './base/sources.ts';
import { gatherClaims } from './claims/gather-claims.ts';
import type { Contribution } from './contribution.ts';
import { gatherFigures } from './figures/gather-figures.ts';
import { gatherGaps } from './gaps/gather-gaps.ts';
import { gatherKeyPoints } from './keypoints/gather-key-points.ts';
import { gatherAbbreviations } from './terms/gather-abbreviations.ts';
import { gatherTerms } from './terms/gather-terms.ts';
import { gatherTimeline } from './timeline/gather-timeline.ts';

/** What a topic's articles say together. The result depends on the topic and on the set of contributions, not on their order. */
export function gather(topic: Topic, contributions: readonly Contribution[]): Findings {
  const all = [...contributions].sort((a, b) => byText(a.document, b.document));
  const copies = copiesAmong(all);
  const sources = sourceRecords(all, copies);
  const actors = gatherActors(topic, all, copies);
  const timeline = gatherTimeline(topic, all, actors);
  const figures = gatherFigures(topic, all, actors);
  const claims = gatherClaims(topic, all, actors, timeline, figures);
  const keyPoints = gatherKeyPoints(topic, timeline, claims, figures, sources, actors.actors);
  const background = gatherBackground(topic, all, actors, timeline, keyPoints);
  const { id, title, scope, marking, corrections, reviewer, cadence } = topic;
  const asOf = newestDay(sources);
  const covers = coveredBy(timeline);
  const parts = { sources, keyPoints, background, actors: actors.actors, timeline, claims, figures };
  return {
    topic: {
      id,
      title,
      ...(scope !== undefined ? { scope } : {}),
      ...(marking !== undefined ? { marking } : {}),
      ...(corrections !== undefined ? { corrections } : {}),
      ...(reviewer !== undefined ? { reviewer } : {}),
      ...(cadence !== undefined ? { cadence } : {}),
    },
    ...(asOf !== undefined ? { asOf } : {}),
    ...(covers !== undefined ? { covers } : {}),
    ...parts,
    terms: gatherTerms(actors.actors, all, actors),
    abbreviations: gatherAbbreviations(all),
    comments: topic.comments,
    gaps: gatherGaps(topic, all, parts),
    evidenceBase: evidenceBase(parts),
  };
}
