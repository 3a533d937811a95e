import { charges, elsewhere } from '../../../lexicon/en/claims.accounts.ts';
import { deniedBy } from '../denied-by.ts';
import type { Dispute } from '../dispute.ts';
import { whetherSaid } from '../heading.ts';
import { differentHolders, isDay, type Matter, type Passage, sharedTerms } from '../matter.ts';
import { printedText } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';

/**
 * "The group blamed the 7th Brigade. The general said that the brigade was far away that night": who is charged, and right behind it who
 * says that they were elsewhere. Works on news of attacks and crimes; an alibi told further down is missed.
 */
export function findAlibis(matter: Matter): Dispute[] {
  return matter.spoken.flatMap((answer) => {
    const charge = answer.voice === 'author' ? undefined : matter.at(answer.document, answer.at - 1);
    if (!charge || !isAlibi(charge, answer)) return [];
    return [
      deniedBy(charge, answer, { rule: 'answer-for-self', heading: whetherSaid(answer), score: 0.6, terms: answer.words.slice(0, 6) }),
    ];
  });
}

const isAlibi = (charge: Passage, answer: Passage): boolean =>
  charge.voice !== 'author' &&
  charge.paragraph === answer.paragraph &&
  differentHolders(charge, answer) &&
  elsewhere.test(printedText(answer)) &&
  charges.test(printedText(charge)) &&
  ([...charge.keys].some((k) => answer.keys.has(k) && k !== charge.holderKey) ||
    sharedTerms(charge.words, answer.words).some((t) => !isDay(t) && !speakerTerms.has(t)));
