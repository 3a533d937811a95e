import type { Grade } from '../../model/reading.ts';
import { plainEnd } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import type { Draft, Range, Scene } from './draft.ts';
import type { Quotation } from './quotations.ts';

/** A definite or pronominal source is somebody in particular, if not by name. */
const definite = setOf('the his her its their our my this that he she it they we i you who which');

/** How near the printed words are to the speaker's own. */
export function gradeOf(d: Draft, { quotations, quoteAt }: Scene, named: boolean, source: string): Grade {
  let part = false;
  for (let k = 0; k < d.content.length; k++) {
    const range = d.content[k] as Range;
    for (let i = range[0]; i <= range[1]; i++) {
      if ((quoteAt[i] as number) < 0) continue;
      const q = quotations[quoteAt[i] as number] as Quotation;
      if ((q.speech || d.content.length === 1) && q.first <= range[0] + 1 && q.last >= range[1] - 1) return 'quoted';
      part = true;
      i = q.last;
    }
  }
  if (part) return 'part-quoted';
  return !named && source !== '' && !definite.has(source.slice(0, plainEnd(source, 0)).toLowerCase()) ? 'unnamed' : 'paraphrase';
}
