import type { Gap } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import type { Gathered } from '../parts.ts';
import { actorGaps } from './actor-gaps.ts';
import { coverageGaps } from './coverage-gaps.ts';
import { sourceGaps } from './source-gaps.ts';
import { topicGaps } from './topic-gaps.ts';

/** What the sources do not tell, computed; the kinds in a fixed order. */
export function gatherGaps(topic: Topic, contributions: readonly Contribution[], parts: Gathered, memory = new Memory()): Gap[] {
  return [
    ...topicGaps(topic, contributions, parts, memory),
    ...slotGaps(parts),
    ...actorGaps(parts, memory),
    ...coverageGaps(parts, memory),
    ...sourceGaps(contributions, memory),
  ];
}

/** Sections for which no source has anything. */
function slotGaps({ background, actors, timeline, claims, figures }: Gathered): Gap[] {
  const empty = (name: string, items: readonly unknown[]) =>
    items.length > 0 ? [] : [{ kind: 'empty-section', text: `No source fills: ${name}.` }];
  const contested = claims.find((c) => c.status === 'contested');
  return [
    ...empty('background', background),
    ...empty('actors', actors),
    ...empty('dated events', timeline),
    ...empty('contested claims', contested ? [contested] : []),
    ...empty('figures in dispute', figures),
  ];
}
