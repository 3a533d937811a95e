import { claimNouns, denialVerbs, rejections } from '../../../lexicon/en/claims.cues.ts';
import {
  claimIsFalse,
  denialCarried,
  denialDeterminer,
  denialJudged,
  denialLasting,
  denialMaybeNoun,
  denialNegated,
  denialNotAccepted,
  denialNotFinite,
  denialOfThing,
  denialPassiveOrNoun,
  denialWish,
  denialWithheld,
  evidenceBefore,
} from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { scanTerms } from '../terms.ts';
import { actorsIn, clauseEnd, labelOf, phraseEnd, type Said, sign, termsIn } from './said.ts';

const verb = new RegExp(`\\b(?:${denialVerbs.replaceAll(' ', '|')})\\b`, 'giu');
/** The words before it are looked at where one of them was found: looked for at every letter they cost too much. */
const judged = new RegExp(
  `\\b(?:${rejections.replaceAll(' ', '|')})\\b(?<=\\b(?:is|are|was|were|be|been|call(?:s|ed|ing)?|it['’]s|that['’]s)\\b[^.;,]{0,24}\\b\\p{L}+)(?:[^.;]{0,60}?\\bto (?:argue|say|suggest|claim|think|believe|imply|assert|call|describe|portray|present)\\b(?: that)?| that\\b)`,
  'giu',
);

/**
 * A verb of denial with its object ("deny that X", "rejected claims that X", "disputed the reading"), or a judgement that
 * throws out an assertion ("it is ludicrous to argue that X"). Works in news prose and interviews; blind to irony and to
 * denials that only a whole paragraph makes. Offers and requests that are rejected are not denials and are left out.
 */
export function findDenials(said: Said): Sign[] {
  return [...objectsOf(said, verb), ...objectsOf(said, judged), ...falseClaims(said), ...notAccepted(said)];
}

/** "Claims that the pump was switched off are false": the clause is what is denied. */
function falseClaims(said: Said): Sign[] {
  const found = claimIsFalse.exec(said.text);
  if (!found?.[1]) return [];
  const from = found.index + found[0].indexOf(found[1]);
  const to = from + found[1].length;
  const terms = termsIn(said, from, to);
  return terms.length === 0
    ? []
    : [sign('denial', { at: found.index, terms, label: labelOf(said.text, from, to), actors: actorsIn(said, from, to) })];
}

/** "The tribunal does not accept that the seal was broken": the clause is what is denied. */
function notAccepted(said: Said): Sign[] {
  const found = denialNotAccepted.exec(said.text);
  if (!found) return [];
  const from = found.index + found[0].length;
  const to = clauseEnd(said.text, from);
  const terms = termsIn(said, from, to);
  const label = `that ${labelOf(said.text, from, to)}`;
  return terms.length === 0 ? [] : [sign('denial', { at: found.index, terms, label, actors: actorsIn(said, from, to) })];
}

function objectsOf(said: Said, pattern: RegExp): Sign[] {
  return [...said.text.matchAll(pattern)].flatMap((m) => {
    const from = afterAdverbial(said.text, m.index + m[0].length);
    if (denialMaybeNoun.test(m[0]) && !denialDeterminer.test(said.text.slice(from))) return [];
    if (/^disputed$/iu.test(m[0]) && denialLasting.test(said.text.slice(Math.max(0, m.index - 12)))) return [];
    if (denialNegated.test(said.text.slice(Math.max(0, m.index - 40), m.index))) return [];
    if (denialWish.test(said.text.slice(from).trimStart()) || denialPassiveOrNoun.test(said.text.slice(0, m.index))) return [];
    if (/^den/iu.test(m[0]) && denialWithheld.test(said.text.slice(from))) return [];
    if (/^contradict/iu.test(m[0]) && evidenceBefore.test(said.text.slice(0, m.index))) return [];
    if (/^challeng/iu.test(m[0]) && denialOfThing.test(said.text.slice(0, m.index))) return [];
    const to = objectEnd(said.text, from);
    if (isThing(m[0], said.text.slice(from, to)) || (pattern === verb && denialNotFinite.test(said.text.slice(0, m.index)))) return [];
    const terms = headFirst(said.text.slice(from, to), termsIn(said, from, to));
    return terms.length > 0 || actorsIn(said, from, to).length > 0
      ? [sign('denial', { at: m.index, terms, label: labelOf(said.text, from, to), actors: actorsIn(said, from, to) })]
      : [];
  });
}

const claims = new Set(claimNouns.split(' '));

/** "rejects the border": a thing is refused, nothing asserted is denied (recognition.ts has it). */
function isThing(verb: string, object: string): boolean {
  if (!/^(?:reject|contest|challeng|dismiss|repudiat|disavow)/iu.test(verb) || denialCarried.test(object)) return false;
  return !object
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((w) => claims.has(w));
}

/** A clause is denied to its end; of a noun phrase only what stands before its relative clause. */
function objectEnd(text: string, from: number): number {
  const to = clauseEnd(text, from);
  if (denialCarried.test(text.slice(from, to))) return to;
  const relative = /\b(?:that|which|who|whose)\b/u.exec(text.slice(from, to));
  return relative ? from + relative.index : to;
}

/** The head noun of a denied noun phrase is the last word before its first preposition: it says what is denied. */
function headFirst(text: string, terms: string[]): string[] {
  if (text.trimStart().startsWith('that ') || terms.length < 2) return terms;
  const bare = text.replace(
    /^\s*(?:(?:the|any|all|such|these|those|an?) )?(?:(?:assertion|idea|notion|view|argument|contention)s?(?= that)|claims?|allegations?|accusations?|reports?|suggestions?|charges?)(?: (?:of|that|about))?/iu,
    '',
  );
  const first = phraseEnd.exec(bare);
  if (bare !== text && (!first || /^ (?:he|she|it|they|\p{Lu})/u.test(bare))) return terms;
  const head = scanTerms(first ? bare.slice(0, first.index) : bare).at(-1)?.term;
  return head !== undefined && terms.includes(head) ? [head, ...terms.filter((t) => t !== head)] : terms;
}

/** "denied on state television that X": what is denied begins at "that"; "rejected as baseless claims that X": at the claims. */
function afterAdverbial(text: string, from: number): number {
  const judged = denialJudged.exec(text.slice(from));
  if (judged) return from + judged[0].length;
  const aside = /^ (?:on|in|at|through|via|during|to) [^,;.]{2,40}? (?=that )/u.exec(text.slice(from));
  return aside && !/\b(?:is|are|was|were|has|have|had)\b/u.test(aside[0]) ? from + aside[0].length - 1 : from;
}
