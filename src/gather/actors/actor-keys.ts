import { groupNouns, legalForm } from '../../lexicon/en/actors.ts';
import type { ActorCandidate } from '../contribution.ts';
import { nameKey, soundKey } from './name-key.ts';

/** A name that one article alone can tie to others of the topic, or only with the topic's help. */
export interface CandidateKeys {
  /** Keys that name this actor and no other: candidates that share one are the same. */
  readonly strong: readonly string[];
  /** A short or partial form that needs a fuller one elsewhere in the topic. */
  readonly weak?: string;
}

export const isPerson = (c: ActorCandidate): boolean => c.kind === 'person';
export const isShort = (form: string): boolean => /^(?:\p{Lu}[\p{Lu}\d&.-]{1,7}|(?:\p{Lu}\.){2,6})$/u.test(form);

/** The keys of a candidate, before namesakes are told apart. */
export function keysOf(c: ActorCandidate): CandidateKeys {
  if (c.state !== undefined) return { strong: [`state:${nameKey(c.state)}`] };
  return isPerson(c) ? personKeys(c) : bodyKeys(c);
}

/** A full name of several words is one key, whoever read it as a person or a body; a single word says which it is. */
export function formKey(form: string): string {
  const key = nameKey(form);
  return key.includes(' ') ? `name:${key}` : `body:${key}`;
}

const soundKeys = (form: string): string[] => (nameKey(form).length >= 8 && form.includes(' ') ? [`name~${soundKey(form)}`] : []);

/** A full name is a key; a family name or a first name alone is not. */
function personKeys(c: ActorCandidate): CandidateKeys {
  const key = nameKey(c.name);
  const words = key.split(' ');
  if (words.length < 2) return { strong: [], weak: `person:${key}` };
  return { strong: [`name:${key}`, `person:${words[0]} ${words.at(-1)}`, ...soundKeys(c.name)] };
}

/** Every long form is a key, by letters and by sound; a short form goes with the long one it was paired with. */
function bodyKeys(c: ActorCandidate): CandidateKeys {
  const printed = [c.name, ...c.forms.map((f) => f.text)];
  const long = [...new Set([...printed, ...printed.flatMap(withoutNoun)])].filter((f) => !isShort(f) && !c.shorts.includes(f));
  const short = [...new Set([...c.shorts, ...c.forms.map((f) => f.text).filter(isShort)])];
  const strong = long.flatMap((f) => [formKey(f), ...soundKeys(f)]);
  if (long.length === 0) return { strong: [], weak: `short:${nameKey(short[0] ?? c.name)}` };
  return { strong: [...new Set([...strong, ...short.map((s) => `short:${nameKey(s)}#${soundKey(longest(long))}`)])] };
}

/** `Alpha network` is also `Alpha`, `Alpha Works Ltd` also `Alpha Works`. */
function withoutNoun(form: string): string[] {
  const words = form.split(' ');
  if (words.length > 2 && legalForm.test(form)) return [form.replace(legalForm, '')];
  return words.length > 1 && groupNouns.has(words.at(-1) ?? '') ? [words.slice(0, -1).join(' ')] : [];
}

const longest = (forms: readonly string[]): string => [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '';
