import type { Findings } from '../model/findings.ts';
import type { Topic } from '../model/topic.ts';
import { byText } from '../text/order.ts';
import { coveredBy } from './base/covers.ts';
import { evidenceBase } from './base/evidence-base.ts';
import { newestDay } from './base/sources.ts';
import type { Contribution } from './contribution.ts';
import { gatherGaps } from './gaps/gather-gaps.ts';
import { Memory } from './memory.ts';
import { nextStage, runStage, type Stages } from './stages.ts';
import { gatherAbbreviations } from './terms/gather-abbreviations.ts';
import { gatherTerms } from './terms/gather-terms.ts';

/**
 * What a topic's articles say together. The result depends on the topic and on the set of contributions, not on their order, nor on
 * what `memory` holds of an earlier time: that only saves work.
 */
export function gather(topic: Topic, contributions: readonly Contribution[], memory = new Memory()): Findings {
  const all = byDocument(contributions);
  let done: Partial<Stages> = {};
  while (nextStage(done) !== undefined) done = runStage(topic, all, done, memory);
  return findingsOf(topic, all, done as Stages, memory);
}

/** The one order in which contributions are looked at. */
export const byDocument = (contributions: readonly Contribution[]): Contribution[] =>
  [...contributions].sort((a, b) => byText(a.document, b.document));

/** The findings out of what all stages left: the last step, which computes only what counts them. */
export function findingsOf(topic: Topic, all: readonly Contribution[], done: Stages, memory = new Memory()): Findings {
  const { sources, timeline, figures, claims, keyPoints, background } = done;
  const { actors } = done.actors;
  const { id, title, scope, marking, corrections, reviewer, cadence } = topic;
  const asOf = newestDay(sources);
  const covers = coveredBy(timeline, memory);
  const parts = { sources, keyPoints, background, actors, timeline, claims, figures };
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
    terms: gatherTerms(done.actors, all, memory),
    abbreviations: gatherAbbreviations(all, memory),
    comments: topic.comments,
    gaps: gatherGaps(topic, all, parts, memory),
    evidenceBase: evidenceBase(parts, memory),
  };
}
