import { judgedSo, pointsToFindings, pointsToNumber } from '../../../lexicon/en/claims.pointing.ts';
import type { Sign } from '../candidate.ts';
import type { Dispute } from '../dispute.ts';
import { sayingOf, whether, whetherHolds, whetherSaid } from '../heading.ts';
import { differentHolders, type Matter, type Passage } from '../matter.ts';
import { printedText } from '../plain.ts';

/** Sentences back that a pointing denial may reach. */
const reach = 3;

/**
 * A denial that points back ("The union denies this", "the figure was invented") and the statement before it: the nearest by
 * somebody else, at most three sentences back in the same or the paragraph before, and with a number where the denial speaks
 * of one. Works on news reports, which put the answer behind the charge; where a third party's sentence stands between, the
 * denial may be set against the wrong one.
 */
export function findPointedAnswers(matter: Matter): Dispute[] {
  return matter.bearing('pointed').flatMap(({ passage, sign }) => {
    if (passage.voice === 'author') return [];
    const claim = claimOf(matter, passage, sign);
    if (!claim) return [];
    return [
      {
        kind: 'denial',
        status: 'contested',
        rule: 'pointed-denial',
        heading: headingOf(claim, passage, sign),
        sides: [
          { passage: claim, stance: 'asserts', fit: 1 },
          { passage, stance: 'denies', fit: 1 },
        ],
        score: 0.8,
        terms: claim.words.slice(0, 6),
      } satisfies Dispute,
    ];
  });
}

function claimOf(matter: Matter, denial: Passage, sign: Sign): Passage | undefined {
  if (sign.value.includes('of')) return lastOf(matter, denial, sign);
  const found = pointsToFindings.test(sign.label) ? mainFinding(matter, denial) : undefined;
  return found ?? answered(matter, denial, sign);
}

/** "rejected the findings": of whoever is last given as finding something before it, the first that he is given as saying close by. */
function mainFinding(matter: Matter, denial: Passage): Passage | undefined {
  const before = Array.from({ length: farthest }, (_, k) => matter.at(denial.document, denial.at - k - 1) ?? []).flat();
  const finder = before.find((p) => p.voice !== 'author' && differentHolders(p, denial) && finds.test(printedText(p)));
  return finder && before.findLast((p) => headOf(p) === headOf(finder) && p.voice === finder.voice);
}

const finds = /\b(?:found|finds|conclude[sd]?|established)\b/u;
/** Sentences back in which an inquiry's findings stand. */
const farthest = 8;

/** What a pointing denial names, without its verb: "the images" of "dismissed the images". */
const pointedAt = /\b(?!the (?:kind|sort)\b)(?:the|this|that|these|those|such) .+$/iu;

/** By what is denied where the denial names a clause of its own ("denied having fired first"), else by the claim. */
function headingOf(claim: Passage, denial: Passage, sign: Sign): string {
  const own = denial.signs.find((s) => s.kind === 'denial');
  if (own !== undefined && !/^(?:the|this|that|these|those|such|any|it)\b/iu.test(own.label)) return whether(denial, own);
  if (pointsToFindings.test(sign.label) && sayingOf(claim).cut) return whetherHolds(pointsToFindings.exec(sign.label)?.[0] ?? '');
  const noun = pointedAt
    .exec(sign.label)?.[0]
    .replace(judgedSo, (so, at: number, whole: string) => (whole.slice(0, at).split(' ').length > 2 ? '' : so));
  // What the source only tells in passing is no saying of anybody: the denial's own noun is surer.
  return claim.voice === 'author' && noun !== undefined && charged.test(noun) ? whetherHolds(noun) : whetherSaid(claim, noun);
}

/** Digits, and a number or share in words. */
const numeral =
  /\d|\b(?:half|third|quarter|fifth|tenth|twice|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)\b/iu;

const charged = /^(?:the|these|those|such) (?:\p{L}+ )?(?:charge|allegation|accusation|report|rumou?r|claim)s?$/iu;

/** "Alba's account": the last that Alba says before it in the document. */
function lastOf(matter: Matter, denial: Passage, sign: Sign): Passage | undefined {
  const whose = new Set(sign.actors.flatMap((a) => matter.keyOf(denial, a) ?? []));
  for (let at = denial.at - 1; at >= 0; at--) {
    const p = matter.at(denial.document, at);
    if (p && whose.has(p.holderKey) && differentHolders(p, denial)) return p;
  }
  return undefined;
}

/** The statement that is answered. The source's own voice counts only right before: nearer speakers are meant first. */
function answered(matter: Matter, denial: Passage, sign: Sign): Passage | undefined {
  const numbered = pointsToNumber.test(sign.label);
  for (let k = 1; k <= reach; k++) {
    const p = matter.at(denial.document, denial.at - k);
    if (!p || denial.paragraph - p.paragraph > 1) return undefined;
    if (!differentHolders(p, denial)) continue;
    if (isQuestion(p) || p.stance === 'denies' || (numbered && !numeral.test(printedText(p)))) continue;
    if (sign.value.includes('act') && !(k === 1 && p.voice !== 'author' && p.keys.has(denial.holderKey))) return undefined;
    if (p.voice !== 'author' || k === 1) return fullerBefore(matter, p);
  }
  return undefined;
}

/** Of a speaker who is given twice in a row, the sentence that says more. */
function fullerBefore(matter: Matter, p: Passage): Passage {
  const before = matter.at(p.document, p.at - 1);
  const same = before && before.paragraph === p.paragraph && headOf(before) === headOf(p) && before.voice === p.voice;
  if (tellsThat.test(printedText(p))) return p;
  return same && before.words.length > p.words.length + 1 ? before : p;
}

/** "She said that two boxes had been added", "Speed was the cause, she said": a statement of its own, and no comment on the one before. */
const tellsThat =
  /\b(?:said|says|claim(?:s|ed)?|alleg(?:es?|ed)|insist(?:s|ed)?|added) that \P{Lu}|^[^“”"]{20,}, (?:he|she|they|it|(?:the )?\p{L}+(?: \p{L}+){0,2})\s+(?:said|says|added)\.?$/u;

/** A speaker without a name is known again by the noun (`a technician at the plant`, `the technician`). */
const headOf = (p: Passage): string => (p.voice === 'unnamed' ? (p.holder.split(/[ ,]/u)[0] ?? '') : p.holderKey);

const isQuestion = (p: Passage): boolean => /\?[”"’']?\s*$/u.test(printedText(p));
