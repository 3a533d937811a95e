import type { Actor, Claim, FigureRow, SourceRecord, Statement, TimelineEntry } from '../model/findings.ts';
import type { Topic } from '../model/topic.ts';
import { type ActorTable, actorIndexOf } from './actors/actor-index.ts';
import { gatherActors } from './actors/gather-actors.ts';
import { gatherBackground } from './background/gather-background.ts';
import { copiesAmong } from './base/copies.ts';
import { sourceRecords } from './base/sources.ts';
import { gatherClaims } from './claims/gather-claims.ts';
import type { Contribution } from './contribution.ts';
import { gatherFigures } from './figures/gather-figures.ts';
import { gatherKeyPoints } from './keypoints/gather-key-points.ts';
import { gatherTimeline } from './timeline/gather-timeline.ts';

/** What the stages of gathering leave, all of it plain data that may be kept and read again between two of them. */
export interface Stages {
  /** Each copy with the document that it copies. */
  readonly copies: readonly (readonly [copy: string, original: string])[];
  readonly sources: readonly SourceRecord[];
  readonly actors: ActorTable;
  readonly timeline: readonly TimelineEntry[];
  readonly figures: readonly FigureRow[];
  readonly claims: readonly Claim[];
  readonly keyPoints: readonly Statement[];
  readonly background: readonly Statement[];
}

export type StageName = keyof Stages;

/** A stage: the topic, its contributions by document, and what the stages before it left. */
type Stage<K extends StageName> = (topic: Topic, all: readonly Contribution[], done: Stages) => Stages[K];

/** The stages in the order in which they run: each reads only what stands before it. */
const stages: { readonly [K in StageName]: Stage<K> } = {
  copies: (_topic, all) => [...copiesAmong(all)],
  sources: (_topic, all, { copies }) => sourceRecords(all, new Map(copies)),
  actors: (topic, all, { copies }) => gatherActors(topic, all, new Map(copies)),
  timeline: (topic, all, { actors, copies }) => gatherTimeline(topic, all, actorIndexOf(actors), new Map(copies)),
  figures: (topic, all, { actors }) => gatherFigures(topic, all, actorIndexOf(actors)),
  claims: (topic, all, d) => gatherClaims(topic, all, actorIndexOf(d.actors), d.timeline, d.figures, new Map(d.copies)),
  keyPoints: (topic, _all, d) => gatherKeyPoints(topic, d.timeline, d.claims, d.figures, d.sources, listed(d)),
  background: (topic, all, d) => gatherBackground(topic, all, actorIndexOf(d.actors), d.timeline, d.keyPoints, d.claims),
};

const listed = ({ actors }: Stages): readonly Actor[] => actors.actors;

export const stageNames = Object.keys(stages) as readonly StageName[];

/** The stage to run next; absent where all have run. */
export const nextStage = (done: Partial<Stages>): StageName | undefined => stageNames.find((name) => done[name] === undefined);

/** `done` with the result of its next stage; unchanged where all have run. `all` must be in the order of `byDocument`. */
export function runStage(topic: Topic, all: readonly Contribution[], done: Partial<Stages>): Partial<Stages> {
  const name = nextStage(done);
  // A stage reads only what stands before it in the list, and `nextStage` lets none be left out.
  return name === undefined ? done : { ...done, [name]: stages[name](topic, all, done as Stages) };
}
