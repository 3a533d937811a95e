import type { Dispute } from '../dispute.ts';
import type { Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Passage } from '../matter.ts';
import { rivalAims } from '../rules/aim.ts';
import { findAnnouncedDisputes } from '../rules/announced.ts';
import { findAnswersForSelf } from '../rules/answer.ts';
import { findSetSideBySide } from '../rules/beside.ts';
import { findRivalVictims } from '../rules/blow.ts';
import { rivalCauses } from '../rules/cause.ts';
import { findChargedAnswers } from '../rules/charged.ts';
import { findDocumentedContrasts } from '../rules/contrast.ts';
import { findCorrections } from '../rules/correction.ts';
import { opposedDemands } from '../rules/demand.ts';
import { deniedAssertions } from '../rules/denial.ts';
import { rivalDoers } from '../rules/doer.ts';
import { findEachOther } from '../rules/each-other.ts';
import { findEchoes } from '../rules/echo.ts';
import { findAlibis } from '../rules/elsewhere.ts';
import { rivalEndings } from '../rules/ending.ts';
import { findIncompatible } from '../rules/incompatible.ts';
import { judgedPromises } from '../rules/judged-promise.ts';
import { findMutual } from '../rules/mutual.ts';
import { rivalNames } from '../rules/naming.ts';
import { findNeverAndOnce } from '../rules/never.ts';
import { findSpurnedOffers } from '../rules/offer.ts';
import { opposites } from '../rules/opposite.ts';
import { findAnsweredOutlooks, findOutlooksBeside, opposedOutlooks } from '../rules/outlook.ts';
import { findPointedAnswers } from '../rules/pointed.ts';
import { rivalPurposes } from '../rules/purpose.ts';
import { findRivalReasons } from '../rules/reason.ts';
import { findRebutted } from '../rules/rebuttal.ts';
import { findHandedOver } from '../rules/received.ts';
import { findRivalReceptions } from '../rules/reception.ts';
import { contestedStanding } from '../rules/recognition.ts';
import { findRefusedDemands } from '../rules/refusal.ts';
import { findReplies } from '../rules/reply.ts';
import { findRivalNumbers } from '../rules/rival-number.ts';
import { findContestedRoles } from '../rules/role.ts';
import { findOppositesBeside, oppositelySaid } from '../rules/said-of.ts';
import { findShownOtherwise } from '../rules/shown.ts';
import { findBrokenSilence } from '../rules/silence.ts';
import { findUpheld } from '../rules/stands-by.ts';
import { statesApart } from '../rules/state-apart.ts';
import { strengths } from '../rules/strength.ts';
import { findToldOtherwise } from '../rules/told-otherwise.ts';
import { smallDifferences } from '../rules/trifle.ts';
import { quoteVariants } from '../rules/variant.ts';
import { findRivalWants } from '../rules/wants.ts';
import { rivalTimes } from '../rules/when.ts';
import type { InDocument } from './in-documents.ts';
import type { PairRule } from './pair-rule.ts';
import { Pairs } from './pairs.ts';
import type { SeedRule } from './seed-rule.ts';
import { Seeds } from './seeds.ts';

/** A rule of dispute: one that looks within a document, or what finds its disputes over all and remembers them. */
export type Rule = { readonly within: InDocument } | { readonly over: () => Finder };

/** Finds the disputes of one rule: with what changed since the last time. */
interface Finder {
  find(all: Assertions, changes: Changes): readonly Dispute[];
}

const within = (find: InDocument): Rule => ({ within: find });
const pairs = <T extends { readonly passage: Passage }>(rule: PairRule<T>): Rule => ({ over: () => new Pairs(rule) });
const seeds = (rule: SeedRule): Rule => ({ over: () => new Seeds(rule) });

/** The rules of dispute, the surest first; of two that find the same passages the surer one stays. */
export const rules: readonly Rule[] = [
  seeds(deniedAssertions),
  within(findPointedAnswers),
  within(findRebutted),
  within(findDocumentedContrasts),
  within(findEchoes),
  within(findCorrections),
  within(findRivalVictims),
  pairs(opposedDemands),
  pairs(contestedStanding),
  within(findAnsweredOutlooks),
  pairs(opposedOutlooks),
  within(findOutlooksBeside),
  pairs(rivalCauses),
  pairs(rivalAims),
  within(findContestedRoles),
  pairs(rivalNames),
  pairs(rivalPurposes),
  pairs(rivalEndings),
  within(findBrokenSilence),
  pairs(rivalTimes),
  within(findMutual),
  pairs(rivalDoers),
  within(findRivalReasons),
  within(findRefusedDemands),
  within(findRivalReceptions),
  within(findAnswersForSelf),
  within(findAlibis),
  within(findRivalWants),
  within(findHandedOver),
  within(findReplies),
  within(findAnnouncedDisputes),
  within(findUpheld),
  pairs(oppositelySaid),
  within(findOppositesBeside),
  pairs(opposites),
  within(findToldOtherwise),
  within(findIncompatible),
  within(findRivalNumbers),
  within(findShownOtherwise),
  within(findSpurnedOffers),
  pairs(judgedPromises),
  pairs(statesApart),
  within(findEachOther),
  within(findNeverAndOnce),
  within(findChargedAnswers),
  within(findSetSideBySide),
  pairs(quoteVariants),
  pairs(smallDifferences),
  pairs(strengths),
];
