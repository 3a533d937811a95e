import type { Dispute } from '../dispute.ts';
import { about } from '../heading.ts';
import { differentHolders, type Matter, near, type Passage, sharedKeys, sharedTerms } from '../matter.ts';

/** A reply that limits or denies. */
const limits = /\b(?:only|not|never|no|n['’]t|denied|denies|disputed|rejected|instead|rather)\b/iu;

/**
 * A reply right behind a claim: "A says ... under the convention. B holds that the convention covers only ..., not ...".
 * Two different speakers, at most two sentences apart, one class of noun or two terms in common, and a word in the reply that
 * limits or denies. Works on news reports, which put the answer behind the claim; two speakers who agree with "not" in
 * both sentences are left out.
 */
export function findReplies(matter: Matter): Dispute[] {
  return matter.passages.flatMap((reply) => {
    if (reply.voice === 'author' || reply.denied.length === 0 || !limits.test(textOf(reply))) return [];
    const claim = [1, 2].flatMap((k) => matter.at(reply.document, reply.at - k) ?? []).find((p) => isClaim(p, reply));
    if (!claim) return [];
    const shared = sharedTerms(claim.words, [...reply.words, ...reply.denied]);
    return [
      {
        kind: 'denial',
        status: 'contested',
        rule: 'adjacent-reply',
        heading: about('Claim and reply:', labelFrom(reply, shared)),
        sides: [
          { passage: claim, stance: 'asserts', fit: 0.7 },
          { passage: reply, stance: 'denies', fit: 0.7 },
        ],
        score: 0.45 + Math.min(3, shared.length) * 0.05,
        terms: shared,
      } satisfies Dispute,
    ];
  });
}

function isClaim(claim: Passage, reply: Passage): boolean {
  if (claim.voice === 'author' || !differentHolders(claim, reply) || !near(claim, reply, 2)) return false;
  const shared = sharedTerms(claim.words, [...reply.words, ...reply.denied]);
  const weighty = shared.filter((t) => t.startsWith('='));
  return weighty.length >= 2 || (weighty.length >= 1 && (shared.length >= 2 || sharedKeys(claim, reply) > 0));
}

const textOf = (p: Passage): string => p.statement.parts.map((x) => (x.kind === 'quote' ? x.evidence.quote : '')).join(' ');

/** The first shared term as the reply prints it; the term itself where it cannot be found. */
function labelFrom(reply: Passage, shared: readonly string[]): string {
  const sign = reply.signs.find((s) => s.kind === 'negation' || s.kind === 'denial');
  return sign?.label ?? shared[0]?.replace(/^=/u, '') ?? '';
}
