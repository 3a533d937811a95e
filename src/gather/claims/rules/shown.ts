import { learnedLate, lookers, onRecord, saw, toldBefore } from '../../../lexicon/en/claims.evidence.ts';
import type { Dispute } from '../dispute.ts';
import { whetherSaid } from '../heading.ts';
import { differentHolders, isDay, type Matter, type Passage, sharedTerms } from '../matter.ts';
import { lineOf } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { axisOf } from './incompatible.ts';
import { isParagraph } from './paragraph.ts';
import { clashing } from './rival-number.ts';

/**
 * What somebody says, and right behind it in the same paragraph what the source saw or what is on record: "The firm said that it had hired
 * nobody. The Post saw two buses arrive." One of the two denies, or their numbers or words exclude each other. Works on reporters' own work;
 * it does not weigh what the record proves.
 */
export function findShownOtherwise(matter: Matter): Dispute[] {
  return matter.spoken.flatMap((claim) => {
    const shown = claim.voice === 'author' || claim.stance === 'demands' ? undefined : matter.at(claim.document, claim.at + 1);
    if (!shown || shown.paragraph !== claim.paragraph || !differentHolders(claim, shown)) return [];
    if (!isShown(matter, shown)) return [];
    if (!(denied(matter, claim, shown) || clashing(claim, shown) || axisOf(claim, shown) || wasTold(claim, shown))) return [];
    return [
      {
        kind: 'accounts',
        status: 'contested',
        rule: 'seen-otherwise',
        heading: whetherSaid(claim),
        sides: [claim, shown].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
        score: 0.56,
        terms: claim.words.slice(0, 6),
      } satisfies Dispute,
    ];
  });
}

function isShown(matter: Matter, p: Passage): boolean {
  const text = lineOf(p);
  if (onRecord.test(text) || lookers.test(text)) return true;
  if (p.voice !== 'author') return false;
  const paper = matter.voiceOf(p).holder.split(' ').at(-1) ?? '';
  const at = text.indexOf(`${paper} `);
  return at >= 0 && at < 40 && saw.test(text.slice(at + paper.length));
}

/** The claim is a plain "not", and what is shown is none: of one matter, or of whoever speaks. */
const denied = (matter: Matter, claim: Passage, shown: Passage): boolean =>
  claim.signs.some((s) => s.kind === 'negation' || s.kind === 'denial') &&
  !shown.signs.some((s) => s.kind === 'negation' || s.kind === 'denial') &&
  (sharedTerms([...claim.words, ...claim.denied], shown.words).some((t) => !isDay(t) && !speakerTerms.has(t)) ||
    ofSpeaker(claim, shown) ||
    isParagraph(matter, claim, shown));

/** "She learned of it only in May. Letters show that she was told in March." */
const wasTold = (claim: Passage, shown: Passage): boolean =>
  learnedLate.test(lineOf(claim)) && toldBefore.test(lineOf(shown)) && ofSpeaker(claim, shown);

const ofSpeaker = (claim: Passage, shown: Passage): boolean =>
  /\b(?:he|she|it|they|him|her|them|his|its|their)\b/u.test(lineOf(shown)) || shown.keys.has(claim.holderKey);
