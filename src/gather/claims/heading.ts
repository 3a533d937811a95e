import {
  asFunctionWord,
  asideOnly,
  definiteNoun,
  finite,
  fragment,
  leadingClause,
  leadingWords,
  noEvidenceThat,
  saidBehind,
  saidClause,
  saidWithin,
  sayingVerb,
  surelyFinite,
} from '../../lexicon/en/claims.headings.ts';
import { fitsPronoun } from '../wording/fits-pronoun.ts';
import type { Sign } from './candidate.ts';
import type { Passage } from './matter.ts';
import { printedText } from './plain.ts';
import { labelOf } from './signs/said.ts';

/** Most words of a saying in a heading. */
const longest = 14;

/**
 * Headings are fixed words and source words in quotation marks, and take no side: what is denied is asked ("Whether ..."),
 * as the denial prints it where it is a clause; everything else is named by the matter.
 */
export function whether(denial: Passage, sign: Sign): string {
  if (sign.kind === 'negation' && sign.value.includes('thing') && !finite.test(sign.label))
    return `Whether there ${isSeveral(sign.label) ? 'were' : 'was'} any “${sign.label}”`;
  if (/^(?:this|he|she|it|they|there|we) (?:\p{L}+)/iu.test(sign.label)) return `Whether “${sign.label}”`;
  const clause = saidClause.exec(sign.label)?.[1];
  if (clause !== undefined && clause.split(' ').length >= 3) return `Whether “${ofDenier(clause, denial)}”`;
  const some = /^any (?!such\b)(.+)$/iu.exec(sign.label)?.[1];
  if (some !== undefined && sign.kind === 'denial' && !finite.test(some))
    return `Whether there ${isSeveral(some) ? 'are' : 'is'} any “${some}”`;
  if (sign.kind === 'negation') return whetherSaid(denial);
  return definiteNoun.test(sign.label) ? whetherHolds(sign.label) : `Asserted and denied: “${sign.label}”`;
}

/** "he [Ann Sample] was working on a book": whoever denies it by name speaks of himself where a pronoun opens what he denies. */
const ofDenier = (clause: string, denial: Passage): string =>
  clause.replace(/^(?:he|she)\b/u, (pronoun) => (mayMean(pronoun, denial) ? `${pronoun} [${denial.holder}]` : pronoun));

/** Whether a passage's `he` or `she` may be its holder: a person by name, of fitting sex. */
const mayMean = (pronoun: string, { voice, byPerson, holder }: Passage): boolean =>
  voice === 'named' && byPerson && fitsPronoun(holder, pronoun);

/** `Whether “the reading” holds`, `Whether “the charges against him” hold`. */
export const whetherHolds = (label: string): string => `Whether “${lowered(label)}” ${isSeveral(label) ? 'hold' : 'holds'}`;

/** Whether the noun before the first preposition is printed as more than one thing. */
export function isSeveral(label: string): boolean {
  const head = label.split(/ (?:of|in|on|at|for|by|with|to|from|against|over|about|that) /u)[0] ?? label;
  return /^(?:these|those)\b|(?:[^s]s|men|people)$/iu.test(head) && !/(?:is|us|news)$/u.test(head);
}

/** `Whether “the pump had failed”`; where the passage prints no clause, what is set against each other, or `otherwise`. */
export function whetherSaid(p: Passage, otherwise?: string): string {
  const { label, clause, cut } = sayingOf(p);
  if (cut && otherwise !== undefined && otherwise.split(' ').length > 2)
    return surelyFinite.test(otherwise) ? `Whether “${otherwise}”` : whetherHolds(otherwise);
  return clause ? `Whether “${withHolder(label, p)}”` : `Asserted and denied: “${otherwise ?? label}”`;
}

/** `Cause of “friction”`. */
export const about = (fixed: string, label: string): string => (label === '' ? fixed : `${fixed} “${label}”`);

/** `“a bad tackle was the cause” or “the old injury had come back”`: what two say, where no one word names what they say it of. */
export const whatEach = (a: Passage, b: Passage): string => `“${sayingOf(a).label}” or “${sayingOf(b).label}”`;

/** What a passage says, as printed: its quotation where one is long enough, else the clause behind its verb of saying. */
export function sayingOf(p: Passage): { readonly label: string; readonly clause: boolean; readonly cut: boolean } {
  const whole = printedText(p)
    .replace(/ +(?=[,.;:])/gu, '')
    .replace(/ {2,}/gu, ' ');
  const before = saidBehind.exec(whole)?.[1];
  const inverted = before !== undefined && finite.test(before) && !asideOnly.test(before) ? before : undefined;
  const text = inverted ?? whole;
  const quoted = quotationIn(text);
  const found = quoted === undefined && inverted === undefined ? sayingVerb.exec(text) : null;
  const said = mainClause(quoted ?? (found ? text.slice(found.index + found[0].length) : text));
  const end = /[;:—]| --? |(?<=\p{L}{3} [^(]*) \(/u.exec(said)?.index ?? said.length;
  const words = said.slice(0, end).split(/\s+/u).length;
  const label = labelOf(said, 0, end, words <= longest + spare ? words : longest);
  const clause = finite.test(label) && !/^shows?\b(?!.* that $)/iu.test(found?.[0] ?? '');
  return { label: lowered(label).replace(cueWithin, ' [...] '), clause, cut: words > longest + spare };
}

/** "the auditors, she said, had left out": who says it is told elsewhere. */
const cueWithin = /, (?:he|she|they|it|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:said|says|added), /u;

/** Words over the most for which a saying is not cut. */
const spare = 4;

/** The quotation of a passage, from its opening mark or up to a mark that only closes; a piece without its subject is none. */
function quotationIn(text: string): string | undefined {
  const quoted =
    /^([^"“”]{14,}[,.?!…])["”](?=\s|$)/u.exec(text)?.[1] ?? /(?<![\p{L}\p{N},.?!])["“](?=\S)([^"“”]{15,})(?:["”]|$)/u.exec(text)?.[1];
  return quoted === undefined || fragment.test(quoted) ? undefined : quoted;
}

/** What is said without a word that only joins it to what went before, a clause that only leads up to it, or that no evidence of it was found. */
function mainClause(said: string): string {
  const bare = said.replace(leadingWords, '');
  const main = leadingClause.exec(bare);
  const rest = main ? bare.slice(main[0].length) : bare;
  const whole = rest.split(' ').length >= 4 && finite.test(rest) ? rest : bare;
  const found = noEvidenceThat.exec(whole) ?? saidWithin.exec(whole);
  return found ? whole.slice(found[0].length) : whole;
}

/** The first word of a sentence loses its capital where it is no name. */
export const lowered = (label: string): string => (asFunctionWord.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

/** "it has no record": a deed or a lack that only a body has, so that the body meant is the one that speaks. */
const ofBody =
  /^it(?= (?:(?:has|had) (?:no|not|never|received|found|asked|told|offered)|(?:did|does|would|will) not|never|received|knew|asked|told)\b)/u;

/** "she [Ann Sample] never read it": who speaks of herself. */
function withHolder(label: string, p: Passage): string {
  const pronoun = (/^(?:I|we|he|she)\b/iu.exec(label) ?? (p.byPerson ? null : ofBody.exec(label)))?.[0];
  if (pronoun === undefined || p.voice !== 'named') return label;
  const subject = printedText(p).split(sayingVerb)[0] ?? '';
  // What has an article before its name is no person either.
  if (/^(?:he|she)$/iu.test(pronoun) && subject.toLowerCase().includes(`the ${p.holder.toLowerCase()}`)) return label;
  const speaks = new RegExp(`\\b${pronoun}\\b`, 'iu').test(subject) || subject.includes(p.holder);
  // A body is mostly called by the first word of its name.
  const isBody = ofBody.test(label) && subject.includes(p.holder.split(' ')[0] as string);
  const own = /^(?:I|we)$/iu.test(pronoun) || isBody || (speaks && mayMean(pronoun, p));
  return own ? `${pronoun} [${p.holder}]${label.slice(pronoun.length)}` : label;
}
