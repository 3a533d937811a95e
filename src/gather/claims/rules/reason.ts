import { putOut } from '../../../lexicon/en/claims.accounts.ts';
import type { Dispute } from '../dispute.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, type Matter, type Passage, sharedTerms } from '../matter.ts';
import { printedText } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { stemOf } from '../terms.ts';

/** Sentences back that a reason may answer. */
const reach = 3;

/**
 * A reason given, and right behind it another that its speaker names as the one that counts: "because he looked like the robber, the
 * police said. There was only one reason, the lawyer said: the colour of his skin." Works on news reports; two reasons that may
 * both hold are shown as each speaker puts them.
 */
export function findRivalReasons(matter: Matter): Dispute[] {
  const all = matter.bearing('reason').filter(({ passage }) => passage.voice !== 'author');
  return all.flatMap((answer) => {
    const first = all.findLast(
      (f) =>
        isBefore(f.passage, answer.passage) &&
        sharedTerms(f.sign.terms, answer.sign.terms).length === 0 &&
        (answer.sign.value[0] === 'named' || isOnlyReason(f, answer) || isOfOneAct(f, answer)),
    );
    if (!first) return [];
    return [
      {
        kind: 'cause',
        status: 'contested',
        rule: 'rival-reasons',
        heading: `Reason given: “${first.sign.label}” or “${answer.sign.label}”`,
        sides: [first, answer].map(({ passage }) => ({ passage, stance: 'differs' as const, fit: 1 })),
        score: 0.6,
        terms: [...first.sign.terms, ...answer.sign.terms],
      } satisfies Dispute,
    ];
  });
}

/** "The strike was about politics, he said. Workers said that they only wanted to be paid": the second names the only thing. */
const isOnlyReason = (a: Found, b: Found): boolean =>
  a.sign.value[0] === 'named' &&
  b.passage.at - a.passage.at === 1 &&
  a.passage.paragraph === b.passage.paragraph &&
  /\bonly (?:wants?|wanted)\b/u.test(printedText(b.passage));

/** "was dismissed because he broke the rules", "had been dismissed because he asked": two reasons why one thing was done. */
function isOfOneAct(a: Found, b: Found): boolean {
  if (isPutOut(a, b)) return true;
  if (!because.test(printedText(a.passage)) || !because.test(printedText(b.passage)) || b.passage.at - a.passage.at > 1) return false;
  const [x, y] = [a, b].map(({ passage }) => actsIn(printedText(passage)));
  return sharedTerms(x ?? [], y ?? []).length > 0;
}

/** "was dismissed for drinking, the club said. He says he left because nobody listened": the second tells of the one whom the first tells of. */
function isPutOut(a: Found, b: Found): boolean {
  const [first, second] = [printedText(a.passage), printedText(b.passage)];
  if (b.passage.at - a.passage.at > 1 || a.passage.paragraph !== b.passage.paragraph || !putOut.test(first)) return false;
  if (/\bit (?:is|was) because\b/u.test(second)) return true;
  const ofHim = a.passage.keys.has(b.passage.holderKey) || ofHimOnly.test(second);
  return ofHim && putOut.test(second) && /\b(?:he|she|they)\b/iu.test(second);
}

/** "He said ...", "The firm said he ...": of whom it is told stands before. */
const ofHimOnly =
  /^(?:He|She|They) (?:says?|said)\b|\b(?:says?|said)(?: that)? (?:he|she|they) (?:was|were|had|is|are|left|quit|resigned)\b/u;

/** Participles before the reason: what was done. */
const actsIn = (text: string): string[] =>
  (text.slice(0, text.search(because)).match(/\b\p{Ll}{3,}(?:ed|en|wn)\b/gu) ?? []).map(stemOf).filter((t) => !speakerTerms.has(t));

const because = /\bbecause\b|\bfor \p{L}+ reasons\b/iu;

const isBefore = (a: Passage, b: Passage): boolean =>
  a.document === b.document && a.at < b.at && b.at - a.at <= reach && b.paragraph - a.paragraph <= 1 && differentHolders(a, b);
