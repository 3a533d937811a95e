import { agentVerbs, ownDoing, subjectOpening, verbBehind } from '../../lexicon/en/pronouns.ts';
import type { NameMention } from '../../model/reading.ts';
import type { ArticleView } from '../view.ts';

/**
 * The body or government that `it` means at the head of sentence `index`: the name that is the subject of the sentence before, where `it`
 * does what only somebody does (`It has united its factions`) and no other body is named there, so that there is no choice.
 *
 * @param rest the sentence behind `it`
 * @returns the name as printed, with its article; undefined where there is a choice
 */
export function bodyBefore(view: ArticleView, index: number, rest: string): string | undefined {
  if (!actsItself(rest)) return undefined;
  const bodies = (view.namesOf[index - 1] ?? []).flatMap((i) => {
    const n = view.reading.names[i];
    return n && isBody(n) ? [n] : [];
  });
  const [first] = bodies;
  if (!first || (first.kind === 'LOC' && first.standsFor === undefined)) return undefined;
  const others = bodies.some((n) => nameOf(view, n) !== nameOf(view, first));
  return others ? undefined : subjectNamed(view, index - 1, first);
}

const isBody = (n: NameMention): boolean => n.kind === 'ORG' || n.kind === 'LOC' || n.standsFor !== undefined;

const nameOf = (view: ArticleView, n: NameMention): string => n.refersTo ?? n.standsFor ?? view.article.text.slice(n.start, n.end);

/** `It demanded`, `it has since united its factions`; not `it has been`, `it was`. */
function actsItself(rest: string): boolean {
  const [, has, verb = ''] = verbBehind.exec(rest) ?? [];
  return agentVerbs.test(verb) || (has !== undefined && ownDoing.test(rest));
}

/** The name with its article, where nothing but an opening phrase and an article stands before it and a verb follows. */
function subjectNamed(view: ArticleView, index: number, n: NameMention): string | undefined {
  const { text } = view.article;
  const start = view.reading.sentences[index]?.start ?? n.start;
  const head = subjectOpening.exec(text.slice(start, n.start));
  const verb = /^ (\p{Ll}+) /u.exec(text.slice(n.end, n.end + 24))?.[1] ?? '';
  if (!head || !(finite.test(verb) || agentVerbs.test(verb))) return undefined;
  return `${head[1] === undefined ? '' : 'the '}${text.slice(n.start, n.end)}`;
}

/** Verbs that tell a subject from a name before a noun (`the WHO report`). */
const finite = /^(?:is|was|were|has|had|will|would|can|could|may|might|must|should|does|did|\p{Ll}{2,}ed)$/u;
