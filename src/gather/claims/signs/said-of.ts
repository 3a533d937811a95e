import { opposed } from '../../../lexicon/en/claims.opposed.ts';
import { describedBy, namesFreely } from '../../../lexicon/en/claims.pointing.ts';
import type { Sign } from '../candidate.ts';
import { holderIn } from '../open-holder.ts';
import { clauseEnd, labelOf, type Said, sign, termsIn } from './said.ts';
import { type Subject, subjectOf } from './subject.ts';

interface Meaning {
  readonly pair: string;
  readonly side: 0 | 1;
  readonly verb: boolean;
  readonly object: boolean;
}

const meanings = new Map<string, Meaning[]>();
for (const [pair, { be, does, object }] of opposed.entries())
  for (const [lists, verb] of [
    [be, false],
    [does, true],
  ] as const)
    lists?.forEach((words, side) => {
      for (const word of words.split(' ')) {
        const form = word.replaceAll('-', ' ');
        const meaning: Meaning = { pair: String(pair), side: side as 0 | 1, verb, object: verb && object === true };
        meanings.set(form, [...(meanings.get(form) ?? []), meaning]);
      }
    });
const any = new RegExp(`(?<![\\p{L}-])(?:${[...meanings.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-])`, 'giu');

/**
 * A word of which another says the opposite, with what it is said of: "the flow has risen", "the tackle was a clear foul". In `terms` the
 * noun of the thing and what its phrase holds besides, in `value` the pair of opposites, the side (turned by a "not") and what stands behind
 * a verb, in `actors` whose the thing is. Works on plain clauses whose subject stands right before the verb.
 */
export function findSaidOf(said: Said): Sign[] {
  return [...plainly(said), ...described(said)];
}

/** "the eastern wall, described by the inspectors as unsafe", "called the wall unsafe": thing, word, and in the first who says so. */
function described(said: Said): Sign[] {
  const behind = said.text.includes(' by ') && said.text.includes(' as ') ? describedBy.exec(said.text) : null;
  const found = behind ?? namesFreely.exec(said.text);
  const name = found?.at(-1) ?? '';
  const word = name.match(any)?.[0];
  if (!found || word === undefined || /\b(?:not|less|no)\b/iu.test(name)) return [];
  const thing = (found[1] ?? found[2] ?? '').trim().replace(/,$/u, '');
  const from = found.index + found[0].indexOf(thing);
  const rest = termsIn(said, from, from + thing.length);
  const head = /^(?:it|this|that|them|him|her)$/iu.test(thing) ? '' : (rest.at(-1) ?? '');
  const at = said.text.indexOf(word, found.index + found[0].lastIndexOf(name));
  const whose = behind ? (behind[2] ?? '').trim().replace(/^the /iu, '') : undefined;
  const by = whose === undefined ? undefined : holderIn(said, whose, said.text.indexOf(whose, found.index));
  if (behind && by === undefined) return [];
  return (meanings.get(word.toLowerCase()) ?? [])
    .filter(({ verb }) => !verb)
    .map(({ pair, side }) =>
      sign('said-of', {
        at,
        terms: [head, ...rest.filter((t) => t !== head)],
        label: word,
        value: [pair, String(side)],
        ...(by ? { by } : {}),
      }),
    );
}

function plainly(said: Said): Sign[] {
  return [...said.text.matchAll(any)].flatMap((m) => {
    const all = meanings.get(m[0].toLowerCase()) ?? [];
    const subject = all.length > 0 ? subjectOf(said, m.index) : undefined;
    return subject ? all.filter((meaning) => isSo(said, m, meaning)).map((meaning) => signOf(said, m, meaning, subject)) : [];
  });
}

/** An adjective wants a "be" before it, and nothing but its noun's end behind it; a verb wants none. */
function isSo(said: Said, m: RegExpExecArray, { verb }: Meaning): boolean {
  const before = said.text.slice(0, m.index);
  const behind = said.text.slice(m.index + m[0].length);
  const be =
    /(?:\b(?:is|are|was|were|be|been|remains?|remained|stays?|seems?|seemed|proved|became)\b|['’]s\b|['’]re\b)(?: \S+){0,3} $/u.test(
      before,
    );
  return verb
    ? !/\b(?:a|an|the|to|of|its|their) $/u.test(before)
    : (be &&
        !/^ (?!and\b|or\b|but\b|for\b|in\b|at\b|on\b|to\b|by\b|under\b|when\b|as\b|since\b|because\b|of\b|now\b|today\b|then\b|enough\b)\p{Ll}+ly?\b(?=[^,.;]* )/u.test(
          behind,
        )) ||
        /,$/u.test(behind);
}

function signOf(said: Said, m: RegExpExecArray, { pair, side, object }: Meaning, subject: Subject): Sign {
  const end = m.index + m[0].length;
  const objects = object ? termsIn(said, end, clauseEnd(said.text, end)).filter((t) => !t.startsWith('@')) : [];
  const told = subject.negated ? 1 - side : side;
  return sign('said-of', {
    at: m.index,
    terms: [subject.head, ...subject.rest],
    label: labelOf(said.text, m.index, end),
    value: [pair, `${told}${subject.future ? ' will' : ''}`, ...objects],
    actors: [...subject.owners],
  });
}
