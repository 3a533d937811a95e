import type { Sign } from '../candidate.ts';
import type { Dispute, Side } from '../dispute.ts';
import { whether } from '../heading.ts';
import { cover, differentHolders, isDay, type Matter, near, type Passage, sharedTerms } from '../matter.ts';

/** Most assertions that one denial is set against. */
const mostAsserted = 6;
/** Below this fit a passage is no counterpart; assertions much weaker than the best are left out. */
const least = 0.42;
const spread = 0.25;
/** Far from the assertion a negation must be met almost whole. */
const farCover = 0.55;

/**
 * Denial against assertion: what one speaker denies, rejects or says is not so, and what others assert in the same words
 * or words of the same class about the same actors. Works across sources on news prose, interviews and statements, best
 * where the reply stands near the charge. Fails on denials by irony, on matters told in quite different words, and on
 * long sentences that deny one thing and affirm another of the same class.
 */
export function findDeniedAssertions(matter: Matter): Dispute[] {
  return [...matter.bearing('denial'), ...matter.bearing('negation')].flatMap(({ passage, sign }) => {
    const strong = isStrong(passage, sign);
    if (!strong && weakNegation(passage, sign)) return [];
    const sides = assertionsAgainst(matter, passage, sign);
    const best = sides[0];
    if (!best) return [];
    return [
      {
        kind: 'denial',
        status: best.fit >= (strong ? 0.55 : 0.58) ? 'contested' : 'possible',
        rule: strong ? 'denial-verb' : 'negated-matter',
        heading: whether(passage, sign),
        sides: [...sides, { passage, stance: 'denies' as const, fit: 2 }],
        score: best.fit,
        terms: sign.terms,
      } satisfies Dispute,
    ];
  });
}

const isStrong = (passage: Passage, sign: Sign): boolean =>
  sign.kind === 'denial' || (passage.stance === 'denies' && passage.voice !== 'author');

/** A negation in what somebody is accused of, asked or expected denies nothing, nor does one of the source's own. */
const weakNegation = (passage: Passage, sign: Sign): boolean =>
  passage.voice === 'author' ||
  passage.stance === 'accuses' ||
  passage.stance === 'demands' ||
  passage.stance === 'predicts' ||
  sign.terms.length === 0;

function assertionsAgainst(matter: Matter, denial: Passage, sign: Sign): Side[] {
  const around = [1, 2, 3].flatMap((k) => [matter.at(denial.document, denial.at - k), matter.at(denial.document, denial.at + k)]);
  const found = new Set<Passage>([...leads(matter, sign).flatMap((t) => matter.affirming(t)), ...around.flatMap((p) => p ?? [])]);
  const ranked = [...found]
    .map((passage) => ({ passage, stance: 'asserts' as const, fit: fitOf(matter, denial, sign, passage) }))
    .filter((s) => s.fit >= least)
    .sort((a, b) => b.fit - a.fit || a.passage.rank - b.passage.rank);
  const best = ranked[0]?.fit ?? 0;
  const kept = ranked.filter((s) => s.fit >= best - spread).slice(0, mostAsserted);
  return [...kept, ...corroborating(matter, denial, kept[0])].slice(0, mostAsserted + 2);
}

/** The terms by which counterparts are looked up: those that tell, else of a denial its rarest one. */
function leads(matter: Matter, sign: Sign): string[] {
  const told = sign.terms.filter((t) => !isDay(t) && matter.telling(t));
  if (told.length > 0 || sign.kind === 'negation') return told;
  return [...sign.terms].sort((a, b) => matter.idf(b) - matter.idf(a)).slice(0, 1);
}

/** Other sources' tellings of the assertion that fits best: the same day and a term, or most of its terms, and an actor in common. */
function corroborating(matter: Matter, denial: Passage, best: Side | undefined): Side[] {
  if (!best) return [];
  const about = best.passage.words.filter((t) => !isDay(t));
  const days = best.passage.words.filter(isDay);
  const found = new Set(
    [...days, ...days.map((d) => d.slice(0, 8))].flatMap((d) => [...matter.affirming(d), ...(d.length === 8 ? matter.inMonth(d) : [])]),
  );
  return [...found]
    .filter((p) => p.document !== best.passage.document && differentHolders(p, denial) && p.denied.length === 0)
    .filter((p) => sharedTerms(about, p.words).filter((t) => matter.idf(t) > 1.2).length >= 1 && matter.sharedActors(p, best.passage) > 0)
    .sort((a, b) => cover(matter, about, b.words) - cover(matter, about, a.words) || a.rank - b.rank)
    .slice(0, 3)
    .map((passage) => ({ passage, stance: 'asserts', fit: best.fit - 0.1 }));
}

/** 0 where the passage is no counterpart; near 1 where most of the denied matter is affirmed about the same actors. */
function fitOf(matter: Matter, denial: Passage, sign: Sign, other: Passage): number {
  if (other.statement.id === denial.statement.id || !differentHolders(denial, other)) return 0;
  const shared = sharedTerms(sign.terms, other.words).filter((t) => !isDay(t));
  if (shared.length === 0 || shared.every((t) => other.denied.includes(t))) return 0;
  if (sign.kind === 'negation' && !coversEnd(sign, shared)) return 0;
  const told = shared.filter((t) => matter.telling(t)).length;
  const close = near(denial, other, 3) || Math.abs(denial.paragraph - other.paragraph) * Number(denial.document === other.document) === 1;
  const weight = cover(matter, sign.terms, other.words);
  if (sign.kind === 'negation' && !close && weight < farCover) return 0;
  if (told === 0 && (sign.kind === 'negation' || weight < 0.5)) return 0;
  const keys = Math.min(2, matter.sharedActors(denial, other));
  if (sign.kind === 'negation' && !close && other.voice === 'author' && told < 2) return 0;
  const around = sharedTerms(denial.context, other.words).filter((t) => !isDay(t) && !shared.includes(t)).length;
  if (keys === 0 && !close && shared.length + Math.min(1, around) < 2) return 0;
  if (shared.length === 1 && !shared[0]?.startsWith('=') && !close && !(sign.kind === 'denial' && keys > 0)) return 0;
  const spoken = other.voice === 'author' ? 0 : 0.1;
  return weight * 0.6 + keys * 0.1 + (close ? 0.2 : 0) + spoken + (around > 0 ? 0.05 : 0);
}

/** Of a longer negated clause the end must be met too: that water was polluted does not say that it reached a household. */
const coversEnd = (sign: Sign, shared: readonly string[]): boolean =>
  sign.terms.length < 3 || (shared.length >= 2 && sign.terms.slice(-2).some((t) => shared.includes(t)));
