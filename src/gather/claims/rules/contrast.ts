import type { Dispute } from '../dispute.ts';
import { differentHolders, type Matter } from '../matter.ts';

/**
 * What somebody says of himself and the document set right behind it ("But the paper has seen a letter ..."). The speaker
 * must be named in the sentence of the document, or a telling term be shared. Works on investigative reports, court and
 * audit stories; it does not read what the document proves.
 */
export function findDocumentedContrasts(matter: Matter): Dispute[] {
  return matter.bearing('contrast').flatMap(({ passage, sign }) => {
    const before = [1, 2].flatMap((k) => matter.at(passage.document, passage.at - k) ?? []);
    const claim = before.find(
      (p) =>
        p.voice === 'named' &&
        differentHolders(p, passage) &&
        (passage.keys.has(p.holderKey) || sign.terms.some((t) => matter.telling(t) && p.words.includes(t))),
    );
    if (!claim) return [];
    return [
      {
        kind: 'accounts',
        status: 'contested',
        rule: 'document-against-statement',
        heading: `What ${claim.holder} says, and what “${sign.label}” shows`,
        sides: [
          { passage: claim, stance: 'differs', fit: 1 },
          { passage, stance: 'differs', fit: 1 },
        ],
        score: 0.6,
        terms: sign.terms,
      } satisfies Dispute,
    ];
  });
}
