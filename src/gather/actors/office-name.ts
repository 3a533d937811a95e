import { topicWordings } from '../../lexicon/en/offices.ts';
import { regionNames } from '../../lexicon/en/places.data.ts';
import { nameKey } from './name-key.ts';
import { stateNamed, stateOfNationality } from './states.ts';

/** A department or ministry: `Texas Department of Health` and `Texas Health Department` both have the topic `health department` and the owner `texas`. */
export interface OfficeName {
  readonly topic: string;
  /** Folded; a state's own name whichever form is printed; empty where the name says none that is known. */
  readonly owner: string;
}

const regions: ReadonlySet<string> = new Set(regionNames.split('|'));
const headed = /^(?:(.+) )?(department|ministry) (?:of|for) (.+)$/u;
const ended = /^(.+) (department|ministry)$/u;

/** The department or ministry that a name is, by its words; undefined for any other name, and for a bare `Ministry`. */
export function officeNamed(name: string): OfficeName | undefined {
  const key = nameKey(name);
  if (!key.includes('department') && !key.includes('ministry')) return undefined;
  const [, before, noun, topic] = headed.exec(key) ?? [];
  if (noun !== undefined && topic !== undefined) return ofTopic(topic, noun, before);
  const [, words, last] = ended.exec(key) ?? [];
  return words === undefined || last === undefined ? undefined : withOwner(words.split(' '), last);
}

/** `Texas Department of Health`, `Ministry of Defence of Ruritania`. */
function ofTopic(topic: string, noun: string, before: string | undefined): OfficeName {
  if (before !== undefined) return withOwner([...before.split(' '), ...worded(topic).split(' ')], noun);
  const [, inner = topic, behind = ''] = /^(.+) of (.+)$/u.exec(topic) ?? [];
  const owner = ownerNamed(behind);
  return { topic: `${worded(owner === undefined ? topic : inner)} ${noun}`, owner: owner ?? '' };
}

/** `Ohio Health Department`: the longest place in front that leaves a topic. */
function withOwner(words: readonly string[], noun: string): OfficeName {
  for (let n = Math.min(4, words.length - 1); n > 0; n--) {
    const owner = ownerNamed(words.slice(0, n).join(' '));
    if (owner !== undefined) return { topic: `${worded(words.slice(n).join(' '))} ${noun}`, owner };
  }
  return { topic: `${worded(words.join(' '))} ${noun}`, owner: '' };
}

/** A country by any of its names, or a region, from a folded name; undefined for anything else. */
export function ownerNamed(words: string): string | undefined {
  const state = stateNamed(words) ?? stateOfNationality(words);
  return state !== undefined ? nameKey(state) : regions.has(words) ? words : undefined;
}

const worded = (topic: string): string => topicWordings.reduce((text, [pattern, by]) => text.replace(pattern, by), topic);

/** Whether an owner is a country, and bears no name that a region has as well (`Georgia`). */
export const isCountry = (owner: string): boolean => stateNamed(owner) !== undefined && !regions.has(owner);

/** `Department of Health` where `Texas Department of Health` is among the forms: that; any other form itself. */
export function withOwnerAmong(form: string, forms: readonly string[]): string {
  const office = forms.length > 1 ? officeNamed(form) : undefined;
  if (office?.owner !== '') return form;
  return forms.find((other) => isOwnedOf(office.topic, officeNamed(other))) ?? form;
}

const isOwnedOf = (topic: string, office: OfficeName | undefined): boolean => office?.topic === topic && office.owner !== '';

/** The names that are one department or ministry within one article, as pairs: of one topic and owner, or without an owner beside the only one that has one. */
export function sameOffices(names: Iterable<string>): [string, string][] {
  const byTopic = new Map<string, Map<string, string[]>>();
  for (const name of names) {
    const office = officeNamed(name);
    if (!office) continue;
    const owners = byTopic.get(office.topic) ?? new Map<string, string[]>();
    byTopic.set(office.topic, owners.set(office.owner, [...(owners.get(office.owner) ?? []), name]));
  }
  return [...byTopic.values()].flatMap((owners) => {
    const all = owners.size === 2 && owners.has('') ? [[...owners.values()].flat()] : [...owners.values()];
    return all.flatMap((list) => list.slice(1).map((name): [string, string] => [list[0] ?? name, name]));
  });
}
