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
    /[;:—]|,(?= (?:and|but|while|although|though|saying|adding|who|which|where|as|prompting|arguing|calling|pointing|citing|noting|blaming|describing|after|before|given|since|because) )|\b and (?:(?:on|in|at|by) \p{L}+ )?(?:he|she|it|they|we|has|have|had|was|were|said|says|again|also)\b|, (?=["”])|,["”]|["”](?= (?:he|she|they|said))/u;
  const found = stop.exec(text.slice(from));
  return found ? from + found.index : text.length;
}

/** The stretch as a label: at most `most` words, without marks at its edges. */
export function labelOf(text: string, from: number, to: number, most = 12): string {
  const words = text.slice(from, to).replace(/["“”]/gu, '').trim().split(/\s+/u);
  const cut = words.slice(0, most).join(' ');
  return cut.replace(/^(?:n['’]t\s)?[\s,;:.–—-]*|[\s,;:.–—-]+$/gu, '');
}

/** A sign with empty slots filled in. */
export const sign = (kind: SignKind, slots: Partial<Omit<Sign, 'kind' | 'by'>>): Sign => ({
  kind,
  terms: [],
  label: '',
  value: [],
  actors: [],
  at: 0,
  ...slots,
});
