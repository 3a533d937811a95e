import type { Dispute, Side } from '../dispute.ts';
import { sayingOf, whetherHolds, whetherSaid } from '../heading.ts';
import { type Matter, type Passage, sharedTerms } from '../matter.ts';

/**
 * A holding and the sentence that throws it out by pointing back ("That distinction has become blurred"). The holding is the
 * sentence just before, else the nearest of the four before that uses the pointed-at noun. Works on analyses and features;
 * a pointer to something further back, or to a whole section, is missed.
 */
export function findRebutted(matter: Matter): Dispute[] {
  return matter.bearing('rebuttal').flatMap(({ passage, sign }) => {
    // A speaker's own denial that points back is another rule's (pointed.ts).
    if (passage.voice !== 'author' && passage.signs.some((s) => s.kind === 'pointed')) return [];
    const before = [1, 2, 3, 4].flatMap((k) => matter.at(passage.document, passage.at - k) ?? []);
    const holding =
      before.find((p) => sharedTerms(sign.terms, p.words).length > 0) ?? before.find((p) => passage.at - p.at === 1 && holds(p));
    if (!holding) return [];
    const sides: Side[] = [
      { passage: holding, stance: 'asserts', fit: 1 },
      { passage, stance: 'denies', fit: 1 },
    ];
    return [
      {
        kind: 'characterisation',
        status: 'contested',
        rule: 'pointed-rebuttal',
        heading: holding.voice !== 'author' && sayingOf(holding).clause ? whetherSaid(holding, sign.label) : whetherHolds(sign.label),
        sides: held(matter, sides),
        score: 0.75,
        terms: [...sign.terms, ...holding.words.slice(0, 4)],
      } satisfies Dispute,
    ];
  });
}

const holds = (p: Passage): boolean => p.voice !== 'author' || p.signs.some((s) => s.kind === 'aim');

/** A sentence in the source's own voice that tells of somebody's holding is that somebody's, as far as its words name one. */
function held(_matter: Matter, sides: Side[]): Side[] {
  const [first, second] = sides;
  if (!first || !second || first.passage.holderKey !== second.passage.holderKey) return sides;
  return [
    {
      ...first,
      passage: { ...first.passage, holder: `${first.passage.holder} (as described)`, holderKey: `${first.passage.holderKey}:described` },
    },
    second,
  ];
}
