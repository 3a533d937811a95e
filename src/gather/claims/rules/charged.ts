import { answersCharge, saysNot } from '../../../lexicon/en/claims.accounts.ts';
import { tellsDeed } from '../../../lexicon/en/claims.answers.ts';
import { noCounter, wrongs } from '../../../lexicon/en/claims.parties.ts';
import { deniedBy } from '../denied-by.ts';
import type { Dispute } from '../dispute.ts';
import { about, whetherSaid } from '../heading.ts';
import type { Matter, Passage } from '../matter.ts';
import { lineOf } from '../plain.ts';
import { clauseEnd, labelOf } from '../signs/said.ts';
import { nounOf } from './called-so.ts';
import { shareMatter } from './one-matter.ts';
import { rightBefore } from './right-before.ts';

/**
 * A wrong that one speaker lays to another's charge, and right behind it what the charged says: "The board had ignored two warnings,
 * Sample said. The board said that it had acted on both." Works on news reports; whoever owns up, regrets or puts off makes no dispute.
 */
export function findChargedAnswers(matter: Matter): Dispute[] {
  return matter.spoken.flatMap((answer) => {
    const charge = rightBefore(matter, answer, 1);
    if (
      !charge ||
      charge.stance === 'denies' ||
      !answers(lineOf(answer)) ||
      !isCharged(matter, charge, answer) ||
      !isToMatter(matter, charge, answer)
    )
      return [];
    const terms = charge.words.slice(0, 6);
    return [deniedBy(charge, answer, { rule: 'answered-charge', heading: headingOf(charge), score: 0.53, terms })];
  });
}

/** By what is said of the charged; where he is blamed, by whom and what for. */
function headingOf(charge: Passage): string {
  const text = lineOf(charge);
  const found = /\bblam(?:e|es|ed) /u.exec(text);
  if (!found) return whetherSaid(charge);
  const from = found.index + found[0].length;
  return about('Blamed:', labelOf(text, from, clauseEnd(text, from)));
}

/** Who answers is named anew: "He said" may go on with the first speaker. */
const answers = (text: string): boolean => answersCharge.test(text) && !noCounter.test(text) && !/^[“"]?(?:He|She|It|They) /u.test(text);

/** Whether the answer is to the matter: a word of it, a "not", or a deed. */
const isToMatter = (matter: Matter, charge: Passage, answer: Passage): boolean =>
  shareMatter(matter, charge, answer) || saysNot.test(lineOf(answer)) || tellsDeed.test(lineOf(answer));

/** Whether the wrong is told of who answers: by his name or noun, or by a pronoun for who was named in the sentence before. */
function isCharged(matter: Matter, charge: Passage, answer: Passage): boolean {
  const text = lineOf(charge);
  const own = nounOf(answer);
  const noun = text.includes(own) ? own : '';
  if (
    noun !== '' &&
    new RegExp(
      `\\bblam(?:e|es|ed) (?:it |this |that )?(?:on )?(?:the |its |his |her |their )?(?:\\p{L}+ ){0,2}${noun}(?!\\p{L})`,
      'u',
    ).test(text)
  )
    return true;
  if (!aWrong.test(text)) return false;
  if (
    noun !== '' &&
    new RegExp(`(?<![\\p{L}-])${noun}(?: \\([^)]*\\)|,[^,]{2,60},)? (?:(?:had|has|have|did|also) )?${wrongs}(?!\\p{L})`, 'u').test(text)
  )
    return true;
  if (spokenFor.test(lineOf(answer)) && charge.keys.size > 0) return true;
  const before = matter.at(charge.document, charge.at - 1);
  return answer.byPerson && before?.paragraph === charge.paragraph && before.keys.has(answer.holderKey) && ofHim.test(text);
}

/** "His lawyer said": somebody speaks for the charged. */
const spokenFor =
  /^(?:His|Her|Its|Their) (?:\p{Ll}+ )?(?:lawyers?|solicitors?|attorneys?|agent|manager|spokes(?:man|woman|person)|defence|family|office)\b/u;

const aWrong = new RegExp(`(?<!\\p{L})${wrongs}(?!\\p{L})`, 'u');
const ofHim = new RegExp(`\\b(?:says?|said)(?: that)? (?:he|she) (?:(?:had|has) )?${wrongs}(?!\\p{L})`, 'u');
