import {
  clauseMark,
  negationAnswers,
  negationDoubted,
  negationHarmless,
  negationIdle,
  negationOfAll,
  negationPartial,
  negationPlain,
  negationShades,
  negationSupposed,
  negationThing,
  negationUnsure,
  negationUnwilled,
} from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import type { Term } from '../terms.ts';
import { actorsIn, labelOf, phraseEnd, type Said, sign } from './said.ts';

/**
 * What a sentence says is not so ("there was no alarm", "never saw the invoice", "no longer a
 * partner"). Works on plain statements; the scope ends with the clause, so that a negation that governs two clauses is
 * read for the first only. Whether it answers anybody is for the rule that pairs it to find out: `value` says whether it is
 * a plain statement (`plain`) or shaded by its negator or clause (`shaded`), and whether a `thing` is denied.
 */
export function findNegations(said: Said): Sign[] {
  if (negationAnswers.test(said.text)) return [];
  const runs: (typeof said.terms)[number][][] = [];
  let last = false;
  for (const term of said.terms) {
    if (term.negated && last) runs.at(-1)?.push(term);
    else if (term.negated) runs.push([term]);
    last = term.negated;
  }
  return runs.flatMap((run) => {
    const from = run[0]?.start ?? 0;
    const to = run.at(-1)?.end ?? from;
    if (
      bareNumber.test(said.text.slice(from, to)) ||
      negationDoubted.test(said.text.slice(0, from)) ||
      isIdle(said.text.slice(Math.max(0, from - 60), from), said.text.slice(from)) ||
      negationHarmless.test(withoutEnds(said.text.slice(Math.max(0, from - 45), from))) ||
      negationUnsure.test(said.text.slice(Math.max(0, from - 30), to + 10)) ||
      negationUnwilled.test(said.text.slice(Math.max(0, from - 40), from + 14)) ||
      (/\bno $/iu.test(said.text.slice(0, from)) && negationOfAll.test(said.text.slice(from - 1))) ||
      (/(?:^|[“"] ?)no (?:\p{L}+ (?:of (?:the )?)?)?$/iu.test(said.text.slice(0, from)) &&
        /\b(?:can|could|should|would)\b/u.test(said.text.slice(from, from + 90)))
    )
      return [];
    const thing = negationThing.test(said.text.slice(Math.max(0, from - 40), from));
    const own = headOfRun(said.text, from, run, thing).map((t) => t.term);
    return [
      sign('negation', {
        at: from,
        terms: [...new Set([...own, ...(leansBack(said.text.slice(to)) ? antecedent(said) : [])])],
        label: labelOf(said.text, from, to + pointer(said.text.slice(to))),
        value: [
          isPlain(said.text, from) ? 'plain' : 'shaded',
          ...(thing ? ['thing'] : []),
          ...(weakly.test(said.text.slice(Math.max(0, from - 60), from)) ? ['weak'] : []),
        ],
        actors: actorsIn(said, 0, from),
      }),
    ];
  });
}

const isIdle = (before: string, rest: string): boolean => negationIdle.some(([b, r]) => b.test(before) && r.test(rest));

/** A quotation that ends within the phrase (`"was no place" for it`) changes nothing. */
const withoutEnds = (text: string): string => text.replace(/(?<=\p{L})["”](?= )/gu, '');

/** By "not" alone, and no noun behind it: most such statements answer nobody. */
const weakly = /(?:\bnot|n['’]t)(?! an? | one | a single )(?!.*\b(?:no|never|nobody|none|nothing|neither)\b)(?: [^,;.\s]+){0,6} $/iu;

/** "not twenty": another number is given beside it, and nothing is denied. */
const bareNumber =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|hundred|thousand)$/iu;

/** Whether a plain negator governs the words at `from`, in a clause that supposes, asks and commands nothing. */
function isPlain(text: string, from: number): boolean {
  const head = text.slice(Math.max(0, from - 160), from);
  const last = (pattern: RegExp) => Math.max(-1, ...[...head.matchAll(pattern)].map((m) => m.index));
  const negator = last(negationPlain);
  if (negator < 0 || last(negationShades) > negator || negationPartial.test(head.slice(negator))) return false;
  const opens = Math.max(0, ...[...head.slice(0, negator).matchAll(clauseMark)].map((m) => m.index + m[0].length));
  return !negationSupposed.test(head.slice(opens));
}

/** The head of what is denied first: of a thing its noun, of "not one of our soldiers crossed" what they did. */
function headOfRun(text: string, from: number, run: readonly Term[], thing: boolean): readonly Term[] {
  const [first, ...rest] = run;
  if (first && rest.length > 0 && /\b(?:not one|none) of (?:\p{L}+ )?$/iu.test(text.slice(0, from))) return [...rest, first];
  return thing ? headFirst(text.slice(from), from, run) : run;
}

/** "no warning had reached the hall": the verb ends the phrase. */
const predicate = /\b(?:is|are|was|were|has|have|had|will|would|took|came|went|got|fell|reached|arrived|happened|sounded)\b/iu;

/** Of "no job description for her" the description is denied: the last word before the first preposition comes first. */
function headFirst(text: string, from: number, run: readonly Term[]): readonly Term[] {
  const end = from + Math.min(phraseEnd.exec(text)?.index ?? text.length, predicate.exec(text)?.index ?? text.length);
  const head = run.filter((t) => t.end <= end).at(-1);
  return head ? [head, ...run.filter((t) => t !== head)] : run;
}

/** "never read it", "no record of that": the matter stands in the sentence before. */
const leansBack = (rest: string): boolean => /^ ?(?:of |about |to )?(?:(?:it|them|so)\b|(?:this|that|such)\b(?! \p{L}))/iu.test(rest);

/** How far the pointing word reaches behind the negated words. */
const pointer = (rest: string): number => /^ ?(?:of |about |to )?(?:it|them|this|that)\b/iu.exec(rest)?.[0].length ?? 0;

const antecedent = (said: Said): string[] => (said.before?.terms ?? []).filter((t) => !t.term.startsWith('@')).map((t) => t.term);
