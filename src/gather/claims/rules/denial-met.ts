import { opensPointing } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { cover } from '../cover.ts';
import { isDay, type Matter, near, type Passage, sharedMatter, sharedTerms } from '../matter.ts';
import { assertsPlainly, printedText, printsWordOf } from '../plain.ts';
import { scanTerms } from '../terms.ts';
import { bare, headOf, isExistence } from './existence.ts';

/** Share of a denied clause, by weight, that an assertion must hold. */
const clauseCover = 0.4;

/** "the reading", "these figures": what was said right before, wherever else the word stands. */
const pointsBack = /^(?:the|this|that|these|those|such) (?:\p{L}+ )?\p{L}+$/iu;
/** What is denied is a clause, and not a noun phrase with its head. */
const clause = /^(?:(?:\p{L}+ )?that\b|this is\b|\p{L}+ing\b|having\b|he\b|she\b|they\b|it\b|there\b)/iu;

/** A sentence that opens with "that" or "it" has its matter in the one before. */
const pointsTo = (denial: Passage, other: Passage): boolean =>
  opensPointing.test(printedText(denial)) && denial.context.some((t) => !isDay(t) && other.words.includes(t));

/** "did not read it": the matter stands in the sentence before. */
const leans = /\b(?:it|them|this|that|so)$/iu;

/** Whose subject is named in the sentence before. */
const opensWithPronoun = /^["“]?(?:he|she|they|it)\b/iu;

/** Whether the other passage plainly asserts the very thing that is denied. */
export function isMet(matter: Matter, denial: Passage, sign: Sign, other: Passage, strong: boolean): boolean {
  const shared = sharedMatter(sign.terms, other.words).filter((t) => !other.denied.includes(t));
  const beside = denial.document === other.document && Math.abs(denial.paragraph - other.paragraph) <= 1;
  const close = near(denial, other, 3) || (sign.value.includes('thing') && beside);
  if (!strong && (sign.value[0] !== 'plain' || !shared.includes(headOf(sign)) || bare.has(headOf(sign)))) return false;
  if (!assertsPlainly(other, strong ? shared : [headOf(sign)], strong)) return false;
  if (strong && blamesAnother(denial, sign, other)) return false;
  if (isExistence(matter, denial, sign)) return other.document !== denial.document || close;
  if (otherDays(sign.terms, other.words)) return false;
  const spoken = other.voice !== 'author';
  const told = shared.filter((t) => matter.telling(t)).length + (pointsTo(denial, other) ? 1 : 0);
  if (strong && pointsBack.test(sign.label) && sign.terms.length < 2) return close && shared.length > 0;
  if (strong && !(meetsPredicate(sign, shared) && meetsVerb(sign, shared))) return false;
  if (strong)
    return clause.test(sign.label)
      ? cover(matter, sign.terms, other.words) >= clauseCover || (spoken && shared.length >= 2)
      : shared.includes(headOf(sign));
  if (ofSelf.test(printedText(denial)) && !close && !other.keys.has(denial.holderKey)) return false;
  if (
    ofOneself.test(printedText(denial)) &&
    !other.keys.has(denial.holderKey) &&
    !(near(denial, other, 1) && ofSomebody.test(printedText(other)))
  )
    return false;
  if (isUnlinked(denial, sign) && sharedMatter(denial.words, other.words).length === 0) return false;
  const own = ownSubject(denial, other);
  if (!close && told < 2 && own.length === 0 && !printsWordOf(other, sign.label, headOf(sign))) return false;
  if (!close && opensWithPronoun.test(printedText(denial)) && matter.sharedActors(denial, other) === 0) return false;
  const subject = sign.actors.flatMap((a) => matter.keyOf(denial, a) ?? []).some((k) => other.keys.has(k));
  const subjectToo = subject || own.length > 0;
  if (sign.value.includes('weak') && !(shared.length + own.length >= 2 && (subjectToo || leans.test(sign.label)))) return false;
  return (
    (told >= 2 || (spoken && (close || own.length > 0 || sign.value.includes('thing')))) &&
    (close || subjectToo || (spoken && told >= 2 && (sign.actors.length === 0 || sign.value.includes('thing'))))
  );
}

/** "denied that its kitchen was to blame": who blames another, and names neither, says nothing of it. */
function blamesAnother(denial: Passage, sign: Sign, other: Passage): boolean {
  if (!toBlame.test(sign.label) || other.keys.has(denial.holderKey)) return false;
  const blamed = blames.exec(printedText(other))?.[1];
  if (blamed === undefined) return false;
  const subject = scanTerms(sign.label.split(toBlame)[0] ?? '').map(({ term }) => term);
  return subject.length > 0 && !scanTerms(blamed).some(({ term }) => subject.includes(term));
}

const toBlame = /\b(?:(?:is|was|are|were|been|be) )?(?:to blame|responsible|at fault)\b/iu;
const blames = /\bblam(?:e|es|ed|ing) ([^,.;]+?)(?= for\b|[,.;]|$)/iu;

/** That it was known in June meets no denial that it was known in May. */
const otherDays = (denied: readonly string[], told: readonly string[]): boolean => {
  const days = denied.filter(isDay);
  const others = told.filter(isDay);
  return days.length > 0 && others.length > 0 && !days.some((d) => others.some((o) => o.startsWith(d) || d.startsWith(o)));
};

/** "Our soldiers have not crossed the river": what is denied of the speaker's own people. */
export const ofOwn =
  /(?:^|[“"] ?|\b(?:said|says|that) )(?:[Oo]ur|[Ii]ts|[Tt]heir) (?:\p{Ll}+ )?\p{Ll}+ (?:have|has|had|did|do|does|were|was|are|is)(?: not| never|n['’]t)\b/u;

export const ownSubject = (denial: Passage, other: Passage): string[] =>
  ofOwn.test(printedText(denial)) ? sharedTerms(denial.words, other.words).filter((t) => t.startsWith('=')) : [];

/** "I have never voted": what a speaker says of himself answers only those who speak of him. */
const ofSelf = /(?:^|[“"] ?|\b(?:said|says|that) )(?:I|we)\b[^.;]*(?:\b(?:not|never|no|nothing)\b|n['’]t\b)/u;

/** "I have never voted": one person's own doings are told by others with his name, or right beside with a pronoun. */
const ofOneself = /(?:^|[“"] ?|\b(?:said|says|that) )I\b[^.;]*(?:\b(?:not|never|no|nothing)\b|n['’]t\b)/u;
const ofSomebody = /\b(?:he|she|him)\b/iu;

/** "The decision had nothing to do with the letters": that there were letters says nothing of the decision. */
const isUnlinked = (denial: Passage, sign: Sign): boolean =>
  /\bnothing to do with (?:the |any )?$/iu.test(printedText(denial).split(sign.label)[0] ?? '');

/** Of "that the mayor is a liar" the predicate must be met: that both speak of the mayor shows nothing. */
function meetsPredicate(sign: Sign, shared: readonly string[]): boolean {
  const predicate = /\b(?:is|are|was|were) (?:an?|the) (.+)$/iu.exec(sign.label)?.[1];
  return predicate === undefined || scanTerms(predicate).some((t) => shared.includes(t.term));
}

/** Of "that its soldiers had crossed the river" the crossing must be met: soldiers and river stand in every sentence of the matter. */
const meetsVerb = (sign: Sign, shared: readonly string[]): boolean => {
  const verb = sign.terms[1];
  return !ofTheirs.test(sign.label) || sign.terms.length < 3 || verb?.startsWith('=') !== true || shared.includes(verb);
};

const ofTheirs = /^(?:that )?(?:its|their|his|her|our|the) (?:\p{Ll}+ )?\p{Ll}+ (?:had|has|have|was|were|is|are)\b/u;
