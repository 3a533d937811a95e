import { studyHeads, venueHeads } from '../../lexicon/en/actors.ts';
import type { Topic } from '../../model/topic.ts';
import type { ActorCandidate } from '../contribution.ts';
import { type ActorGroup, entryOf } from './actor-group.ts';
import { isLand, isThing } from './actor-kind.ts';
import { nameKey } from './name-key.ts';
import { stateOfNationality } from './states.ts';

/**
 * Whether a name is an actor worth a row: one who speaks, acts, holds an office or is named again and again;
 * no place as such, no publication, no thing that has a name. Whom the topic file names is always listed.
 */
export function worthListing(topic: Topic, group: ActorGroup): boolean {
  if (entryOf(topic, group)) return true;
  const { kind } = group;
  if (kind === 'place' || all(group, (c) => c.unfit)) return false;
  const [mentions, voice, deeds] = totals(group);
  if (some(group, isLandOfName) || (voice + deeds === 0 && some(group, isThingOfName))) return false;
  if (kind === 'person') return some(group, isFull) && (voice > 0 || mentions > 1 || some(group, isDescribed));
  if (kind === 'state') return mentions >= 2 && voice + deeds > 0 && !all(group, isNationality);
  if (all(group, (c) => c.publisher)) return false;
  if (voice + deeds === 0 && mentions < 3 && all(group, isVenue) && !some(group, (c) => c.descriptions.length > 0)) return false;
  if (kind === 'media') return mentions >= 3 && voice + deeds > 1;
  if (kind === 'armed group' || kind === 'government body') return !all(group, (c) => c.nameKind === 'MISC' && c.shorts.length === 0);
  if (all(group, (c) => studyHeads.test(c.name)))
    return (
      voice > 0 ||
      inTitle(topic, group) ||
      (group.members.length > 1 && (mentions > 3 || !some(group, (c) => /university|college/iu.test(c.name))))
    );
  if (voice < 2 && all(group, (c) => c.nameKind === 'MISC')) return false;
  return voice > 0 || mentions > 2 || some(group, (c) => c.descriptions.length > 0 || c.shorts.length > 0 || isFull(c));
}

type Test = (c: ActorCandidate) => boolean;

function some({ members }: ActorGroup, is: Test): boolean {
  for (const { candidate } of members) if (is(candidate)) return true;
  return false;
}

function all({ members }: ActorGroup, is: Test): boolean {
  for (const { candidate } of members) if (!is(candidate)) return false;
  return true;
}

const isFull: Test = (c) => c.keys.name.includes(' ');
const isDescribed: Test = (c) => c.descriptions.length > 0 || c.titled.length > 0;
const isVenue: Test = (c) => venueHeads.has(c.keys.name.slice(c.keys.name.lastIndexOf(' ') + 1));
const isNationality: Test = (c) => c.forms.every((f) => stateOfNationality(f.text) !== undefined);
const isLandOfName: Test = (c) => c.kind === 'place' && c.forms.some((f) => isLand(f.text));
const isThingOfName: Test = (c) => c.kind === 'place' && c.forms.some((f) => isThing(f.text));

/** Mentions, words and deeds of a group. */
function totals(group: ActorGroup): [mentions: number, voice: number, deeds: number] {
  let [mentions, voice, deeds] = [0, 0, 0];
  for (const { candidate: c } of group.members) {
    mentions += c.mentions;
    voice += c.speaks;
    deeds += c.acts;
  }
  return [mentions, voice, deeds];
}

/** Words of a name that tell no university or institute from another. */
const common =
  /^(?:universit(?:y|ies)|college|institut(?:e|ion)|academy|school|center|centre|studies|technical|national|state|city|of|for|and|the|in|at)$/u;

/** Whether the topic's title names the group: all words of one of its names that tell it from others. */
export function inTitle(topic: Topic, group: ActorGroup): boolean {
  const title = new Set(nameKey(topic.title).split(' '));
  return group.members.some(({ candidate: c }) => {
    const telling = c.keys.name.split(' ').filter((word) => !common.test(word));
    return telling.length > 0 && telling.every((word) => title.has(word));
  });
}
