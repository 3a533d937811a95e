import { personNouns, titleWords } from '../../lexicon/en/titles.words.ts';
import { statementText } from '../../text/statement.ts';
import type { ActorCandidate } from '../contribution.ts';

/** What documents say a person is: words of office and calling, and names printed with them; and which documents name the person. */
export interface Roles {
  readonly words: Set<string>;
  readonly names: Set<string>;
  readonly documents: Set<string>;
}

export const emptyRoles = (): Roles => ({ words: new Set(), names: new Set(), documents: new Set() });

const addresses = new Set('mr mrs ms miss dr sir dame'.split(' '));
const callings: ReadonlySet<string> = new Set(`${titleWords} ${personNouns}`.split(/\s+/u).filter((w) => w !== '' && !addresses.has(w)));
const spelledOut: Readonly<Record<string, string>> = { gov: 'governor', sen: 'senator', rep: 'representative', prof: 'professor' };

/** Adds what a document says of a person. */
export function noteRoles({ words, names, documents }: Roles, document: string, { descriptions, keys, name }: ActorCandidate): void {
  documents.add(document);
  const own = new Set(name.split(' '));
  for (const text of [...descriptions.map(statementText), ...(keys.roles ?? [])])
    for (const printed of text.match(/\p{L}[\p{L}-]*/gu) ?? []) {
      const word = printed.toLowerCase();
      if (own.has(printed)) continue;
      if (callings.has(word)) words.add(spelledOut[word] ?? word);
      else if (/^\p{Lu}\p{Ll}/u.test(printed) && !/^(?:The|An?|His|Her|Its|Their)$/u.test(printed)) names.add(word);
    }
}

/** Whether what is said of two persons may be said of one: of offices one has no other than those of the other, and where both are given with names they share one. */
export const agree = (a: Roles, b: Roles): boolean =>
  (within(a.words, b.words) || within(b.words, a.words)) &&
  (a.names.size === 0 || b.names.size === 0 || [...a.names].some((name) => b.names.has(name)));

const within = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => [...some].every((word) => all.has(word));
