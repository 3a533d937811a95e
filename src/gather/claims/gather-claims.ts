import type { Claim } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { toClaims } from './block.ts';
import type { Dispute } from './dispute.ts';
import { type Matter, matterOf } from './matter.ts';
import { findRivalAims } from './rules/aim.ts';
import { findAnnouncedDisputes } from './rules/announced.ts';
import { findAnswersForSelf } from './rules/answer.ts';
import { findSetSideBySide } from './rules/beside.ts';
import { findRivalVictims } from './rules/blow.ts';
import { findRivalCauses } from './rules/cause.ts';
import { findDocumentedContrasts } from './rules/contrast.ts';
import { findOpposedDemands } from './rules/demand.ts';
import { findDeniedAssertions } from './rules/denial.ts';
import { findRivalDoers } from './rules/doer.ts';
import { findRivalEndings } from './rules/ending.ts';
import { findRivalFigures } from './rules/figures.ts';
import { findMutual } from './rules/mutual.ts';
import { findRivalNames } from './rules/naming.ts';
import { findOpposites } from './rules/opposite.ts';
import { findRivalOutlooks } from './rules/outlook.ts';
import { findPointedAnswers } from './rules/pointed.ts';
import { findRivalPurposes } from './rules/purpose.ts';
import { findQuestions } from './rules/question.ts';
import { findRivalReasons } from './rules/reason.ts';
import { findRebutted } from './rules/rebuttal.ts';
import { findHandedOver } from './rules/received.ts';
import { findContestedStanding } from './rules/recognition.ts';
import { findRefusedDemands } from './rules/refusal.ts';
import { findReplies } from './rules/reply.ts';
import { findContestedRoles } from './rules/role.ts';
import { findBrokenSilence } from './rules/silence.ts';
import { findUpheld } from './rules/stands-by.ts';
import { findStrengths } from './rules/strength.ts';
import { findSmallDifferences } from './rules/trifle.ts';
import { findQuoteVariants } from './rules/variant.ts';
import { findRivalTimes } from './rules/when.ts';

/** The rules of dispute, the surest first; of two that find the same passages the surer one stays. */
const rules: readonly ((matter: Matter) => Dispute[])[] = [
  findDeniedAssertions,
  findPointedAnswers,
  findRebutted,
  findDocumentedContrasts,
  findRivalVictims,
  findOpposedDemands,
  findContestedStanding,
  findRivalOutlooks,
  findRivalCauses,
  findRivalAims,
  findContestedRoles,
  findRivalNames,
  findRivalPurposes,
  findRivalEndings,
  findBrokenSilence,
  findRivalTimes,
  findMutual,
  findRivalDoers,
  findRivalReasons,
  findRefusedDemands,
  findAnswersForSelf,
  findHandedOver,
  findReplies,
  findAnnouncedDisputes,
  findUpheld,
  findOpposites,
  findSetSideBySide,
  findQuoteVariants,
  findSmallDifferences,
  findStrengths,
];

/** What is in dispute, weightiest first. A copy counts with its original. */
export function gatherClaims(
  topic: Topic,
  contributions: readonly Contribution[],
  actors: ActorIndex,
  copies: ReadonlyMap<string, string> = new Map(),
  _memory = new Memory(),
): Claim[] {
  const matter = matterOf(contributions, actors, copies);
  const found = [...rules.flatMap((rule) => rule(matter)), ...findRivalFigures(matter, contributions, actors)];
  return toClaims([...findQuestions(matter, topic, found, actors.actors), ...found], matter);
}
