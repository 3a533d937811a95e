import { setOf } from '../../text/set-of.ts';
import type { Chunk } from './candidate.ts';
import { type Evidence, give } from './evidence.ts';
import type { Marked } from './marked.ts';

const joints = setOf(', and or &');
const closingJoints = setOf('and or &');

/** A candidate name and what speaks for its kinds. */
interface Weighed {
  readonly chunk: Chunk;
  readonly own: Evidence;
}

const firm = 3;
const weak = 1.7;

/** `A, B and C`: three names and more in one list are of one kind, so the weak ones take the kind on which all firm ones agree. */
export function shareKinds(t: Marked, found: readonly Weighed[]): void {
  for (let i = 0; i < found.length; ) {
    let end = i + 1;
    while (end < found.length && joins(t, (found[end - 1] as Weighed).chunk, (found[end] as Weighed).chunk)) end++;
    if (end - i > 2 && closes(t, (found[end - 1] as Weighed).chunk)) share(found.slice(i, end));
    i = end;
  }
}

/** Nothing but a comma, `and`, `or` or both stands between. */
function joins(t: Marked, a: Chunk, b: Chunk): boolean {
  if (t.spanOf[a.last] !== t.spanOf[b.first] || b.titleFirst >= 0) return false;
  const gap = b.first - a.last - 1;
  if (gap < 1 || gap > 2) return false;
  for (let i = a.last + 1; i < b.first; i++) if (!joints.has(t.lowers[i] as string)) return false;
  return true;
}

/** The last of a list stands behind `and` or `or`. */
const closes = (t: Marked, c: Chunk): boolean => closingJoints.has(t.lowers[c.first - 1] as string);

function share(list: readonly Weighed[]): void {
  let kind = -1;
  for (const { own } of list) {
    const most = Math.max(...own.weights);
    if (most < firm) continue;
    const best = own.weights.indexOf(most);
    if (kind >= 0 && best !== kind) return;
    kind = best;
  }
  if (kind < 0) return;
  for (const { own } of list) if (Math.max(...own.weights) < weak) give(own, kind as 0, 1.5, 'name-list');
}
