import { groupNouns, legalForm } from '../../lexicon/en/actors.ts';
import type { ActorKind } from '../../model/topic.ts';
import type { CandidateKeys } from '../contribution.ts';
import { isBareHead } from './bare-head.ts';
import { nameKey, soundKey } from './name-key.ts';
import { officeNamed, ownerNamed } from './office-name.ts';
import { stateNamed, stateOfNationality } from './states.ts';

/** What of a candidate its keys are made of. */
export interface KeySource {
  readonly name: string;
  readonly kind: ActorKind;
  readonly state?: string;
  readonly forms: readonly string[];
  readonly shorts: readonly string[];
  /** The state or region whose body it is, where the article says so beside its name. */
  readonly owner?: string;
  /** What the article calls a person whose given name has short and long forms. */
  readonly roles?: readonly string[];
}

export const isShort = (form: string): boolean => /^(?:\p{Lu}[\p{Lu}\d&.-]{1,7}|(?:\p{Lu}\.){2,6})$/u.test(form);

/** The keys of a candidate, before namesakes are told apart. */
export function keysOf(c: KeySource): CandidateKeys {
  const qualified = c.forms.flatMap((form) => {
    const base = unqualified(form);
    return base === undefined ? [] : [{ base, key: formKey(form) }];
  });
  const own = c.state !== undefined ? { strong: [`state:${nameKey(c.state)}`] } : c.kind === 'person' ? personKeys(c) : bodyKeys(c);
  return {
    ...own,
    ...(c.roles ? { roles: c.roles } : {}),
    name: nameKey(c.name),
    single: c.state !== undefined ? [] : c.forms.map(nameKey).filter((k) => !k.includes(' ')),
    qualified,
    onlyQualified: c.shorts.length === 0 && qualified.length === c.forms.length,
  };
}

/** `Kenyan Alpha` -> `alpha`; undefined where no nationality stands beside one other word. */
export function unqualified(form: string): string | undefined {
  const space = form.indexOf(' ');
  if (space < 0 || form.indexOf(' ', space + 1) >= 0) return undefined;
  const [first, last] = [form.slice(0, space), form.slice(space + 1)];
  if (last.length < 4 || !/^\p{Lu}/u.test(last) || stateNamed(form) !== undefined) return undefined;
  return stateOfNationality(first) !== undefined || stateNamed(first) !== undefined ? nameKey(last) : undefined;
}

/** A full name of several words is one key, whoever read it as a person or a body; a single word says which it is. */
export function formKey(form: string): string {
  const key = nameKey(form);
  return key.includes(' ') ? `name:${key}` : `body:${key}`;
}

const soundKeys = (form: string): string[] => (nameKey(form).length >= 8 && nameKey(form).includes(' ') ? [`name~${soundKey(form)}`] : []);

/** A full name is a key; a family name or a first name alone is not. */
function personKeys(c: KeySource): Pick<CandidateKeys, 'strong' | 'weak'> {
  const key = nameKey(c.name);
  const words = key.split(' ');
  if (words.length < 2) return { strong: [], weak: `person:${key}` };
  return { strong: [`name:${key}`, givenAndFamily(c.name, words), ...soundKeys(c.name)] };
}

/** `Ann Q. R. Lee` -> `person:ann lee#qr`: other initials are another person; without any it is the only one of that name, or neither. */
function givenAndFamily(name: string, words: readonly string[]): string {
  const initials = (name.match(/(?<=^|\s)(?:\p{Lu}\.?){1,2}(?=\s)/gu) ?? []).map(nameKey);
  const given = words.find((word) => !initials.includes(word)) ?? '';
  const family = words.at(-1) ?? '';
  if (initials.length === 0 || given === family) return `person:${words[0]} ${family}`;
  return `person:${given} ${family}#${initials.join('')}`;
}

/** Every long form is a key, by letters and by sound; a short form goes with the long one it was paired with. */
function bodyKeys(c: KeySource): Pick<CandidateKeys, 'strong' | 'weak'> {
  if (isBareHead(c.name)) return { strong: [], weak: `head:${nameKey(c.name)}` };
  const printed = [c.name, ...c.forms].filter((f) => !isBareHead(f));
  const full = [...new Set([...printed, ...printed.flatMap(withoutNoun)])].filter((f) => !isShort(f) && !c.shorts.includes(f));
  const { long, offices } = officeKeys(full, c.owner);
  const short = [...new Set([...c.shorts, ...c.forms.filter(isShort)])];
  const strong = [...long.flatMap((f) => [formKey(f), ...soundKeys(f)]), ...offices];
  if (long.length === 0) return { strong: [], weak: `short:${nameKey(short[0] ?? c.name)}` };
  return { strong: [...new Set([...strong, ...short.map((s) => `short:${nameKey(s)}#${soundKey(longest(long))}`)])] };
}

/**
 * The keys of a department or ministry by its topic and owner, and its long forms: without those that name no owner where others do, for each
 * country has one of that name. `office:x#y` is the x of y.
 */
function officeKeys(forms: readonly string[], beside: string | undefined): { long: readonly string[]; offices: string[] } {
  const named = forms.map(officeNamed);
  const owned = new Set(named.flatMap((o) => (o && o.owner !== '' ? [o.topic] : [])));
  const isOwned = (i: number) => {
    const office = named[i];
    return office === undefined || office.owner !== '' || !owned.has(office.topic);
  };
  const by = beside === undefined ? '' : (ownerNamed(nameKey(beside)) ?? '');
  const offices = named.flatMap((office, i) => {
    const owner = office?.owner || by;
    return !office || !isOwned(i) ? [] : [owner === '' ? `office:${office.topic}` : `office:${office.topic}#${owner}`];
  });
  return { long: forms.filter((_, i) => isOwned(i)), offices: [...new Set(offices)] };
}

/** `Alpha network` is also `Alpha`, `Alpha Works Ltd` also `Alpha Works`. */
function withoutNoun(form: string): string[] {
  const words = form.split(' ');
  if (words.length > 2 && legalForm.test(form)) return [form.replace(legalForm, '')];
  return words.length > 1 && groupNouns.has(words.at(-1) ?? '') ? [words.slice(0, -1).join(' ')] : [];
}

const longest = (forms: readonly string[]): string => [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '';
