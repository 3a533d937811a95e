import type { Grade } from '../../model/reading.ts';
import { plainEnd } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import type { Draft, Scene } from './draft.ts';

/** A definite or pronominal source is somebody in particular, if not by name. */
const definite = setOf('the his her its their our my this that he she it they we i you who which');

/** How near the printed words are to the speaker's own. */
export function gradeOf(d: Draft, { quotations, quoteAt }: Scene, named: boolean, source: string): Grade {
  let part = false;
  for (const [first, last] of d.content)
    for (let i = first; i <= last; i++) {
      const q = quotations[quoteAt[i] as number];
      if (!q) continue;
      if (q.first <= first + 1 && q.last >= last - 1) return 'quoted';
      part = true;
      i = q.last;
    }
  if (part) return 'part-quoted';
  return !named && source !== '' && !definite.has(source.slice(0, plainEnd(source, 0)).toLowerCase()) ? 'unnamed' : 'paraphrase';
}
