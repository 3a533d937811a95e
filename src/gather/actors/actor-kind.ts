import {
  armedNames,
  armedWords,
  commentatorWords,
  companyHeads,
  companyNouns,
  companyWords,
  governmentHeads,
  groupCalled,
  knownAgencies,
  knownMedia,
  landHeads,
  legalForm,
  mediaHeads,
  memberCouncils,
  officeWords,
  organisationHeads,
  stateUnions,
  studyHeads,
  surnameHeads,
  thingHeads,
} from '../../lexicon/en/actors.ts';
import type { NameKind } from '../../model/reading.ts';
import type { ActorKind } from '../../model/topic.ts';
import { isBareHead } from './bare-head.ts';
import { nameKey } from './name-key.ts';
import { isNationalityOf } from './nationality.ts';
import { isCity } from './states.ts';

/** What an article shows of a name, from which its kind follows. */
export interface KindSigns {
  readonly names: readonly string[];
  readonly nameKind: NameKind;
  readonly state?: string;
  /** The nouns by which the source calls it, right before the name. */
  readonly called: readonly string[];
  /** Descriptions and the words directly around the mentions. */
  readonly around: string;
  readonly mentions: number;
  readonly speaks: number;
  readonly acts: number;
  /** Mentions after a preposition of place. */
  readonly placed: number;
  readonly described: boolean;
  /** Printed with a form of address or an office before it (`Mr. X`, `Governor X`). */
  readonly titled: boolean;
  /** Another is described by an office in it (`chief executive of X`). */
  readonly headed: boolean;
  /** That office is one that persons have about them too (`spokesman`, `aide`, `lawyer`). */
  readonly attended: boolean;
  /** The source describes it by a calling or deed of persons only. */
  readonly personal: boolean;
  /** Followed by words of rule (`government`, `'s foreign ministry`). */
  readonly governs: boolean;
}

/** The kind of an actor; the rules in order, the first that fires wins. */
export function kindOf(signs: KindSigns): ActorKind {
  if (signs.state !== undefined) return 'state';
  const longest = [...signs.names].sort((a, b) => b.length - a.length)[0] ?? '';
  const body = bodyKind(longest, signs.around);
  if (signs.nameKind === 'LOC' && longest.includes(' ') && signs.called.some((noun) => groupCalled.test(noun)))
    return body ?? 'organisation';
  if (isPlace(signs, longest)) return (signs.governs || signs.speaks > 0) && !isCity(longest) ? 'state' : 'place';
  if (signs.called.some((noun) => companyNouns.test(noun)) || legalForm.test(longest)) return 'company';
  if (isPerson(signs, longest, body)) return 'person';
  const sure = body !== undefined && !surnameHeads.has(nameKey(longest).split(' ').at(-1) ?? '');
  if (signs.nameKind === 'PER' && !signs.headed && !sure && (body === undefined || signs.described)) return 'person';
  // A family name alone beside the full one: no group, whatever fights around it.
  if (signs.nameKind === 'PER' && body === 'armed group' && !armedWords.test(longest) && signs.names.some((n) => longest.endsWith(` ${n}`)))
    return 'person';
  if (body !== undefined) return body;
  if (companyWords.test(signs.around) && !signs.governs) return 'company';
  return /\b(?:agency|ministry|department)\b/iu.test(signs.around) ? 'government body' : 'organisation';
}

/** A form of address, an own office, or a name of several words with attendants about it: a person, whoever else is described by the name. */
function isPerson(signs: KindSigns, longest: string, body: ActorKind | undefined): boolean {
  if (signs.nameKind === 'ORG')
    return body === undefined && signs.personal && !signs.headed && /^(?:\p{Lu}[\p{Ll}’'.-]+ ?){2,3}$/u.test(longest);
  if (signs.nameKind !== 'PER') return false;
  const named = body === undefined || armedWords.test(signs.around);
  return signs.titled
    ? named || surnameHeads.has(nameKey(longest).split(' ').at(-1) ?? '')
    : body === undefined && signs.attended && longest.includes(' ');
}

/** Where things happen and nobody speaks; a name read as a person's too, when it is mostly a `where`. */
function isPlace(signs: KindSigns, longest: string): boolean {
  if (signs.nameKind === 'LOC' && !isBareHead(longest)) return true;
  if (isLand(longest) || (isThing(longest) && !signs.headed && signs.speaks + signs.acts === 0)) return true;
  if (longest.includes(' '))
    return signs.nameKind === 'PER' && signs.speaks === 0 && !signs.described && signs.placed * 3 >= signs.mentions;
  // A single word read as a body or a person, but ruled from and gone to, or with a nationality of its own: a country no list knows.
  if (signs.governs && !signs.described && signs.names.some((n) => isNationalityOf(n, signs.names))) return true;
  return (
    !isAllCapitals(longest) &&
    !signs.described &&
    ((signs.placed > 0 && signs.governs) || (signs.speaks === 0 && signs.placed * 3 >= signs.mentions))
  );
}

/** `Mill Lane`: a thing that has a name. */
export function isThing(name: string): boolean {
  const words = nameKey(name).split(' ');
  return words.length > 1 && thingHeads.has(words.at(-1) ?? '');
}

/** `Long River`, `River Long`: land or water. */
export function isLand(name: string): boolean {
  const words = nameKey(name).split(' ');
  return words.length > 1 && (landHeads.has(words.at(-1) ?? '') || /^(?:river|lake|mount|cape)$/u.test(words[0] ?? ''));
}

const isAllCapitals = (name: string): boolean => name === name.toUpperCase();

/** `Federal Institute for Water`: a body of study that is the state's own, and a party. */
const publicBody = /^(?:Federal|State|Public(?! Policy)|Regional|Municipal) /u;

/** `Senate Intelligence Committee`: a committee of a house of parliament. */
const ofParliament =
  /^(?:u s |us )?(?:house|senate|congressional|commons|lords|bundestag|select) (?:\S+ ){0,5}(?:committee|subcommittee|panel)\b/u;

/** What the words of a name or those around it say of a body; undefined where they say nothing. */
function bodyKind(longest: string, around: string): ActorKind | undefined {
  const key = nameKey(longest);
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  if (knownMedia.has(key)) return 'media';
  if (stateUnions.test(key)) return 'organisation';
  if (knownAgencies.has(key) || ofParliament.test(key)) return 'government body';
  if (words.length > 1 && studyHeads.test(longest)) return publicBody.test(longest) ? 'government body' : 'organisation';
  if (armedNames.test(longest)) return 'armed group';
  if (memberCouncils.test(longest)) return 'organisation';
  if (
    governmentHeads.has(last) ||
    /^air force$/u.test(words.slice(-2).join(' ')) ||
    words.some((w) => w === 'ministry' || w === 'department')
  )
    return 'government body';
  if (armedWords.test(around) || (words.length > 1 && armedWords.test(longest))) return 'armed group';
  if (words[1] === 'of' && governmentHeads.has(words[0] ?? '')) return 'government body';
  if ((words.length > 1 && companyHeads.has(last)) || /& Co\b/u.test(longest)) return 'company';
  if (words.length > 1 && (mediaHeads.has(last) || words[0] === 'radio')) return 'media';
  if (words.length > 1 && words.some((w) => organisationHeads.has(w))) return 'organisation';
  return words.length > 1 && words.some((w) => governmentHeads.has(w)) ? 'government body' : undefined;
}

/** `Association of University Teachers`: members who have a stake, whatever they teach. */
const membership = /\b(?:association|union|federation|league|council|alliance|confederation)\b/iu;

/** Whether a person or body is described as one who studies or comments, and by no office in the matter. */
export function commentsOnly(kind: ActorKind, names: readonly string[], descriptions: string): boolean {
  if (kind === 'media') return true;
  if (kind === 'person') return commentatorWords.test(descriptions) && !inOffice(descriptions);
  return kind === 'organisation' && names.some((n) => studyHeads.test(n)) && !names.some((n) => membership.test(n));
}

/** Who once held an office speaks for nobody by it. */
const formerly = /\b(?:former|ex|retired|onetime|one-time|late|who (?:once )?(?:served|was))\b[^,;]*$/iu;

/** `the daughter of the mayor`: another's office. */
const kin =
  /\b(?:son|daughter|wife|husband|widow|widower|brother|sister|father|mother|nephew|niece|cousin|child|children|parents?|uncle|aunt|relative|friend) (?:of|to)\b/iu;

/** An office that stands before any word of study: `chief executive`, not `professor and former minister`. */
export function inOffice(description: string): boolean {
  const office = officeWords.exec(description);
  const study = commentatorWords.exec(description);
  if (!office || formerly.test(description.slice(0, office.index)) || kin.test(description.slice(0, office.index))) return false;
  return !study || (office.index < study.index && !/\b(?:institute|university|think[ -]?tank|center|centre|college)\b/iu.test(description));
}
