import { mediaHeads } from '../../lexicon/en/actors.ts';
import type { ArticleMeta } from '../../model/article.ts';
import { isShort } from './actor-keys.ts';
import { isBareHead } from './bare-head.ts';
import { initialsOf, nameKey } from './name-key.ts';
import { stateNamed, stateOfNationality } from './states.ts';

/** Whether a name by itself cannot be an actor's row. */
export const isUnfit = (name: string): boolean => isNationality(name) || isHeading(name) || isBareHead(name) || isAdjective(name);

/** `American`, `Paris-based American`: words of origin only. */
const isNationality = (name: string): boolean =>
  name.split(/\s+/u).every((w) => w.includes('-') || stateOfNationality(w) !== undefined) && stateNamed(name) === undefined;

/** `CORRECTION`, `North-South`: printed for the eye, or two names at once. */
const isHeading = (name: string): boolean => /^\p{Lu}{6,}$/u.test(name) || /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(name);

/** `Islamist`, `Marxist`: an adjective of a creed. */
const isAdjective = (name: string): boolean => /^\p{Lu}\p{Ll}+(?:ists?|ism|isms)$/u.test(name);

/** Kinds of documents by which their publisher itself speaks. */
const issuedBy = /\b(?:press release|statement|speech|ruling|judgment|communiqu|report by|announcement|letter)/iu;

/** Whether forms name the publication in which they stand (`told the Courier`), which is no actor there. */
export function isPublisherOf(meta: ArticleMeta, forms: readonly string[]): boolean {
  const publisher = nameKey(meta.publisher ?? '');
  if (publisher === '' || issuedBy.test(meta.kind ?? '')) return false;
  return forms.some((text) => {
    const form = nameKey(text);
    if (publisher === form || (isShort(text) && initialsOf(meta.publisher ?? '').includes(text))) return true;
    return form.includes(' ') ? publisher.includes(form) : mediaHeads.has(form) && publisher.endsWith(` ${form}`);
  });
}
