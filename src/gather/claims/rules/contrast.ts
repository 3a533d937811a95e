import { contrastPapers } from '../../../lexicon/en/claims.patterns.ts';
import type { Dispute } from '../dispute.ts';
import { isSeveral } from '../heading.ts';
import { differentHolders, type Matter, type Passage } from '../matter.ts';
import { printedText } from '../plain.ts';

/**
 * What somebody says of himself and the document set right behind it ("But the paper has seen a letter ..."). The speaker
 * must be named in the sentence of the document, or a telling term be shared. Works on investigative reports, court and
 * audit stories; it does not read what the document proves.
 */
export function findDocumentedContrasts(matter: Matter): Dispute[] {
  return matter.bearing('contrast').flatMap(({ passage, sign }) => {
    if (passage.voice !== 'author' && !contrastPapers.test(passage.holder)) return [];
    const before = [1, 2].flatMap((k) => matter.at(passage.document, passage.at - k) ?? []);
    const claim =
      saidEarlier(matter, passage) ??
      before.find(
        (p) =>
          p.voice === 'named' &&
          !ahead.test(printedText(p)) &&
          differentHolders(p, passage) &&
          (passage.keys.has(p.holderKey) || answersDenial(p, passage) || sign.terms.some((t) => matter.telling(t) && p.words.includes(t))),
      );
    if (!claim) return [];
    return [
      {
        kind: 'accounts',
        status: 'contested',
        rule: 'document-against-statement',
        heading: `What ${claim.holder} says, and what “${sign.label}” ${isSeveral(sign.label) ? 'show' : 'shows'}`,
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

/** Behind the document: "The firm had said that ...", what was said before it came to light. */
function saidEarlier(matter: Matter, paper: Passage): Passage | undefined {
  const next = matter.at(paper.document, paper.at + 1);
  const isClaim = next && next.voice !== 'author' && next.paragraph - paper.paragraph <= 1 && hadSaid.test(printedText(next));
  return isClaim && differentHolders(next, paper) ? next : undefined;
}

const hadSaid = /\b(?:had|has) (?:\p{L}+ )?(?:said|stated|told|denied|claimed|insisted|maintained|assured|promised|reported)\b/u;

/** What somebody says of the future no paper contradicts. */
const ahead = /\b(?:would|will|shall)\b|['’](?:d|ll)\b/u;

/** "She said she knew nothing of it. But an e-mail shows that a copy was sent to her office": a pronoun for the one who denied right before. */
const answersDenial = (claim: Passage, paper: Passage): boolean =>
  paper.at - claim.at === 1 &&
  paper.paragraph - claim.paragraph <= 1 &&
  (claim.signs.some((s) => s.kind === 'negation' || s.kind === 'denial') || /\bfirst\b/u.test(printedText(claim))) &&
  /\b(?:he|she|they|his|her|its|their|him|them)\b/u.test(printedText(paper));
