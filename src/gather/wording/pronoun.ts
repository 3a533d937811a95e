import { actingBody, agentVerbs, beforeName, beingVerbs, notSubject, plainThing, subjectPronoun } from '../../lexicon/en/pronouns.ts';
import type { NameMention } from '../../model/reading.ts';
import { personMeant } from '../actors/refers-to.ts';
import type { ArticleView } from '../view.ts';
import { bodyBefore } from './body-before.ts';
import { fitsPronoun } from './fits-pronoun.ts';

/** Whom or what the pronoun at the head of a sentence means; `at` is the offset behind the pronoun in the article. */
export interface Meant {
  readonly at: number;
  readonly text: string;
}

/** A run of sentences with the same pronoun leads back so far at most. */
const furthest = 3;

/**
 * The referent of the pronoun that is the subject of sentence `index`, where the sentence before leaves no choice: its subject, or the
 * one person that it names and quotes; for `it` a thing told of in the same way, or a body that acts (centring: the subject
 * goes on). Undefined where there is a choice.
 */
export function pronounMeant(view: ArticleView, index: number): Meant | undefined {
  const sentence = view.reading.sentences[index];
  if (!sentence) return undefined;
  const m = subjectPronoun.exec(textOf(view, index));
  if (!m) return undefined;
  const pronoun = (m[2] ?? '').toLowerCase();
  const at = sentence.start + (m[1] ?? '').length + pronoun.length;
  const text = pronoun === 'it' ? thingBefore(view, index, m[3] ?? '', at) : personBefore(view, index, pronoun, furthest);
  return text === undefined ? undefined : { at, text };
}

const textOf = (view: ArticleView, index: number): string => {
  const s = view.reading.sentences[index];
  return s ? view.article.text.slice(s.start, s.end) : '';
};

/** The person of the sentence before, looked for further back while the same pronoun goes on. */
function personBefore(view: ArticleView, index: number, pronoun: string, left: number): string | undefined {
  const before = index - 1;
  if (left === 0 || before < 0 || paragraphsApart(view, index) > 1) return undefined;
  const text = textOf(view, before);
  const again = subjectPronoun.exec(text)?.[2]?.toLowerCase();
  const people = peopleIn(view, before);
  if (again === pronoun && people.size === 0) return personBefore(view, before, pronoun, left - 1);
  if (again !== undefined) return undefined;
  const opens = [...people].find(([, n]) => isSubject(view, before, n))?.[0];
  const [only] = people.size === 1 ? people.keys() : [];
  const meant = opens ?? (only !== undefined && speaks(view, before, only) ? only : undefined);
  return meant !== undefined && fitsPronoun(meant, pronoun) ? meant : undefined;
}

const paragraphsApart = (view: ArticleView, index: number): number =>
  (view.reading.sentences[index]?.paragraph ?? 0) - (view.reading.sentences[index - 1]?.paragraph ?? 0);

/** The people that a sentence names, by their full names, in order. */
function peopleIn(view: ArticleView, index: number): Map<string, NameMention> {
  const found = new Map<string, NameMention>();
  for (const i of view.namesOf[index] ?? []) {
    const n = view.reading.names[i];
    if (n?.kind !== 'PER') continue;
    const printed = view.article.text.slice(n.start, n.end);
    const full = personMeant(n, printed) ?? printed;
    if (!found.has(full)) found.set(full, n);
  }
  return found;
}

/** Whether a name opens its sentence, with a title or an office at most before it. */
function isSubject(view: ArticleView, index: number, n: NameMention): boolean {
  const head = view.article.text.slice(view.reading.sentences[index]?.start ?? 0, n.start);
  const after = view.article.text.slice(n.end, n.end + 6);
  return beforeName.test(head) && !notSubject.test(head) && !/^(?:['’]s|,? and\b)/u.test(after);
}

/** Whether a sentence holds the words of that person. */
const speaks = (view: ArticleView, index: number, name: string): boolean =>
  (view.attributionsOf[index] ?? []).some((i) => view.reading.attributions[i]?.holder === name);

/** What `it` means (`at`: the offset behind it): a body named before that acts, the thing that was the subject of a like sentence before, or the body that acted there and acts on. */
function thingBefore(view: ArticleView, index: number, verb: string, at: number): string | undefined {
  if (index === 0 || paragraphsApart(view, index) > 0) return undefined;
  const named = bodyBefore(view, index, view.article.text.slice(at, view.reading.sentences[index]?.end));
  if (named !== undefined) return named;
  const text = textOf(view, index - 1);
  if (agentVerbs.test(verb)) {
    const body = actingBody.exec(text);
    return body ? `the ${body[1]}` : undefined;
  }
  if (!beingVerbs.test(verb)) return undefined;
  return (view.attributionsOf[index - 1] ?? []).length === 0 ? leading(plainThing.exec(text)?.[1]) : undefined;
}

const leading = (noun: string | undefined): string | undefined => (noun === undefined ? undefined : `the ${noun}`);
