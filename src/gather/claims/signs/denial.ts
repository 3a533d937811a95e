import { claimNouns, denialVerbs, rejections } from '../../../lexicon/en/claims.cues.ts';
import type { Sign } from '../candidate.ts';
import { actorsIn, clauseEnd, labelOf, type Said, sign, termsIn } from './said.ts';

const verb = new RegExp(`\\b(?:${denialVerbs.replaceAll(' ', '|')})\\b`, 'giu');
/** Nouns after which `denied` and `rejected` are no reply to an assertion, but to a wish. */
const wish =
  /^(?:\S+ ){0,3}?(?:offers?|proposals?|requests?|demands?|calls?|appeals?|bids?|access|entry|visas?|bail|permission|funding)\b/iu;
const passiveOrNoun = /(?:\b(?:a|the|another|current|this|its|their|main|major|biggest|legal|’s|'s) )$/iu;
/** Forms that are nouns as often as verbs are verbs only before an object. */
const maybeNoun = /^(?:dispute|disputes|contest|contests|challenge|challenges)$/iu;
const determiner = /^ (?:the|this|these|those|any|its|their|his|her|an?|claims?|reports?|allegations?|accusations?|whether)\b/iu;
const judged = new RegExp(
  `\\b(?:${rejections.replaceAll(' ', '|')})\\b(?:[^.;]{0,60}?\\bto (?:argue|say|suggest|claim|think|believe|imply|assert)\\b(?: that)?| that\\b)`,
  'giu',
);

/**
 * A verb of denial with its object ("deny that X", "rejected claims that X", "disputed the reading"), or a judgement that
 * throws out an assertion ("it is ludicrous to argue that X"). Works in news prose and interviews; blind to irony and to
 * denials that only a whole paragraph makes. Offers and requests that are rejected are not denials and are left out.
 */
export function findDenials(said: Said): Sign[] {
  return [...objectsOf(said, verb), ...objectsOf(said, judged)];
}

function objectsOf(said: Said, pattern: RegExp): Sign[] {
  return [...said.text.matchAll(pattern)].flatMap((m) => {
    const from = afterAdverbial(said.text, m.index + m[0].length);
    if (maybeNoun.test(m[0]) && !determiner.test(said.text.slice(from))) return [];
    if (wish.test(said.text.slice(from).trimStart()) || passiveOrNoun.test(said.text.slice(0, m.index))) return [];
    const to = objectEnd(said.text, from);
    if (isThing(m[0], said.text.slice(from, to)) || (pattern === verb && notFinite.test(said.text.slice(0, m.index)))) return [];
    const terms = headFirst(said.text.slice(from, to), termsIn(said, from, to));
    return terms.length > 0 || actorsIn(said, from, to).length > 0
      ? [sign('denial', { at: m.index, terms, label: labelOf(said.text, from, to), actors: actorsIn(said, from, to) })]
      : [];
  });
}

const claims = new Set(claimNouns.split(' '));
/** Before a verb that denies nothing here and now: a modal, an infinitive, a passive. */
const notFinite = /\b(?:would|will|could|may|might|to|is|are|was|were|be|been|being) $/iu;
const carried =
  /^\s*(?:(?:the|any|all|such|these|those|media|earlier|recent) )?(?:that\b|claims?|allegations?|accusations?|reports?|suggestions?|charges?|any|having|being|\p{L}+ing\b)/iu;

/** "rejects the border": a thing is refused, nothing asserted is denied (recognition.ts has it). */
function isThing(verb: string, object: string): boolean {
  if (!/^(?:reject|contest|challeng|dismiss)/iu.test(verb) || carried.test(object)) return false;
  return !object
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((w) => claims.has(w));
}

/** A clause is denied to its end; of a noun phrase only what stands before its relative clause. */
function objectEnd(text: string, from: number): number {
  const to = clauseEnd(text, from);
  if (carried.test(text.slice(from, to))) return to;
  const relative = /\b(?:that|which|who|whose)\b/u.exec(text.slice(from, to));
  return relative ? from + relative.index : to;
}

/** The head noun of a denied noun phrase is its last word: it says what is denied. */
const headFirst = (text: string, terms: string[]): string[] =>
  carried.test(text) || terms.length < 2 || terms.length > 4 ? terms : [terms.at(-1) ?? '', ...terms.slice(0, -1)];

/** "denied on state television that X": what is denied begins at "that". */
function afterAdverbial(text: string, from: number): number {
  const aside = /^ (?:on|in|at|through|via|during|to) [^,;.]{2,40}? (?=that )/u.exec(text.slice(from));
  return aside ? from + aside[0].length - 1 : from;
}
