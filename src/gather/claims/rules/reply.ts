import { ofAnother } from '../../../lexicon/en/claims.answers.ts';
import type { Sign } from '../candidate.ts';
import type { Dispute } from '../dispute.ts';
import { whether, whetherSaid } from '../heading.ts';
import { differentHolders, isDay, type Matter, near, type Passage, sharedKeys, sharedTerms } from '../matter.ts';
import { assertsPlainly, printedText } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { scanTerms } from '../terms.ts';
import { bare } from './existence.ts';

/** A term this rare is matter, whatever its class. */
const rare = 2.2;

/**
 * A reply right behind a claim: "A says ... under the convention. B holds that the convention covers only ..., not ...".
 * Two different speakers, at most two sentences apart, matter in common, and a negation in one of them or on the common
 * matter in the reply. Contested only where the reply denies or limits the matter itself; other neighbours may be anything,
 * and are possible. Works on news reports, which put the answer behind the claim; a reply in other words is missed.
 */
export function findReplies(matter: Matter): Dispute[] {
  return matter.spoken.flatMap((reply) => {
    if (reply.voice === 'author' || (reply.words.length === 0 && reply.denied.length === 0)) return [];
    const claim = [1, 2].flatMap((k) => matter.at(reply.document, reply.at - k, true) ?? []).find((p) => isAnswered(matter, p, reply));
    if (!claim || isQuestion(reply) || isQuestion(claim)) return [];
    const shared = common(claim, reply);
    if (!denied(reply) && !denied(claim)) return [];
    return [
      {
        kind: 'denial',
        status: isPlainReply(claim, reply) ? 'contested' : 'possible',
        rule: 'adjacent-reply',
        heading: headingOf(reply),
        sides: [
          { passage: claim, stance: denies(claim) ? 'denies' : 'asserts', fit: 0.7 },
          { passage: reply, stance: denies(claim) && !denies(reply) ? 'asserts' : 'denies', fit: 0.7 },
        ],
        score: 0.45 + Math.min(3, shared.length) * 0.05,
        terms: shared,
      } satisfies Dispute,
    ];
  });
}

/** By what the reply denies in so many words, else by what it says. */
function headingOf(reply: Passage): string {
  const denial = reply.signs.find((s) => s.kind === 'denial' && s.label.split(' ').length > 2);
  return denial ? whether(reply, denial) : whetherSaid(reply);
}

const denies = (p: Passage): boolean =>
  p.stance !== 'accuses' &&
  p.stance !== 'demands' &&
  p.signs.some((s) => (s.kind === 'negation' || s.kind === 'denial') && s.by?.holder === p.holder);

const isQuestion = (p: Passage): boolean => /\?[”"’']?(?:,? [^?]{0,40})?$/u.test(printedText(p).trim());

/** Terms in common that say what it is about: no days, no words for the speakers themselves. */
const common = (a: Passage, b: Passage): string[] =>
  sharedTerms([...a.words, ...a.denied], [...b.words, ...b.denied]).filter((t) => !isDay(t) && !speakerTerms.has(t));

function isAnswered(matter: Matter, claim: Passage, reply: Passage): boolean {
  if (claim.voice === 'author' || !differentHolders(claim, reply) || !near(claim, reply, 2)) return false;
  const shared = common(claim, reply);
  if (!shared.some((t) => matter.telling(t))) return false;
  if (affirmsIt(claim, reply)) return true;
  const onMatter = shared.some((t) => reply.denied.includes(t));
  if (denies(claim) === denies(reply) && !onMatter) return false;
  if (shared.length > 0 && shared.every((t) => claim.denied.includes(t) && reply.denied.includes(t)))
    return onMatter && reply.at - claim.at === 1;
  const weighty = shared.filter((t) => t.startsWith('='));
  if (weighty.length >= 2 || (weighty.length >= 1 && (shared.length >= 2 || sharedKeys(claim, reply) > 0))) return true;
  return reply.at - claim.at === 1 && reply.paragraph === claim.paragraph && shared.some((t) => matter.idf(t) > rare);
}

const denied = (p: Passage): boolean => p.signs.some((s) => s.kind === 'negation' || s.kind === 'denial');

/** "disputed the reading", right behind it. */
const pointsBack = (denial: Sign, claim: Passage, reply: Passage): boolean =>
  denial.terms.length < 2 && /^(?:the|this|that|these|those|such) (?:\p{L}+ )?\p{L}+$/iu.test(denial.label) && reply.at - claim.at === 1;

/** What is limited, and the limit: "covers only quantity, not quality". */
const limits = /\bonly\b[^.;]{0,60}\bnot\b/iu;

/** "They changed the goal." "The goal was never changed": right behind it the same deed with a plain "not", and the same thing. */
const negatesIt = (claim: Passage, reply: Passage): boolean =>
  reply.at - claim.at === 1 &&
  reply.paragraph === claim.paragraph &&
  !denies(claim) &&
  reply.signs.some((s) => s.kind === 'negation' && s.value[0] === 'plain' && claim.words.includes(s.terms[0] ?? '')) &&
  (isOfIt.test(printedText(reply)) || sharedTerms(claim.words, reply.words).some((t) => !isDay(t) && !speakerTerms.has(t)));

/** "The clinic had not paid its nurses." "All wages had been paid": right behind it the same deed, affirmed. */
const affirmsIt = (claim: Passage, reply: Passage): boolean =>
  reply.at - claim.at === 1 &&
  reply.paragraph - claim.paragraph <= 1 &&
  !denies(reply) &&
  claim.signs.some((s) => {
    const deed = s.kind === 'negation' && s.value[0] === 'plain' && !s.value.includes('thing') ? s.terms[0] : undefined;
    return deed !== undefined && !bare.has(deed) && s.by?.holder === claim.holder && isOfSame(claim, reply, deed);
  });

/** The deed affirmed of a thing that both name, of all, or of what is only pointed at. */
const isOfSame = (claim: Passage, reply: Passage, deed: string): boolean =>
  assertsPlainly(reply, [deed]) &&
  !ofAnother.test(printedText(reply)) &&
  (common(claim, reply).some((t) => t !== deed) || affirmsAll.test(printedText(reply)) || isOfItToo.test(printedText(reply)));

const affirmsAll = /\b(?:all|every|everyone|everybody|everything|always|each)\b/iu;
const isOfItToo = /\b(?:said|says|insist(?:s|ed)?)(?: that)? (?:it|they|he|she) (?:is|are|was|were|has|have|had|did)\b/iu;

/** "said that it was not independent": the thing is only pointed at. */
const isOfIt = /\b(?:it|they|he|she) (?:is|are|was|were|has|have|had|did|does|do)(?: not| never|n['’]t)\b/iu;

/** A reply that denies by its verb, or that limits the very matter of the claim ("the convention covers only ..."). */
function isPlainReply(claim: Passage, reply: Passage): boolean {
  if (claim.stance === 'demands' || reply.stance === 'demands') return false;
  if (reply.signs.some((s) => s.kind === 'denial' && (claim.words.includes(s.terms[0] ?? '') || pointsBack(s, claim, reply)))) return true;
  if (negatesIt(claim, reply) || affirmsIt(claim, reply)) return true;
  const text = printedText(reply);
  const at = text.search(limits);
  const limited = at < 0 ? [] : scanTerms(text.slice(0, at)).map((t) => t.term);
  return sharedTerms(limited, claim.words).some((t) => t.startsWith('=') && !speakerTerms.has(t));
}
