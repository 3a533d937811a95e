import { opensPointing } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { cover } from '../cover.ts';
import type { Dispute, Side } from '../dispute.ts';
import type { Fitting, Glance, SeedRule } from '../finding/seed-rule.ts';
import { whether } from '../heading.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, isDay, type Matter, near, type Passage, sharedMatter, sharedTerms } from '../matter.ts';
import { inOrder } from '../place.ts';
import { assertsPlainly, printedText, printsWordOf } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { scanTerms } from '../terms.ts';
import { bare, headOf, isExistence } from './existence.ts';

/** Most assertions that one denial is set against. */
const mostAsserted = 6;
/** Below this fit a passage is no counterpart; assertions much weaker than the best are left out. */
const least = 0.42;
const spread = 0.25;
/** Share of a denied clause, by weight, that an assertion must hold. */
const clauseCover = 0.4;
/** From this fit on a pair without a plain assertion is a possible dispute. */
const possibly = 0.55;
/** Far from the assertion a negation must be met almost whole. */
const farCover = 0.55;
/** What else may add to the fit of a sentence far away makes up for the rest. */
const leastCover = (least - 0.35) / 0.6;

/**
 * Denial against assertion: what one speaker denies, rejects or says is not so, and what others assert in the same words
 * or words of the same class about the same actors. Contested only where an assertion is plain and has the head of what is
 * denied (its verb, or the noun that is denied); without such a one the pair is possible. Works across sources on news
 * prose, interviews and statements, best where the reply stands near the charge. Fails on denials by irony and on matters
 * told in quite different words, and takes most plain negations as answering nobody, since most do not.
 */
export const deniedAssertions: SeedRule = {
  seeds: (matter) =>
    (['denial', 'negation'] as const).map((kind) =>
      matter.bearing(kind).filter(({ passage, sign }) => isStrong(passage, sign) || !weakNegation(passage, sign)),
    ),
  leads,
  around: (matter, { passage }) =>
    [1, 2, 3]
      .flatMap((k) => [matter.at(passage.document, passage.at - k), matter.at(passage.document, passage.at + k)])
      .flatMap((p) => p ?? []),
  farCover: ({ passage, sign }) => (sign.kind === 'negation' && !ofOwn.test(printedText(passage)) ? farCover : leastCover) - 1e-9,
  farMost,
  fit: (matter, { passage, sign }, other) => fitOf(matter, passage, sign, other),
  least,
  conclude: (matter, { passage, sign }, against) => {
    const strong = isStrong(passage, sign);
    const sides = foremost(against);
    const plain = sides.filter((s) => isMet(matter, passage, sign, s.passage, strong));
    const best = plain[0] ?? sides[0];
    if (!best) return undefined;
    const contested = plain.length > 0 && best.fit >= (strong ? 0.5 : least);
    if (!contested && !isPossible(matter, sign, best)) return undefined;
    const shown = contested ? [...plain, ...corroborating(matter, passage, best)] : sides.slice(0, 1);
    return {
      kind: 'denial',
      status: contested ? 'contested' : 'possible',
      rule: strong ? 'denial-verb' : 'negated-matter',
      heading: whether(passage, sign),
      sides: [...shown, { passage, stance: 'denies' as const, fit: 2 }],
      score: best.fit,
      terms: sign.terms,
    } satisfies Dispute;
  },
};

/** A pair worth an editor's look: a denial in so many words, or a plain negation that shares two telling words with it. */
const isPossible = (matter: Matter, sign: Sign, best: Side): boolean =>
  best.fit >= possibly &&
  (sign.kind === 'denial' ||
    (sign.value[0] === 'plain' &&
      sharedTerms(sign.terms, best.passage.words).filter((t) => matter.telling(t) && !speakerTerms.has(t)).length >= 2));

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
function isMet(matter: Matter, denial: Passage, sign: Sign, other: Passage, strong: boolean): boolean {
  const shared = sharedMatter(sign.terms, other.words).filter((t) => !other.denied.includes(t));
  const beside = denial.document === other.document && Math.abs(denial.paragraph - other.paragraph) <= 1;
  const close = near(denial, other, 3) || (sign.value.includes('thing') && beside);
  if (!strong && (sign.value[0] !== 'plain' || !shared.includes(headOf(sign)) || bare.has(headOf(sign)))) return false;
  if (!assertsPlainly(other, strong ? shared : [headOf(sign)], strong)) return false;
  if (isExistence(matter, denial, sign)) return other.document !== denial.document || close;
  const spoken = other.voice !== 'author';
  const told = shared.filter((t) => matter.telling(t)).length + (pointsTo(denial, other) ? 1 : 0);
  if (strong && pointsBack.test(sign.label) && sign.terms.length < 2) return close && shared.length > 0;
  if (strong && !(meetsPredicate(sign, shared) && meetsVerb(sign, shared))) return false;
  if (strong)
    return clause.test(sign.label)
      ? cover(matter, sign.terms, other.words) >= clauseCover || (spoken && shared.length >= 2)
      : shared.includes(headOf(sign));
  if (ofSelf.test(printedText(denial)) && !close && !other.keys.has(denial.holderKey)) return false;
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

/** "Our soldiers have not crossed the river": what is denied of the speaker's own people. */
const ofOwn =
  /(?:^|[“"] ?|\b(?:said|says|that) )(?:[Oo]ur|[Ii]ts|[Tt]heir) (?:\p{Ll}+ )?\p{Ll}+ (?:have|has|had|did|do|does|were|was|are|is)(?: not| never|n['’]t)\b/u;

const ownSubject = (denial: Passage, other: Passage): string[] =>
  ofOwn.test(printedText(denial)) ? sharedTerms(denial.words, other.words).filter((t) => t.startsWith('=')) : [];

/** "I have never voted": what a speaker says of himself answers only those who speak of him. */
const ofSelf = /(?:^|[“"] ?|\b(?:said|says|that) )(?:I|we)\b[^.;]*(?:\b(?:not|never|no|nothing)\b|n['’]t\b)/u;

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

const isStrong = (passage: Passage, sign: Sign): boolean =>
  sign.kind === 'denial' ||
  (passage.stance === 'denies' &&
    passage.voice !== 'author' &&
    passage.signs.some((s) => s.kind === 'denial' || s.kind === 'pointed') &&
    !refusing.test(printedText(passage)));

/** Who declines to take part refuses an act and denies no statement. */
const refusing = /\b(?:declin|refus)(?:e|es|ed|ing) to\b/iu;

/** A negation in what somebody is accused of, asked or expected denies nothing, nor does one of the source's own. */
const weakNegation = (passage: Passage, sign: Sign): boolean =>
  passage.voice === 'author' ||
  passage.stance === 'accuses' ||
  passage.stance === 'demands' ||
  passage.stance === 'predicts' ||
  sign.terms.length === 0;

/** The assertions that fit best, as sides. */
function foremost(against: readonly Fitting[]): Side[] {
  const ranked = against.toSorted((a, b) => b.fit - a.fit || inOrder(a.passage, b.passage));
  const best = ranked[0]?.fit ?? 0;
  return ranked
    .filter((s) => s.fit >= best - spread)
    .slice(0, mostAsserted)
    .map(({ passage, fit }) => ({ passage, stance: 'asserts', fit }));
}

/** The terms by which counterparts are looked up: those that tell, else of a denial its rarest one. */
function leads(matter: Matter, { sign }: Found): string[] {
  const told = sign.terms.filter((t) => !isDay(t) && matter.telling(t));
  if (told.length > 0 || sign.kind === 'negation') return told;
  return [...sign.terms].sort((a, b) => matter.idf(b) - matter.idf(a)).slice(0, 1);
}

/** Other sources' tellings of the assertion that fits best: the same day, and two telling terms or one with an actor in common. */
function corroborating(matter: Matter, denial: Passage, best: Side | undefined): Side[] {
  if (!best) return [];
  const about = best.passage.words.filter((t) => !isDay(t) && matter.telling(t));
  return [...new Set(best.passage.words.filter(isDay).flatMap((d) => matter.affirming(d)))]
    .filter(
      (p) => p.document !== best.passage.document && p.document !== denial.document && differentHolders(p, denial) && p.denied.length === 0,
    )
    .filter((p) => sharedTerms(about, p.words).length + Math.min(1, matter.sharedActors(p, best.passage)) >= 2)
    .filter((p) => sharedTerms(about, p.words).length > 0)
    .sort((a, b) => cover(matter, about, b.words) - cover(matter, about, a.words) || inOrder(a, b))
    .slice(0, 2)
    .map((passage) => ({ passage, stance: 'asserts', fit: best.fit - 0.1 }));
}

/** 0 where the passage is no counterpart; near 1 where most of the denied matter is affirmed about the same actors. */
function fitOf(matter: Matter, denial: Passage, sign: Sign, other: Passage): number {
  if (other.statement.id === denial.statement.id || !differentHolders(denial, other)) return 0;
  const shared = sharedMatter(sign.terms, other.words);
  if (shared.length === 0 || shared.every((t) => other.denied.includes(t))) return 0;
  if (sign.kind === 'negation' && !coversEnd(sign, shared)) return 0;
  const told = shared.filter((t) => matter.telling(t)).length;
  const close = near(denial, other, 3) || Math.abs(denial.paragraph - other.paragraph) * Number(denial.document === other.document) === 1;
  const weight = cover(matter, sign.terms, other.words);
  const own = ownSubject(denial, other).length;
  if (isExistence(matter, denial, sign) && !close && shared.includes(headOf(sign)))
    return sumOf(weight, keysOf(matter, denial, other), close, other.voice !== 'author', false);
  if (sign.kind === 'negation' && !close && weight < farCover && own === 0) return 0;
  if (told === 0 && (sign.kind === 'negation' || weight < 0.5)) return 0;
  const keys = keysOf(matter, denial, other);
  if (sign.kind === 'negation' && !close && other.voice === 'author' && told < 2) return 0;
  const around = sharedMatter(denial.context, other.words).filter((t) => !shared.includes(t)).length;
  if (keys === 0 && !close && shared.length + Math.min(1, around) < 2) return 0;
  if (shared.length === 1 && !shared[0]?.startsWith('=') && !close && !(sign.kind === 'denial' && keys > 0)) return 0;
  return sumOf(weight, keys, close, other.voice !== 'author', around > 0);
}

const keysOf = (matter: Matter, a: Passage, b: Passage): number => Math.min(mostActors, matter.sharedActors(a, b));

/** What `fitOf` gives at most for a sentence of another document. */
function farMost({ sign }: Found, { terms, share, actors, isSaid, hasAround }: Glance): number {
  const isOne = terms + Number(hasAround) < 2;
  if (isOne && actors === 0 && !sign.value.includes('thing')) return 0;
  if (sign.kind === 'negation' && terms < 2 && !isSaid && !sign.value.includes('thing')) return 0;
  return sumOf(share, Math.min(mostActors, actors), false, isSaid, hasAround);
}

/** How many actors in common count. */
const mostActors = 2;

/** What makes a passage fit: the share of the denied matter, actors in common, the place, a speaker, and matter around it. */
const sumOf = (weight: number, actors: number, isClose: boolean, isSaid: boolean, hasAround: boolean): number =>
  weight * 0.6 + actors * 0.1 + (isClose ? 0.2 : 0) + (isSaid ? 0.1 : 0) + (hasAround ? 0.05 : 0);

/** Of a longer negated clause the end must be met too: that water was polluted does not say that it reached a household. */
const coversEnd = (sign: Sign, shared: readonly string[]): boolean =>
  sign.terms.length < 3 || (shared.length >= 2 && sign.terms.slice(-2).some((t) => shared.includes(t)));
