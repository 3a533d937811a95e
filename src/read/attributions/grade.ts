import type { Grade } from '../../model/reading.ts';
import type { Draft } from './draft.ts';
import type { Quotation } from './quotations.ts';

/** A definite or pronominal source is somebody in particular, if not by name. */
const definite = /^(?:the|his|her|its|their|our|my|this|that|he|she|it|they|we|i|you|who|which)/iu;

/** How near the printed words are to the speaker's own. */
export function gradeOf(d: Draft, quotations: readonly Quotation[], named: boolean, source: string): Grade {
  let whole = false;
  let part = false;
  for (const [first, last] of d.content)
    for (const q of quotations) {
      if (q.first > last) break;
      if (q.last < first) continue;
      part = true;
      if (q.first <= first + 1 && q.last >= last - 1) whole = true;
    }
  if (whole) return 'quoted';
  if (part) return 'part-quoted';
  return !named && source !== '' && !definite.test(source) ? 'unnamed' : 'paraphrase';
}
