import type { Dispute } from './dispute.ts';
import type { Passage } from './passage.ts';

/** How well two sentences right beside each other fit. */
const besideFit = 0.9;

/** A claim and the denial beside it as a contested dispute. */
export const deniedBy = (claim: Passage, denial: Passage, rest: Pick<Dispute, 'rule' | 'heading' | 'score' | 'terms'>): Dispute => ({
  kind: 'denial',
  status: 'contested',
  ...rest,
  sides: [
    { passage: claim, stance: 'asserts', fit: besideFit },
    { passage: denial, stance: 'denies', fit: besideFit },
  ],
});
