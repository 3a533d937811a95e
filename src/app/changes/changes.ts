import type { BriefingChange } from '../../model/briefing.ts';
import type { Findings } from '../../model/findings.ts';
import { actorChanges } from './actor-changes.ts';
import { claimChanges } from './claim-changes.ts';
import { eventChanges } from './event-changes.ts';
import { figureChanges } from './figure-changes.ts';
import { goneChanges } from './gone-changes.ts';
import { sourceChanges } from './source-changes.ts';
import { withdrawnStatements } from './withdrawn-statements.ts';

/** What one edition says that the one before did not, and the reverse; typed, newest matter first by kind. Pure. */
export const changesBetween = (before: Findings, after: Findings): BriefingChange[] => [
  ...eventChanges(before, after),
  ...claimChanges(before, after),
  ...figureChanges(before, after),
  ...actorChanges(before, after),
  ...sourceChanges(before, after),
  ...goneChanges(before, after),
  ...withdrawnStatements(before, after),
];
