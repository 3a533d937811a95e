import type { Sign } from '../candidate.ts';
import type { Dispute, Side } from '../dispute.ts';
import { whether } from '../heading.ts';
import { cover, differentHolders, type Matter, near, type Passage, sharedKeys, sharedTerms } from '../matter.ts';

/** Most assertions that one denial is set against. */
const mostAsserted = 6;

/**
 * Denial against assertion: what one speaker denies, rejects or says is not so, and what others assert in the same words
 * or words of the same class about the same actors. Works across sources on news prose, interviews and statements, best
 * where the reply stands near the charge. Fails on denials by irony, on matters told in quite different words, and on
 * long sentences that deny one thing and affirm another of the same class.
 */
export function findDeniedAssertions(matter: Matter): Dispute[] {
  return [...matter.bearing('denial'), ...matter.bearing('negation')].flatMap(({ passage, sign }) => {
    const sides = assertionsAgainst(matter, passage, sign);
    const best = sides[0];
    if (!best) return [];
    const strong = sign.kind === 'denial' || passage.stance === 'denies';
    return [
      {
        kind: 'denial',
        status: best.fit >= (strong ? 0.55 : 0.7) ? 'contested' : 'possible',
        rule: strong ? 'denial-verb' : 'negated-matter',
        heading: whether(passage, sign, best.passage, matter),
        sides: [...sides, { passage, stance: 'denies' as const, fit: 2 }],
        score: best.fit,
        terms: sign.terms,
      } satisfies Dispute,
    ];
  });
}

function assertionsAgainst(matter: Matter, denial: Passage, sign: Sign): Side[] {
  const around = [1, 2, 3].flatMap((k) => [matter.at(denial.document, denial.at - k), matter.at(denial.document, denial.at + k)]);
  const found = new Set<Passage>([...sign.terms.flatMap((t) => matter.affirming(t)), ...around.flatMap((p) => p ?? [])]);
  return [...found]
    .map((passage) => ({ passage, stance: 'asserts' as const, fit: fitOf(matter, denial, sign, passage) }))
    .filter((s) => s.fit >= 0.4)
    .sort((a, b) => b.fit - a.fit || a.passage.rank - b.passage.rank)
    .slice(0, mostAsserted);
}

/** 0 where the passage is no counterpart; near 1 where most of the denied matter is affirmed about the same actors. */
function fitOf(matter: Matter, denial: Passage, sign: Sign, other: Passage): number {
  if (other === denial || !differentHolders(denial, other)) return 0;
  const shared = sharedTerms(sign.terms, other.words);
  if (shared.length === 0 || shared.every((t) => other.denied.includes(t))) return 0;
  const strong = sign.kind === 'denial' || denial.stance === 'denies';
  if (!strong && denial.voice === 'author' && (other.voice === 'author' || !near(denial, other, 3))) return 0;
  const keys = Math.min(2, sharedKeys(denial, other));
  const close = near(denial, other, 3);
  if (keys === 0 && !close && shared.length < 2) return 0;
  if (!strong && shared.length < 2 && !close && keys < 1) return 0;
  const weight = cover(matter, sign.terms, other.words);
  return weight * 0.7 + keys * 0.1 + (close ? 0.2 : 0) + (shared.length > 1 ? 0.1 : 0);
}
