import { offers, spurns } from '../../../lexicon/en/claims.parties.ts';
import type { Dispute } from '../dispute.ts';
import { about } from '../heading.ts';
import { bareHolder, headOf } from '../holder-words.ts';
import { differentHolders, type Matter, type Passage } from '../matter.ts';
import { lineOf } from '../plain.ts';
import { clauseEnd, labelOf } from '../signs/said.ts';
import { isSpeaker } from '../speakers.ts';

/**
 * What one party offers and what another, right behind it in the same paragraph, calls it: "has offered each household 500 dollars. “That
 * is a joke,” said ...". Works on news of pay, compensation and takeovers; a counter-offer is no dispute.
 */
export function findSpurnedOffers(matter: Matter): Dispute[] {
  return matter.spoken.flatMap((second) => {
    if (second.voice === 'author') return [];
    const before = matter.at(second.document, second.at - 1);
    // Few sentences have a word of offering: it is looked for before all else.
    if (!before || before.paragraph !== second.paragraph || !mayOffer.test(lineOf(before)) || !spurns.test(lineOf(second))) return [];
    const first = offererOf(matter, before);
    if (!first || !differentHolders(first, second)) return [];
    const text = lineOf(first);
    const from = offers.exec(text)?.index ?? 0;
    return [
      {
        kind: 'characterisation',
        status: 'contested',
        rule: 'spurned-offer',
        heading: about('How the offer is judged:', labelOf(text, from, clauseEnd(text, from)).replace(auxiliary, '')),
        sides: [first, second].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
        score: 0.64,
        terms: first.words.slice(0, 6),
      } satisfies Dispute,
    ];
  });
}

const mayOffer = /offer|propos|put forward|tabled/u;
const auxiliary = /^(?:has|have|had) /u;

/** The passage as held by the one who offers, where the source tells of the offer in its own voice. */
function offererOf(matter: Matter, p: Passage): Passage | undefined {
  const text = lineOf(p);
  const found = offers.exec(text);
  if (!found) return undefined;
  if (p.voice !== 'author') return p;
  const before = text.slice(0, found.index).trim();
  const key = p.actors.flatMap((a) => matter.keyOf(p, a) ?? []).find((k) => before.endsWith(matter.nameOf(k, p.document) ?? before + 1));
  if (key !== undefined) return { ...p, holder: matter.nameOf(key, p.document) ?? p.holder, holderKey: key, voice: 'named' };
  const subject = /(?:^|, )((?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?([^,.;]{3,60})$/u.exec(before)?.[2];
  const holder = subject === undefined ? '' : bareHolder(subject);
  if (holder === '' || !(isSpeaker(headOf(holder)) || offerer.test(headOf(holder)))) return undefined;
  return { ...p, holder, holderKey: `unnamed:${holder.toLowerCase()}`, voice: 'unnamed' };
}

/** Those who offer things and seldom speak. */
const offerer =
  /^(?:developers?|employers?|insurers?|businessm[ae]n|buyers?|bidders?|consortium|group|landlords?|state|city|canton|county)$/u;
