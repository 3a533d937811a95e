import { clauseOpens, complement, connective, isClause, predicateLead, supposing } from '../../../lexicon/en/claims.clauses.ts';
import { termOf } from '../terms.ts';
import { actorsIn, type Said, termsIn } from './said.ts';

/** Of what a word is said. */
export interface Subject {
  /** Its noun, as a term; empty for a pronoun. */
  readonly head: string;
  /** What else its phrase holds: what kind it is of, and what it belongs to. */
  readonly rest: readonly string[];
  /** Whose it is: actors named as its owner, as indices. */
  readonly owners: readonly number[];
  readonly negated: boolean;
  readonly future: boolean;
}

/** Most words of a phrase that a word is said of. */
const longest = 10;

/**
 * What the word at `at` is said of: the phrase before its verb ("the eastern wall" of "The eastern wall is safe"). In: a sentence and where
 * in it the predicate word begins. Out: nothing where the clause supposes or asks, or has no phrase that could be its subject.
 */
export function subjectOf(said: Said, at: number): Subject | undefined {
  const before = said.text.slice(0, at);
  const opens = clauseStart(before);
  if (supposing.test(before.slice(Math.max(0, opens - 40)))) return undefined;
  if (/\bwould\b/iu.test(before.slice(opens)) && /\b(?:if|unless|had)\b/iu.test(said.text)) return undefined;
  const clause = before.slice(opens);
  const lead = predicateLead.exec(clause);
  const from = opens + (connective.exec(clause)?.[0].length ?? 0);
  const to = lead ? opens + lead.index : at;
  const phrase = said.text.slice(from, to).trim();
  if (phrase === '' || phrase.split(/\s+/u).length > longest || isClause.test(phrase)) return undefined;
  const auxiliaries = lead?.[0] ?? '';
  const shade = {
    negated: /\b(?:not|never|no)\b|n['’]t\b/iu.test(auxiliaries),
    future: /\b(?:will|would|won|going to)\b/iu.test(auxiliaries),
  };
  if (/^(?:it|they|this|that|these|those|he|she)$/iu.test(phrase)) return { head: '', rest: [], owners: [], ...shade };
  const end = complement.exec(phrase)?.index ?? phrase.length;
  const noun = /([\p{L}’'-]+)[^\p{L}]*$/u.exec(phrase.slice(0, end))?.[1];
  if (noun === undefined || noun.length < 3 || !opensNoun.test(phrase)) return undefined;
  const head = termOf(noun);
  return {
    head,
    rest: restOf(said, from, from + phrase.length, from + end).filter((t) => t !== head && !t.startsWith('@')),
    owners: ownersIn(said, from, from + end, to),
    ...shade,
  };
}

/** What kind of thing it is ("the eastern wall") and of what ("the price of bread"): the other complements say where and when. */
function restOf(said: Said, from: number, to: number, end: number): string[] {
  const behind = /^of /u.test(said.text.slice(end)) ? (complement.exec(said.text.slice(end + 3, to))?.index ?? to - end - 3) : -3;
  const owner = /([\p{L}-]+)['’]s\b/u.exec(said.text.slice(from, end))?.[1];
  return [...termsIn(said, from, end), ...(owner === undefined ? [] : [termOf(owner)]), ...termsIn(said, end, end + 3 + behind)];
}

/** A phrase that opens with an article, an owner or a name, or of one noun in the plural with what follows it. */
const opensNoun =
  /^(?:(?:the|a|an|this|that|these|those|its|their|his|her|our|my|both|all|most|no) |\p{Lu}|[\p{L}’'-]+s(?: (?:of|for|in|at|on|from|to|with|between|against) |$))/iu;

const clauseStart = (before: string): number => Math.max(0, ...[...before.matchAll(clauseOpens)].map((m) => m.index + m[0].length));

/** "the company's trial", "the trial of the company". */
function ownersIn(said: Said, from: number, end: number, to: number): number[] {
  return said.names
    .filter((n) => n.start >= from && n.end <= to)
    .filter(
      (n) =>
        /^['’]s?/u.test(said.text.slice(n.end)) ||
        /\b(?:of|by) (?:the )?$/u.test(said.text.slice(from, n.start)) ||
        Math.abs(n.end - end) <= 1,
    )
    .flatMap((n) => actorsIn(said, n.start, n.end));
}
