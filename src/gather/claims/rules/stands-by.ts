import type { Dispute } from '../dispute.ts';
import { whetherSaid } from '../heading.ts';
import { differentHolders, type Matter, type Passage } from '../matter.ts';

/** Sentences back in which the doubt is looked for. */
const reach = 4;

/**
 * Somebody "stands by" what another speaker doubted right before: the nearest statement of somebody else, at most four sentences
 * back. Works on news reports, which put the answer behind the doubt.
 */
export function findUpheld(matter: Matter): Dispute[] {
  return matter.bearing('stands-by').flatMap(({ passage }) => {
    const doubt = doubtBefore(matter, passage);
    if (!doubt || passage.voice === 'author') return [];
    return [
      {
        kind: 'denial',
        status: 'contested',
        rule: 'stands-by',
        heading: whetherSaid(doubt),
        sides: [
          { passage: doubt, stance: 'asserts', fit: 1 },
          { passage, stance: 'denies', fit: 1 },
        ],
        score: 0.7,
        terms: doubt.words.slice(0, 6),
      } satisfies Dispute,
    ];
  });
}

function doubtBefore(matter: Matter, answer: Passage): Passage | undefined {
  for (let k = 1; k <= reach; k++) {
    const p = matter.at(answer.document, answer.at - k);
    if (p && p.voice !== 'author' && differentHolders(p, answer) && answer.paragraph - p.paragraph <= 1) return p;
  }
  return undefined;
}
