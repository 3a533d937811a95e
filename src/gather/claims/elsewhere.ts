import type { Statement } from '../../model/findings.ts';
import type { Passage } from './passage.ts';
import { printedText } from './plain.ts';
import { termOf } from './terms.ts';

type Printed = Pick<Passage, 'statement'>;

/** "in Alba", "at the mill": where a thing is told to be. Days and months, and places of no ground ("in court"), are left out by the article or the capital. */
const where =
  /\b(?:(?:[Aa]t|[Oo]n|[Nn]ear|[Oo]utside|[Ii]nside) the ((?:\p{Ll}+ ){0,2}?\p{Ll}+)|(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(\p{Lu}[\p{L}’-]+))(?=[.,;:!?"”’)]| *$| (?:said|says|told|on|in|at|was|were|had|and|but|the|most|many|some|all|few)\b)/gu;
const noPlace =
  /^(?:time|day|night|morning|afternoon|evening|end|week|month|year|spring|summer|autumn|winter|moment|issue|subject|basis|matter|contrary|same|grounds?)$/u;

/** Whether both sentences tell where, and of no place in common: two things, not one told twice. */
export function isElsewhere(a: Printed, b: Printed): boolean {
  const [here, there] = [placesOf(a), placesOf(b)];
  return here.length > 0 && there.length > 0 && !here.some((p) => there.some((q) => isSamePlace(p, q)));
}

/** A place by its noun, as a term, with the words that tell it from others of its kind. */
interface Where {
  readonly noun: string;
  readonly kind: readonly string[];
}

/** Found once a statement. */
function placesOf(p: Printed): readonly Where[] {
  const known = places.get(p.statement);
  if (known) return known;
  const made = placesIn(printedText(p));
  places.set(p.statement, made);
  return made;
}

const places = new WeakMap<Statement, readonly Where[]>();

const placesIn = (text: string): readonly Where[] =>
  [...text.matchAll(where)]
    .map((m) => (m[1] ?? m[2] ?? '').split(' '))
    .filter((words) => !noPlace.test(words.at(-1) ?? ''))
    .map((words) => ({ noun: termOf(words.at(-1) ?? ''), kind: words.slice(0, -1) }));

/** "the lower valley" is not "the upper valley"; "the valley" may be either. */
const isSamePlace = (a: Where, b: Where): boolean =>
  a.noun === b.noun && (a.kind.length === 0 || b.kind.length === 0 || a.kind.some((word) => b.kind.includes(word)));
