import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import type { Chunk } from './candidate.ts';
import { type Evidence, give, ORG } from './evidence.ts';
import { bitsOf } from './gazetteer.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { isCapital, listed } from './opens.ts';
import { inContest } from './sport.ts';

const against = setOf('v vs versus');
const roles = setOf(
  'skipper striker midfielder defender goalkeeper winger fullback quarterback pitcher batsman bowler seamer forward teammate teammates',
);
/** Who leads a side, before a name. */
const leaders = setOf('coach manager captain boss');
const playing = setOf('play plays played playing sign signs signed signing score scores scored debut appearance appearances');
const losing = setOf('beat beats beating defeat defeated thrashed trounced edged hammered lost loss against');
const joining = setOf('join joins joined joining');

/**
 * A town or region that stands for its team: `Velm v Alba`, `Velm striker Ana Roos`, `played for Velm`, `joined Velm`. A country is left to
 * itself. Gives evidence for a body.
 */
export function fromSide(t: Marked, c: Chunk, e: Evidence, from: number, to: number): void {
  const before = c.first > from ? (t.lowers[c.first - 1] as string) : '';
  const after = c.last + 1 < to ? (t.lowers[c.last + 1] as string) : '';
  const beaten = losing.has(before) || (before === 'to' && losing.has(t.lowers[c.first - 2] ?? ''));
  if (!beaten && !against.has(before) && !against.has(after) && !joining.has(before) && before !== 'for' && !leadsToRole(t, c, to)) return;
  if (!isTown(t, c)) return;
  if (beaten) {
    if (inContest(t, c.first) && listed(t, c.first, known.city | known.region)) give(e, ORG, 6.5, 'name-town-side');
  } else if (against.has(before) || against.has(after)) give(e, ORG, 7, 'name-town-side');
  else if (joining.has(before) || (before === 'for' && playing.has(t.lowers[c.first - 2] ?? ''))) give(e, ORG, 6.5, 'name-town-side');
  else if (leadsToRole(t, c, to)) give(e, ORG, 7, 'name-town-side');
}

/** A town or a region by its list, or one unknown word. */
function isTown(t: Marked, c: Chunk): boolean {
  if (listed(t, c.first, known.country | known.nationality | known.people)) return false;
  return c.first === c.last || (bitsOf(t.lowers.slice(c.first, c.last + 1).join(' ')) & (known.city | known.region)) !== 0;
}

/** `Velm striker`, `Velm and Alba skipper`. */
function leadsToRole(t: Marked, c: Chunk, to: number): boolean {
  let at = c.last + 1;
  if (at + 1 < to && t.lowers[at] === 'and' && isCapital(t, at + 1)) at += 2;
  if (at >= to || t.shapes[at] !== shape.lower) return false;
  return roles.has(t.lowers[at] as string) || (leaders.has(t.lowers[at] as string) && at + 1 < to && isCapital(t, at + 1));
}
