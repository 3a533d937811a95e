import type { Claim, FigureRow, SourceRecord, Statement, TimelineEntry } from '../model/findings.ts';
import type { Topic } from '../model/topic.ts';
import { type ActorTable, actorIndexOf } from './actors/actor-index.ts';
import { gatherActors } from './actors/gather-actors.ts';
import { gatherBackground } from './background/gather-background.ts';
import { besideDocuments } from './base/beside-documents.ts';
import { copiesAmong } from './base/copies.ts';
import { sourceRecords } from './base/sources.ts';
import { gatherClaims } from './claims/gather-claims.ts';
import type { Contribution } from './contribution.ts';
import { gatherFigures } from './figures/gather-figures.ts';
import { gatherKeyPoints } from './keypoints/gather-key-points.ts';
import { Memory } from './memory.ts';
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

/** What a stage works with: the topic, its contributions by document, what the stages before it left, and what it remembers. */
interface Work {
  readonly topic: Topic;
  readonly all: readonly Contribution[];
  readonly done: Stages;
  readonly memory: Memory;
}

type Stage<K extends StageName> = (work: Work) => Stages[K];

/** The stages in the order in which they run: each reads only what stands before it. */
const stages: { readonly [K in StageName]: Stage<K> } = {
  copies: ({ all, memory }) => [...copiesAmong(all, memory)],
  sources: ({ all, done, memory }) => sourceRecords(all, new Map(done.copies), memory),
  actors: ({ topic, all, done, memory }) => gatherActors(topic, all, new Map(done.copies), memory),
  timeline: ({ all, done, memory }) => gatherTimeline(all, actorIndexOf(done.actors), new Map(done.copies), memory),
  figures: ({ all, done, memory }) => gatherFigures(all, actorIndexOf(done.actors), memory),
  claims: ({ topic, all, done, memory }) => gatherClaims(topic, all, actorIndexOf(done.actors), new Map(done.copies), memory),
  keyPoints: ({ topic, all, done: { timeline, claims, figures, sources, actors }, memory }) => {
    const beside = besideDocuments(topic, all, actors.actors, memory);
    return gatherKeyPoints(topic, eventsBut(timeline, beside), claims, figures, sources, actors.actors, memory);
  },
  background: ({ topic, all, done: { actors, timeline, keyPoints, claims }, memory }) => {
    const beside = besideDocuments(topic, all, actors.actors, memory);
    const near = beside.size === 0 ? all : all.filter((c) => !beside.has(c.document));
    return gatherBackground(topic, near, actorIndexOf(actors), eventsBut(timeline, beside), keyPoints, claims, memory);
  },
};

/** A timeline without what only some documents tell. */
const eventsBut = (timeline: readonly TimelineEntry[], some: ReadonlySet<string>): readonly TimelineEntry[] =>
  some.size === 0 ? timeline : timeline.filter((e) => e.documents.some((d) => !some.has(d)));

export const stageNames = Object.keys(stages) as readonly StageName[];

/** The stage to run next; absent where all have run. */
export const nextStage = (done: Partial<Stages>): StageName | undefined => stageNames.find((name) => done[name] === undefined);

/** `done` with the result of its next stage; unchanged where all have run. `all` must be in the order of `byDocument`; `memory` is of the same topic. */
export function runStage(topic: Topic, all: readonly Contribution[], done: Partial<Stages>, memory = new Memory()): Partial<Stages> {
  const name = nextStage(done);
  // A stage reads only what stands before it in the list, and `nextStage` lets none be left out.
  return name === undefined ? done : { ...done, [name]: stages[name]({ topic, all, done: done as Stages, memory }) };
}
