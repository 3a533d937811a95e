import type { Actor, Gap } from '../../model/findings.ts';
import type { Gathered } from '../parts.ts';

/** How many of the weightiest actors a reader expects to hear. */
const most = 12;

/** Parties talked about in the sources whose own words no source prints, nor those of anybody on their side; weightiest first. */
export function actorGaps({ actors }: Gathered): Gap[] {
  const silent = actors.slice(0, most).filter(isSilent);
  if (silent.length === 0) return [];
  const heard = heardOf(actors, new Set(silent.map((a) => a.name)));
  return silent
    .filter((a) => !heard.has(a.name))
    .map((a) => ({ kind: 'never-quoted', text: `Never quoted directly: ${a.name}.`, documents: a.documents }));
}

const isSilent = (a: Actor): boolean => a.party && !a.quoted && a.kind !== 'place' && a.mentions > 1;

/** Which of some names are those of an actor whose words are printed, or of such an actor's side. */
function heardOf(actors: readonly Actor[], names: ReadonlySet<string>): ReadonlySet<string> {
  const heard = new Set<string>();
  for (const { quoted, name, side } of actors) {
    if (!quoted) continue;
    if (names.has(name)) heard.add(name);
    if (side !== undefined && names.has(side)) heard.add(side);
    if (heard.size === names.size) break;
  }
  return heard;
}
