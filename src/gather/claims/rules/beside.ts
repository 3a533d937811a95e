import { saysOfHim } from '../../../lexicon/en/claims.accounts.ts';
import { against } from '../../../lexicon/en/claims.announced.ts';
import type { Dispute } from '../dispute.ts';
import { whetherSaid } from '../heading.ts';
import { differentHolders, isDay, type Matter, type Passage, sharedTerms } from '../matter.ts';
import { printedText } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';

/**
 * Two speakers whom the source itself sets side by side, in one sentence ("The owner says it was locked; the guard says it
 * stood open") or by a turn ("The board, for its part, ..."), on one matter: they share a telling term. Contested where the
 * second has a word that sets it against the first, else possible. Works on news reports, which balance so; two speakers
 * who agree are told apart only by the missing word.
 */
export function findSetSideBySide(matter: Matter): Dispute[] {
  const turns = matter.bearing('turn').map(({ passage }) => matter.at(passage.document, passage.at));
  return [...matter.spoken.filter(isHalf), ...turns].flatMap((second) => {
    if (!second || second.voice === 'author') return [];
    const first = matter.at(second.document, second.at - 1);
    if (!first || first.voice === 'author' || !differentHolders(first, second) || second.paragraph - first.paragraph > 0) return [];
    const shared = sharedTerms([...first.words, ...first.denied], [...second.words, ...second.denied]);
    const telling = shared.filter((t) => !isDay(t) && !speakerTerms.has(t) && matter.telling(t));
    const one = isHalf(second) && (ofOne(first, second) || (opposesIt(second) && ofHis.test(printedText(second))));
    if (telling.length === 0 && !one) return [];
    return [
      {
        kind: 'accounts',
        status: one || opposesIt(second) ? 'contested' : 'possible',
        rule: 'set-side-by-side',
        heading: whetherSaid(second),
        sides: [first, second].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
        score: 0.6,
        terms: telling,
      } satisfies Dispute,
    ];
  });
}

/** A word in the second that sets it against the first. */
const opposesIt = (second: Passage): boolean => against.test(printedText(second));

/** "He was asked to leave, the club said; Sample says the choice was entirely his own": the second tells of what the first told. */
const ofHis = /\b(?:his|her|its|their) own\b/u;

/** "He says that he was pushed out; the board says that he asked to go": both tell of one, who is named before. */
function ofOne(first: Passage, second: Passage): boolean {
  const [a, b] = [first, second].map((p) => saysOfHim.exec(printedText(p))?.[1]?.toLowerCase());
  return a !== undefined && a === b;
}

/** The second half of a sentence that was parted between two speakers. */
const isHalf = (p: Passage): boolean => p.statement.parts[0].kind === 'cut';
