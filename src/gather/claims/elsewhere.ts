import type { Passage } from './passage.ts';
import { printedText } from './plain.ts';
import { termOf } from './terms.ts';

/** "in Alba", "at the mill": where a thing is told to be. Days and months, and places of no ground ("in court"), are left out by the article or the capital. */
const where =
  /\b(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Oo]utside|[Ii]nside) (?:the (?:\p{Ll}+ ){0,2}?(\p{Ll}+)(?![^\s.,;:!?"”’) ])|(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b)(\p{Lu}[\p{L}’-]+))(?=[\s.,;:!?"”’)]|$)/gu;
const noPlace =
  /^(?:time|day|night|morning|afternoon|evening|end|week|month|year|past|future|case|way|matter|view|contrary|hand|spring|summer|autumn|winter|event|process|meantime|grounds?|account|accounts|reading|eyes|first|last|other|same|drug|results?|subject|issue|basis)$/u;

/** Whether both sentences tell where, and of no place in common: two things, not one told twice. */
export function isElsewhere(a: Passage, b: Passage): boolean {
  const [here, there] = [placesOf(printedText(a)), placesOf(printedText(b))];
  return here.length > 0 && there.length > 0 && !here.some((p) => there.includes(p));
}

const placesOf = (text: string): string[] =>
  [...text.matchAll(where)]
    .map((m) => m[1] ?? m[2] ?? '')
    .filter((w) => !noPlace.test(w))
    .map(termOf);
