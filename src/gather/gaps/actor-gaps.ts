import type { Gap } from '../../model/findings.ts';
import type { Gathered } from '../parts.ts';

/** How many silent parties are worth naming one by one. */
const most = 12;

/** Parties talked about in the sources whose own words no source prints, weightiest first. */
export function actorGaps({ actors }: Gathered): Gap[] {
  return actors
    .filter((a) => a.party && !a.quoted && a.kind !== 'place' && a.mentions > 1)
    .slice(0, most)
    .map((a) => ({ kind: 'never-quoted', text: `Never quoted directly: ${a.name}.`, documents: a.documents }));
}
