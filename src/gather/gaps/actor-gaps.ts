import type { Actor, Gap } from '../../model/findings.ts';
import type { Gathered } from '../parts.ts';

/** How many of the weightiest actors a reader expects to hear. */
const most = 12;

/** Parties talked about in the sources whose own words no source prints, nor those of anybody on their side; weightiest first. */
export function actorGaps({ actors }: Gathered): Gap[] {
  const isHeard = (name: string) => actors.some((a) => a.quoted && (a.name === name || a.side === name));
  return actors
    .slice(0, most)
    .filter((a) => isSilent(a) && !isHeard(a.name))
    .map((a) => ({ kind: 'never-quoted', text: `Never quoted directly: ${a.name}.`, documents: a.documents }));
}

const isSilent = (a: Actor): boolean => a.party && !a.quoted && a.kind !== 'place' && a.mentions > 1;
