import { agreedTo, askedOfIt, handedOver, neverReceived } from '../../../lexicon/en/claims.accounts.ts';
import { deniedBy } from '../denied-by.ts';
import type { Dispute } from '../dispute.ts';
import { whetherSaid } from '../heading.ts';
import { differentHolders, type Matter, type Passage } from '../matter.ts';
import { printedText } from '../plain.ts';

/**
 * "She had never received the memo. Her secretary said that she had laid it on her desk": what one says he was not given or told, and
 * right behind it who says that he gave or told it. Works on inquiries and news reports; apart from each other the two are missed.
 */
export function findHandedOver(matter: Matter): Dispute[] {
  return matter.spoken.flatMap((denial) => {
    const beside = denial.voice === 'author' ? [] : [matter.at(denial.document, denial.at + 1), matter.at(denial.document, denial.at - 1)];
    const other = beside.find((p) => p && answers(p, denial));
    if (!other) return [];
    const terms = denial.denied.slice(0, 6);
    return [deniedBy(other, denial, { rule: 'never-received', heading: whetherSaid(denial), score: 0.6, terms })];
  });
}

const answers = (other: Passage, denial: Passage): boolean =>
  other.voice !== 'author' &&
  other.paragraph === denial.paragraph &&
  differentHolders(other, denial) &&
  neverReceived.test(printedText(denial)) &&
  handedOver.test(printedText(other)) &&
  (!agreedTo.test(printedText(other)) || askedOfIt.test(printedText(denial))) &&
  !neverReceived.test(printedText(other));
