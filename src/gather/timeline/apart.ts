import { classesOften } from '../../lexicon/en/events.words.ts';
import { atPlace } from '../../lexicon/en/same-deed.ts';
import { statementText } from '../../text/statement.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import type { Told } from './likeness.ts';

/** Whether two groups of tellings hold one of each that cannot be of one event. */
export type Apart = (a: readonly Told[], b: readonly Told[]) => boolean;

const often = new Set(classesOften.split(' ').map((c) => `=${c}`));
/** What is dated more loosely may have moved from one place to the other. */
const widest = 3;

/**
 * Two attacks of one day in two towns are two: tellings of the same days, each at a place of its own, that one source tells one after
 * the other, or that tell of a kind of thing that happens often. A state, and a place that most sources name, is too wide to tell apart.
 */
export function apartBy(contributions: readonly Contribution[], actors: ActorIndex): Apart {
  const places = placesBy(contributions, actors);
  return (x, y) => x.some((a) => places(a).size > 0 && y.some((b) => isApart(a, b, places)));
}

function isApart(a: Told, b: Told, places: (t: Told) => ReadonlySet<string>): boolean {
  if (a.dateBasis === 'reported' || b.dateBasis === 'reported' || a.last - a.first > widest || b.last - b.first > widest) return false;
  const [here, there] = [places(a), places(b)];
  if (there.size === 0 || [...here].some((p) => there.has(p))) return false;
  return a.document === b.document || a.words.some((w) => often.has(w) && b.words.includes(w));
}

/** The places at which a telling says that it was, by their groups. */
function placesBy(contributions: readonly Contribution[], actors: ActorIndex): (t: Told) => ReadonlySet<string> {
  const wide = widePlaces(contributions, actors);
  const byDocument = new Map(contributions.map((c) => [c.document, c]));
  const known = new Map<Told, ReadonlySet<string>>();
  return (t) => {
    const before = known.get(t);
    if (before) return before;
    const text = statementText(t.statement);
    const found = new Set<string>();
    for (const i of t.actors) {
      const candidate = byDocument.get(t.document)?.actors[i];
      const key = actors.keyOf(t.document, i);
      if (candidate?.nameKind !== 'LOC' || key === undefined || wide.has(key)) continue;
      if (candidate.forms.some((form) => isAt(text, form.text))) found.add(key);
    }
    known.set(t, found);
    return found;
  };
}

function isAt(text: string, form: string): boolean {
  const at = text.indexOf(form);
  return at > 0 && atPlace.test(text.slice(Math.max(0, at - 50), at));
}

/** States, and places that more than half of the documents name, where there are enough to tell. */
function widePlaces(contributions: readonly Contribution[], actors: ActorIndex): Set<string> {
  const count = new Map<string, number>();
  const states = new Set<string>();
  for (const c of contributions)
    for (const [i, a] of c.actors.entries()) {
      const key = a.nameKind === 'LOC' ? actors.keyOf(c.document, i) : undefined;
      if (key === undefined) continue;
      count.set(key, (count.get(key) ?? 0) + 1);
      if (a.kind === 'state') states.add(key);
    }
  const most = Math.max(contributions.length / 2, few);
  return new Set([...states, ...[...count].filter(([, n]) => n > most).map(([key]) => key)]);
}

/** So few documents may all name the town in which it happened. */
const few = 3;
