import {
  armedWords,
  commentatorWords,
  companyHeads,
  governmentHeads,
  mediaHeads,
  officeWords,
  organisationHeads,
  studyHeads,
} from '../../lexicon/en/actors.ts';
import type { NameKind } from '../../model/reading.ts';
import type { ActorKind } from '../../model/topic.ts';
import { stateNamed } from './states.ts';

/** What an article shows of a name, from which its kind follows. */
export interface KindSigns {
  readonly names: readonly string[];
  readonly nameKind: NameKind;
  readonly state?: string;
  /** Descriptions and the words directly around the mentions. */
  readonly around: string;
  readonly speaks: number;
  readonly governs: boolean;
}

/** The kind of an actor; the rules in order, the first that fires wins. */
export function kindOf(signs: KindSigns): ActorKind {
  if (signs.state !== undefined && (stateNamed(signs.state) ?? signs.state) === signs.state) return 'state';
  if (signs.nameKind === 'PER') return 'person';
  if (signs.nameKind === 'LOC') return signs.speaks > 0 || signs.governs ? 'state' : 'place';
  const longest = [...signs.names].sort((a, b) => b.length - a.length)[0] ?? '';
  const words = longest.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const last = words.at(-1) ?? '';
  if (studyHeads.test(longest)) return 'organisation';
  if (governmentHeads.has(last) || words.some((w) => w === 'ministry' || w === 'department')) return 'government body';
  if (armedWords.test(signs.around) || armedWords.test(longest)) return 'armed group';
  if (companyHeads.has(last) || /& Co\b/u.test(longest)) return 'company';
  if (words.length > 1 && mediaHeads.has(last)) return 'media';
  if (organisationHeads.has(last) || words.some((w) => organisationHeads.has(w))) return 'organisation';
  if (words.some((w) => governmentHeads.has(w))) return 'government body';
  if (/\b(?:compan(?:y|ies)|subsidiary|firm|shares|chief executive|manufacturer|maker)\b/iu.test(signs.around)) return 'company';
  if (/\b(?:agency|ministry|department)\b/iu.test(signs.around)) return 'government body';
  return 'organisation';
}

/** Whether a person or body is described as one who studies or comments, and by no office in the matter. */
export function commentsOnly(kind: ActorKind, names: readonly string[], descriptions: string): boolean {
  if (kind === 'media') return true;
  if (kind === 'person') return commentatorWords.test(descriptions) && !inOffice(descriptions);
  return kind === 'organisation' && names.some((n) => studyHeads.test(n));
}

/** An office that stands before any word of study: `chief executive`, not `professor and former minister`. */
export function inOffice(description: string): boolean {
  const office = officeWords.exec(description);
  const study = commentatorWords.exec(description);
  if (!office) return false;
  return !study || (office.index < study.index && !/\b(?:institute|university|think[ -]?tank|center|centre|college)\b/iu.test(description));
}
