import { pointsToNumber } from '../../../lexicon/en/claims.pointing.ts';
import type { Sign } from '../candidate.ts';
import type { Dispute } from '../dispute.ts';
import { sayingLabel } from '../heading.ts';
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
    const claim = answered(matter, passage, sign);
    if (!claim) return [];
    return [
      {
        kind: 'denial',
        status: 'contested',
        rule: 'pointed-denial',
        heading: `Whether “${sayingLabel(claim)}”`,
        sides: [
          { passage: claim, stance: 'asserts', fit: 1 },
          { passage, stance: 'denies', fit: 1 },
        ],
        score: 0.7,
        terms: claim.words.slice(0, 6),
      } satisfies Dispute,
    ];
  });
}

/** The statement that is answered. The source's own voice counts only right before: nearer speakers are meant first. */
function answered(matter: Matter, denial: Passage, sign: Sign): Passage | undefined {
  const numbered = pointsToNumber.test(sign.label);
  for (let k = 1; k <= reach; k++) {
    const p = matter.at(denial.document, denial.at - k);
    if (!p || denial.paragraph - p.paragraph > 1) return undefined;
    if (!differentHolders(p, denial)) continue;
    if (isQuestion(p) || p.stance === 'denies' || (numbered && !/\d/u.test(printedText(p)))) continue;
    if (p.voice !== 'author' || k === 1) return p;
  }
  return undefined;
}

const isQuestion = (p: Passage): boolean => /\?[”"’']?\s*$/u.test(printedText(p));
