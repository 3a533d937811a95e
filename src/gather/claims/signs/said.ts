import type { Sign, SignKind } from '../candidate.ts';
import type { Term } from '../terms.ts';

/** One sentence as the sign rules see it; all offsets count from its beginning. */
export interface Said {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly names: readonly Named[];
  /** The sentence before, in the same or the previous paragraph. */
  readonly before?: Said;
}

/** A name in the sentence; `acts` for a person, a body, or a place that acts for its government. */
export interface Named {
  readonly actor: number;
  readonly start: number;
  readonly end: number;
  readonly acts: boolean;
}

/** A sign rule: what it finds in one sentence. It sees nothing else of the article than the sentence before. */
export type SignRule = (said: Said) => Sign[];

/** Terms of the stretch `[from, to)`, each once. */
export const termsIn = (said: Said, from: number, to = said.text.length): string[] => [
  ...new Set(said.terms.filter((t) => t.start >= from && t.end <= to).map((t) => t.term)),
];

/** Actors named in the stretch `[from, to)`, in order, each once. */
export const actorsIn = (said: Said, from: number, to = said.text.length): number[] => [
  ...new Set(said.names.filter((n) => n.start >= from && n.end <= to).map((n) => n.actor)),
];

/** Actors of the stretch that can act, in order, each once. */
export const partiesIn = (said: Said, from: number, to = said.text.length): number[] => [
  ...new Set(said.names.filter((n) => n.acts && n.start >= from && n.end <= to).map((n) => n.actor)),
];

/** Where the clause that begins at `from` ends: at a mark, or at a conjunction that opens another clause. */
export function clauseEnd(text: string, from: number): number {
  const stop =
    /[;:—]| ?,(?= (?:[\p{L}'’.-]+ ){1,6}?(?:said|says|reported|reports|told|announced|added)\b)|,(?= (?:and|but|while|although|though|saying|adding|who|which|where|as|prompting|arguing|calling|pointing|citing|noting|blaming|describing|after|before|given|since|because) )|\b and (?=(?:points?|pointed|says|adds|insists?|accuses?|notes|argues|calls)\b)|\b and (?:(?:on|in|at|by) \p{L}+ )?(?:he|she|it|they|we|has|have|had|was|were|said|says|again|also)\b|, (?=["”])|,["”]|["”](?= (?:he|she|they|said))/u;
  const found = stop.exec(text.slice(from));
  return found ? from + found.index : text.length;
}

/** The stretch as a label: at most `most` words, without marks at its edges. */
export function labelOf(text: string, from: number, to: number, most = 12): string {
  const cut = wholePhrase(text.slice(from, to).replace(/["“”]/gu, ''), most);
  return cut.replace(/^(?:n['’]t\s)?[\s,;:.–—-]*|(?:[\s,;:.–—-]|(?<=[.!?])\))+$/gu, '');
}

/** The first preposition: before it stands the head of a noun phrase. */
export const phraseEnd = /\b(?:of|in|on|at|for|by|with|to|from|against|over|about|between|after|during|as|among|behind)\b/iu;

const opensPhrase =
  /^(?:of|in|on|at|for|by|with|to|from|against|over|about|between|after|before|during|as|among|and|or|but|the|an?|its|their|his|her)$/iu;
const openEnd =
  /^(?:\p{L}*ing|and|or|either|both|not|more|very|own|who|which|that|than|whether|if|because|is|was|are|were|be|has|have|had)$/iu;

/** At most `most` words, cut before a phrase and never inside one: no label ends in "against the" or "with the militant". */
export function wholePhrase(text: string, most: number): string {
  const words = text.trim().split(/\s+/u);
  if (words.length <= most) return words.join(' ');
  let end = most;
  for (let i = most - 1; i >= 2 && end === most; i--)
    if ((opensPhrase.test(words[i] ?? '') && !isCompared(words, i)) || /,$/u.test(words[i - 1] ?? '')) end = i;
  while (end > 2 && (opensPhrase.test(words[end - 1] ?? '') || openEnd.test(words[end - 1] ?? ''))) end--;
  return words.slice(0, beforeLastClause(words, end)).join(' ');
}

/** `as many as`: the second half of a comparison. */
const isCompared = (words: readonly string[], i: number): boolean => words[i] === 'as' && words[i - 2] === 'as';

const opensClause = /^(?:when|while|where|because|if|although|though|which|who|whose|that)$/iu;

/** A subordinate clause that the cut would break is left out whole, where enough stands before it. */
function beforeLastClause(words: readonly string[], end: number): number {
  for (let i = end - 1; i >= Math.max(4, end - 6); i--) if (opensClause.test(words[i] ?? '')) return i;
  return end;
}

/** A sign with empty slots filled in. */
export const sign = (kind: SignKind, slots: Partial<Omit<Sign, 'kind'>>): Sign => ({
  kind,
  terms: [],
  label: '',
  value: [],
  actors: [],
  at: 0,
  ...slots,
});
