import type { Contribution } from '../gather/contribution.ts';
import { byDocument, findingsOf } from '../gather/gather.ts';
import { Memory } from '../gather/memory.ts';
import { nextStage, runStage, type Stages, stageNames } from '../gather/stages.ts';
import type { Findings } from '../model/findings.ts';
import type { Outcome } from '../model/problem.ts';
import { findingsKey } from '../store/keys.ts';
import { freezeFindings } from './freeze.ts';
import { goneGaps } from './gone-gaps.ts';
import { numbered } from './numbered.ts';
import { done, failed } from './outcome.ts';
import type { Numbered, Progress, ToPublish } from './progress.ts';
import { recalledContributions } from './recalled.ts';
import type { Step } from './steps.ts';
import type { World } from './world.ts';

/**
 * The steps of gathering: one a stage, the findings out of them, then the edition. Each but the last reads the contributions of all documents, once a
 * run, so its size grows with their number. What the stages left goes from step to step in the state of the plan.
 */
export function gatheringSteps(world: World, what: ToPublish, onEdition: (edition: Numbered) => void): Step<Progress>[] {
  let read: readonly Contribution[] | undefined;
  const memory = world.recall?.memoryOf(what.topic) ?? new Memory();
  const withContributions =
    (take: (all: readonly Contribution[], state: Progress) => Promise<Progress>) =>
    async (state: Progress): Promise<Outcome<Progress>> => {
      read ??= byDocument(await recalledContributions(world, what.topic.id, what.manifest));
      const documents = state.documents ?? read.map(({ document }) => document);
      const all = allOf(documents, read);
      return all ? done(await take(all, { ...state, documents })) : failed(notArrived(what.topic.id));
    };
  const stage = withContributions(async (all, state) => ({ ...state, stages: runStage(what.topic, all, state.stages ?? {}, memory) }));
  const findings = withContributions(async (all, { stages, ...state }) => ({
    ...state,
    findings: allFindings(what, all, stages ?? {}, memory),
  }));
  const freeze = async (state: Progress): Promise<Outcome<Progress>> => {
    const frozen = await keepFindings(world, what, state);
    onEdition(frozen.edition);
    return done(frozen.state);
  };
  return [
    ...stageNames.map(
      (name): Step<Progress> => ({ name, isDone: (state) => isGathered(state) || state.stages?.[name] !== undefined, take: stage }),
    ),
    { name: 'findings', isDone: isGathered, take: findings },
    { name: 'freeze', isDone: ({ edition }) => edition !== undefined, take: freeze },
  ];
}

const isGathered = ({ findings, edition }: Progress): boolean => findings !== undefined || edition !== undefined;

/** The contributions of the documents that the stages before have seen; undefined while one of them is away. */
function allOf(documents: readonly string[], read: readonly Contribution[]): readonly Contribution[] | undefined {
  const counting = new Set(documents);
  const all = read.filter(({ document }) => counting.has(document));
  return all.length === counting.size ? all : undefined;
}

const notArrived = (topic: string) =>
  ({
    kind: 'not-ready',
    what: `What the documents of ${topic} bring has not arrived here yet`,
    mend: 'The next run looks again.',
  }) as const;

function allFindings({ topic }: ToPublish, all: readonly Contribution[], stages: Partial<Stages>, memory: Memory): Findings {
  const lacking = nextStage(stages);
  if (lacking) throw new Error(`the findings of ${topic.id} were asked for before the stage "${lacking}"`);
  return findingsOf(topic, all, stages as Stages, memory);
}

/** The findings onto the shelf under the edition's id, with its number and what changed since the one before. */
async function keepFindings(
  world: World,
  { topic, manifest, gone, current }: ToPublish,
  { findings, ...state }: Progress,
): Promise<{ edition: Numbered; state: Progress }> {
  if (!findings) throw new Error(`an edition of ${topic.id} was asked for before its findings`);
  const frozen = await freezeFindings(topic, findings, { gaps: goneGaps(gone) });
  const { edition, percent } = await numbered(world, topic, frozen, current);
  const key = findingsKey(topic.id, edition.id);
  const record = JSON.stringify({ schema: 'findings/1', edition, articles: Object.fromEntries(manifest) });
  if ((await world.shelf.getText(key)) !== record) await world.shelf.put(key, record);
  return { edition, state: { ...state, edition: edition.id, ...(percent === undefined ? {} : { percent }) } };
}
