import { isPlain, plainEnd, plainStart, skipSpace } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';

/** What parts a body's name from the head of a source: `an expert at the Institute`. */
const joints = setOf('of for from at in and with by on or to');

/** Words before a name that make it a mere part of what is said: `a list issued by X`. */
const governing = setOf('by of in at from with for to against on about including like');

/** An apostrophe at an offset right behind which a word goes on: `Roy’s`. */
export const isPossessor = (text: string, at: number): boolean =>
  (text[at] === "'" || text[at] === '’') && isPlain(text.charCodeAt(at + 1));

/** `WHO`, `US`: letters, which are no pronoun. */
export const isLetters = (printed: string): boolean =>
  printed.length > 1 && printed === printed.toUpperCase() && /^(?:WHO|US|IT)$/u.test(printed);

/** The words without commas and white space at their end. */
function withoutComma(printed: string): string {
  let words = printed.trimEnd();
  while (words.endsWith(',')) words = words.slice(0, -1).trimEnd();
  return words.replace(/, for (?:its|his|her|their) part$/u, '');
}

/** Where a clause that describes the source begins (`the lawyer who defended Ann Lowe`): whom it names is not who speaks. */
export function described(printed: string): number {
  const at = printed.search(/[^,] (?:who|which|that|whose) /u);
  return at < 0 ? printed.length : at + 1;
}

/** Words that are nobody without what describes them. */
const bare = /^(?:the )?(?:those|people|one|someone|some|many|others|a (?:man|woman|person))$/iu;
/** A longer holder is told without the clause that describes it. */
const longestHolder = 60;

/** `The company, which ..., `, `the union, in a letter, `: what is put in between. */
const aside = /, (?:who|which|whose|where|in|at|on|with|after|during|speaking|citing|writing) .*$/su;

/** The words of a source as a holder's name. */
export function asHolder(source: string): string {
  const printed = source.replace(aside, '');
  const head = printed.slice(0, described(printed));
  return withoutComma(printed.length > longestHolder && !bare.test(head) ? head : printed);
}

/** `Its insurer,`: what the body is that is named behind it. */
export const isDescription = (before: string): boolean => /^(?:its|their|his|her|our|the|an?) [^,]+,(?: the)?$/iu.test(before);

/** One of the joints, a comma or a possessive ending stands in what is printed before a name. */
export function isJoined(before: string): boolean {
  for (let i = 0; i < before.length; i++) {
    const end = plainEnd(before, i);
    if (joints.has(before.slice(i, end)) || before[end] === ',') return true;
    if (before[end] === "'" || before[end] === '’') {
      const next = before[end + 1] === 's' ? end + 2 : end + 1;
      if (next >= before.length || skipSpace(before, next) > next) return true;
    }
    i = end;
  }
  return false;
}

/** Such a word stands before an offset, at most a `the` between. */
export function isGoverned(text: string, at: number): boolean {
  const before = wordBefore(text, at);
  return governing.has(before === 'the' ? wordBefore(text, at - 4) : before);
}

/** The word that ends before the white space character before an offset. */
const wordBefore = (text: string, at: number): string =>
  at > 0 && skipSpace(text, at - 1) >= at ? text.slice(plainStart(text, at - 1), at - 1) : '';
