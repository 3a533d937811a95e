import type { Dispute } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import { about } from '../heading.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, near, type Passage, sharedKeys, sharedTerms } from '../matter.ts';
import { printedText } from '../plain.ts';

/** Granted in a year that the other passage does not print: two times, not two positions. */
const isOfThePast = (granted: Passage, withheld: Passage): boolean => {
  const years = printedText(granted).match(/\b(?:1[5-9]|20)\d\d\b/gu) ?? [];
  return years.length > 0 && years.every((y) => !printedText(withheld).includes(y));
};

/** Terms that every such sentence has and that therefore show nothing. */
const empty = new Set(['=recognise', 'intern', 'offici', 'diplomat', 'formal', 'commun', 'legal', '=sovereignty']);

/**
 * Standing given by one and withheld by another: recognition of a state, a government, a border, a result. Works on
 * diplomacy and elections; the two sentences must share what is recognised, or the actor concerned and be close together.
 */
export const contestedStanding: PairRule<Found> = {
  items: (matter) => matter.bearing('recognition'),
  compare: (matter, a, b) => {
    const no = [a, b].find(({ sign }) => sign.value[0] === 'against');
    const yes = [a, b].find(({ sign }) => sign.value[0] === 'for');
    if (!no || !yes || no.passage === yes.passage || !differentHolders(no.passage, yes.passage)) return undefined;
    const shared = sharedTerms(no.sign.terms, yes.sign.terms).filter((t) => !empty.has(t));
    const keys = sharedKeys(no.passage, yes.passage);
    const close = near(no.passage, yes.passage, 2);
    const met = yes.passage.paragraph === no.passage.paragraph && near(no.passage, yes.passage, 1) && /^congrat/iu.test(yes.sign.label);
    const told = shared.length >= 2 && shared.some((t) => matter.telling(t));
    if (!met && ((keys === 0 && !told && !(close && shared.length > 0)) || (shared.length === 0 && keys < 2 && !close))) return undefined;
    return {
      kind: 'legitimacy',
      status: isOfThePast(yes.passage, no.passage) ? 'possible' : 'contested',
      rule: 'contested-standing',
      heading: about('Recognition:', /^(?:recogni|congrat)/iu.test(yes.sign.label) ? no.sign.label : yes.sign.label),
      sides: [
        { passage: yes.passage, stance: 'asserts', fit: 1 },
        { passage: no.passage, stance: 'denies', fit: 1 },
      ],
      score: 0.55 + Math.min(2, shared.length) * 0.05,
      terms: [...shared, ...no.sign.terms],
    } satisfies Dispute;
  },
};
