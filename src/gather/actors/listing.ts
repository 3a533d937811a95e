import { governmentHeads, mediaHeads, organisationHeads, studyHeads } from '../../lexicon/en/actors.ts';
import type { Topic } from '../../model/topic.ts';
import { type ActorGroup, entryOf, kindOfGroup } from './actor-from.ts';
import { isShort } from './actor-keys.ts';
import { isLand, isThing } from './actor-kind.ts';
import { initialsOf, nameKey } from './name-key.ts';
import { stateNamed, stateOfNationality } from './states.ts';

/**
 * Whether a name is an actor worth a row: one who speaks, acts, holds an office or is named again and again;
 * no place as such, no publication, no thing that has a name. Whom the topic file names is always listed.
 */
export function worthListing(topic: Topic, group: ActorGroup): boolean {
  if (entryOf(topic, group)) return true;
  const all = group.members.map((m) => m.candidate);
  const sum = (of: (c: (typeof all)[number]) => number) => all.reduce((total, c) => total + of(c), 0);
  const mentions = sum((c) => c.mentions);
  const voice = sum((c) => c.speaks);
  const deeds = sum((c) => c.acts);
  const described = all.some((c) => c.descriptions.length > 0);
  const kind = kindOfGroup(group);
  if (
    kind === 'place' ||
    all.some((c) => c.forms.some((f) => isLand(f.text) || (voice + deeds === 0 && isThing(f.text)))) ||
    all.every((c) => isNationality(c.name))
  )
    return false;
  if (all.every((c) => /^\p{Lu}{6,}$/u.test(c.name) || /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(c.name))) return false;
  if (all.every((c) => isBareHead(c.name))) return false;
  if (kind === 'person')
    return all.some((c) => c.name.includes(' ')) && (described || voice > 0 || mentions > 1 || all.some((c) => c.titled.length > 0));
  if (kind === 'state')
    return mentions >= 2 && voice + deeds > 0 && all.some((c) => c.forms.some((f) => stateOfNationality(f.text) === undefined));
  if (isPublisher(group)) return false;
  if (kind === 'media') return mentions >= 3 && voice + deeds > 1;
  if (kind === 'armed group' || kind === 'government body') return all.some((c) => c.nameKind !== 'MISC' || c.shorts.length > 0);
  if (all.every((c) => studyHeads.test(c.name)))
    return voice > 0 || (group.members.length > 1 && !all.some((c) => /university|college/iu.test(c.name)));
  if (all.every((c) => c.nameKind === 'MISC' || isAdjective(c.name))) return false;
  return voice > 0 || mentions > 2 || described || all.some((c) => c.shorts.length > 0 || c.name.includes(' '));
}

/** `the Court`, `the League`: a head noun with a capital, which some fuller name stands behind. */
const isBareHead = (name: string): boolean => governmentHeads.has(nameKey(name)) || organisationHeads.has(nameKey(name));

/** `American`, `Paris-based American`: words of origin only. */
const isNationality = (name: string): boolean =>
  name.split(/\s+/u).every((w) => /-/u.test(w) || stateOfNationality(w) !== undefined) && stateNamed(name) === undefined;

/** `Islamist`, `Marxist`: an adjective of a creed. */
const isAdjective = (name: string): boolean => /^\p{Lu}\p{Ll}+(?:ists?|ism|isms|ic)$/u.test(name);

/** Kinds of documents by which their publisher itself speaks. */
const issuedBy = /\b(?:press release|statement|speech|ruling|judgment|communiqu|report by|announcement|letter)/iu;

/** The publication in which an article stood is named in it as who was told. */
function isPublisher(group: ActorGroup): boolean {
  return group.members.every((m) => {
    if (issuedBy.test(m.contribution.source.meta.kind ?? '')) return false;
    const publisher = nameKey(m.contribution.source.meta.publisher ?? '');
    return (
      publisher !== '' &&
      m.candidate.forms.some(({ text }) => {
        const form = nameKey(text);
        if (isShort(text) && initialsOf(m.contribution.source.meta.publisher ?? '').includes(text)) return true;
        return (
          publisher === form || (form.includes(' ') ? publisher.includes(form) : mediaHeads.has(form) && publisher.endsWith(` ${form}`))
        );
      })
    );
  });
}
