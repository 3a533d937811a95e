import type { Sign } from '../candidate.ts';
import { findAims } from './aim.ts';
import { findAnnounced } from './announced.ts';
import { findBlows } from './blow.ts';
import { findCauses } from './cause.ts';
import { findContrasts } from './contrast.ts';
import { findDegrees } from './degree.ts';
import { findDemands } from './demand.ts';
import { findDenials } from './denial.ts';
import { findDoers } from './doer.ts';
import { findEndings } from './ending.ts';
import { findMutualAccusations } from './mutual.ts';
import { findNamings } from './naming.ts';
import { findNegations } from './negation.ts';
import { findOppositeWords } from './opposite.ts';
import { findOutlooks } from './outlook.ts';
import { findPointedDenials } from './pointed.ts';
import { findReasons } from './reason.ts';
import { findRebuttals } from './rebuttal.ts';
import { findReceptions } from './reception.ts';
import { findRecognition } from './recognition.ts';
import { findDeniedRoles } from './role.ts';
import type { Said, SignRule } from './said.ts';
import { findSaidOf } from './said-of.ts';
import { findSilences } from './silence.ts';
import { findStandsBy } from './stands-by.ts';
import { findTrifles } from './trifle.ts';
import { findTurns } from './turn.ts';
import { findBeginnings } from './when.ts';

/** Every sign rule, the surest first. Each looks at one sentence; the rules of dispute (../rules) bring signs together. */
const signRules: readonly SignRule[] = [
  findDenials,
  findPointedDenials,
  findRebuttals,
  findContrasts,
  findMutualAccusations,
  findNegations,
  findDemands,
  findBlows,
  findRecognition,
  findDeniedRoles,
  findNamings,
  findEndings,
  findCauses,
  findAims,
  findOutlooks,
  findSilences,
  findBeginnings,
  findDegrees,
  findTrifles,
  findAnnounced,
  findStandsBy,
  findOppositeWords,
  findSaidOf,
  findTurns,
  findDoers,
  findReasons,
  findReceptions,
];

/** All signs of one sentence, in the order of the rules. */
export const findSigns = (said: Said): Sign[] => signRules.flatMap((rule) => rule(said));
