import type { Passage } from './passage.ts';
import { printedText } from './plain.ts';
import { termOf } from './terms.ts';

type Printed = Pick<Passage, 'statement'>;

/** "in Alba", "at the mill": where a thing is told to be. Days and months, and places of no ground ("in court"), are left out by the article or the capital. */
const where =
  /\b(?:(?:[Aa]t|[Oo]n|[Nn]ear|[Oo]utside|[Ii]nside) the (?:\p{Ll}+ ){0,2}?(\p{Ll}+)|(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(\p{Lu}[\p{L}’-]+))(?=[.,;:!?"”’)]| *$| (?:said|says|told|on|in|at|was|were|had|and|but|the)\b)/gu;
const noPlace =
  /^(?:time|day|night|morning|afternoon|evening|end|week|month|year|spring|summer|autumn|winter|moment|issue|subject|basis|matter|contrary|same|grounds?)$/u;

/** Whether both sentences tell where, and of no place in common: two things, not one told twice. */
export function isElsewhere(a: Printed, b: Printed): boolean {
  const [here, there] = [placesOf(printedText(a)), placesOf(printedText(b))];
  return here.length > 0 && there.length > 0 && !here.some((p) => there.includes(p));
}

const placesOf = (text: string): string[] =>
  [...text.matchAll(where)]
    .map((m) => m[1] ?? m[2] ?? '')
    .filter((w) => !noPlace.test(w))
    .map(termOf);
