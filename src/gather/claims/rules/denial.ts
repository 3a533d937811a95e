import type { Sign } from '../candidate.ts';
import { cover } from '../cover.ts';
import type { Dispute, Side } from '../dispute.ts';
import { isElsewhere } from '../elsewhere.ts';
import type { Fitting, Glance, SeedRule } from '../finding/seed-rule.ts';
import { whether } from '../heading.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, isDay, type Matter, near, type Passage, sharedMatter, sharedTerms } from '../matter.ts';
import { inOrder } from '../place.ts';
import { printedText } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { isMet, ofOwn, ownSubject } from './denial-met.ts';
import { headOf, isExistence } from './existence.ts';
import { measuresOf, meetsMeasure } from './same-measure.ts';

/** Most assertions that one denial is set against. */
const mostAsserted = 6;
/** Below this fit a passage is no counterpart; assertions much weaker than the best are left out. */
const least = 0.42;
const spread = 0.25;
/** From this fit on a pair without a plain assertion is a possible dispute. */
const possibly = 0.55;
/** Far from the assertion a negation must be met almost whole. */
const farCover = 0.55;
/** What else may add to the fit of a sentence far away makes up for the rest. */
const leastCover = (isSaid: boolean): number => (least - sumOf(0, mostActors, false, isSaid, true)) / 0.6;

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
  farCover: ({ passage, sign }, isSaid) =>
    (sign.kind === 'negation' && !ofOwn.test(printedText(passage)) ? farCover : leastCover(isSaid)) - 1e-9,
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
    .filter((p) => {
      const shared = sharedTerms(about, p.words).length;
      return shared >= 2 || (shared === 1 && matter.sharedActors(p, best.passage) > 0);
    })
    .sort((a, b) => cover(matter, about, b.words) - cover(matter, about, a.words) || inOrder(a, b))
    .slice(0, 2)
    .map((passage) => ({ passage, stance: 'asserts', fit: best.fit - 0.1 }));
}

/** 0 where the passage is no counterpart; near 1 where most of the denied matter is affirmed about the same actors. */
function fitOf(matter: Matter, denial: Passage, sign: Sign, other: Passage): number {
  if (other.statement.id === denial.statement.id || !differentHolders(denial, other)) return 0;
  const shared = sharedMatter(sign.terms, other.words);
  if (shared.length === 0 || shared.every((t) => other.denied.includes(t))) return 0;
  if (sign.value.includes('thing') && near(denial, other, 1) && isElsewhere(denial, other)) return 0;
  if (
    sign.kind === 'negation' &&
    !coversEnd(sign, shared) &&
    !(sign.value.includes('thing') && isBeside(denial, other) && shared.includes(headOf(sign)))
  )
    return 0;
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
  if (meetsMeasure(sign, other)) return sumOf(weight, keys, close, other.voice !== 'author', around > 0);
  if (keys === 0 && !close && shared.length + Math.min(1, around) < 2) return 0;
  if (shared.length === 1 && !shared[0]?.startsWith('=') && !close && !(sign.kind === 'denial' && keys > 0)) return 0;
  return sumOf(weight, keys, close, other.voice !== 'author', around > 0);
}

const keysOf = (matter: Matter, a: Passage, b: Passage): number => Math.min(mostActors, matter.sharedActors(a, b));

/** What `fitOf` gives at most for a sentence of another document. */
function farMost({ sign }: Found, { terms, share, actors, isSaid, hasAround }: Glance): number {
  const isOne = terms + Number(hasAround) < 2;
  if (isOne && actors === 0 && !sign.value.includes('thing') && measuresOf(sign).length === 0) return 0;
  if (sign.kind === 'negation' && terms < 2 && !isSaid && !sign.value.includes('thing')) return 0;
  return sumOf(share, Math.min(mostActors, actors), false, isSaid, hasAround);
}

/** How many actors in common count. */
const mostActors = 2;

/** What makes a passage fit: the share of the denied matter, actors in common, the place, a speaker, and matter around it. */
const sumOf = (weight: number, actors: number, isClose: boolean, isSaid: boolean, hasAround: boolean): number =>
  weight * 0.6 + actors * 0.1 + (isClose ? 0.2 : 0) + (isSaid ? 0.1 : 0) + (hasAround ? 0.05 : 0);

/** Right beside each other in one paragraph, by two speakers, and of one place. */
const isBeside = (a: Passage, b: Passage): boolean =>
  near(a, b, 1) && a.paragraph === b.paragraph && a.voice !== 'author' && b.voice !== 'author' && !isElsewhere(a, b);

/** Of a longer negated clause the end must be met too: that water was polluted does not say that it reached a household. */
const coversEnd = (sign: Sign, shared: readonly string[]): boolean =>
  sign.terms.length < 3 || (shared.length >= 2 && sign.terms.slice(-2).some((t) => shared.includes(t)));
