import { accusesOf, actOf, answersCharge, answersForSelf, saysNot, speaksFor, tellsOf } from '../../../lexicon/en/claims.accounts.ts';
import { deniedBy } from '../denied-by.ts';
import type { Dispute } from '../dispute.ts';
import { about, whetherSaid } from '../heading.ts';
import { differentHolders, type Matter, type Passage } from '../matter.ts';
import { printedText } from '../plain.ts';
import { clauseEnd, labelOf } from '../signs/said.ts';

/**
 * What somebody is said to have done, and right behind it what he, or somebody for him, says to that in other words: "said that
 * Sample handed out tablets. Sample said that he gave nothing but water." The charge names the accused as the doer, and the answer
 * speaks of himself with a negation. Works on news reports, which put the answer behind the charge; it does not read whether the
 * two speak of one act.
 */
export function findAnswersForSelf(matter: Matter): Dispute[] {
  return matter.spoken.flatMap((answer) => {
    const charge = answer.voice === 'author' ? undefined : chargeBefore(matter, answer);
    if (!charge) return [];
    const terms = charge.words.slice(0, 6);
    return [deniedBy(charge, answer, { rule: 'answer-for-self', heading: headingOf(charge), score: 0.55, terms })];
  });
}

/** By what the accused is charged with where it is said outright. */
function headingOf(charge: Passage): string {
  const text = oneLine(charge);
  const outright = accusesOf.exec(text);
  if (!outright) return whetherSaid(charge);
  const from = outright.index + outright[0].length;
  return about('Accused of', labelOf(text, from, clauseEnd(text, from)));
}

function chargeBefore(matter: Matter, answer: Passage): Passage | undefined {
  const charge = matter.at(answer.document, answer.at - 1);
  if (!charge || charge.voice === 'author' || charge.stance === 'denies') return undefined;
  if (answer.paragraph - charge.paragraph > 1 || !differentHolders(charge, answer)) return undefined;
  const text = oneLine(answer);
  if (isAccused(charge, answer)) return charge;
  const forOther = speaksFor.test(text) && saysNot.test(text);
  if (!forOther && !(answersForSelf.test(text) && charge.keys.has(answer.holderKey))) return undefined;
  return tellsAct(oneLine(charge), forOther ? /\p{Lu}[\p{L}’'-]+/gu : nameOf(answer)) ? charge : undefined;
}

/** "accused Sample of lying to the staff. Sample said that she had been open": right behind an outright charge, in its paragraph, the accused. */
const isAccused = (charge: Passage, answer: Passage): boolean =>
  charge.paragraph === answer.paragraph &&
  answer.voice === 'named' &&
  charge.keys.has(answer.holderKey) &&
  accusesOf.test(oneLine(charge)) &&
  nameOf(answer).test(accusesOf.exec(oneLine(charge))?.[0] ?? '') &&
  answersCharge.test(oneLine(answer));

/** A bracket leaves two spaces where it stood. */
const oneLine = (p: Passage): string => printedText(p).replace(/\s+/gu, ' ');

/** A family name, as the charge most often prints it. */
const nameOf = (p: Passage): RegExp =>
  new RegExp(
    p.holder
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .split(' ')
      .at(-1) || '^$',
    'gu',
  );

/** Whether an act is told of the one named: "said that Sample had missed ...", "accused Sample of hiding". */
const tellsAct = (text: string, name: RegExp): boolean =>
  [...text.matchAll(name)].some((m) => {
    const before = text.slice(Math.max(0, m.index - 60), m.index).replace(/(?:\p{Lu}[\p{L}’'.-]+ )+$/u, '');
    return tellsOf.test(before) && actOf.test(text.slice(m.index + m[0].length));
  });
