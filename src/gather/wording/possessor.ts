import { bodyWords } from '../../lexicon/en/actors.ts';
import type { NameMention } from '../../model/reading.ts';
import { personMeant } from '../actors/refers-to.ts';
import { type ArticleView, itemsBetween, sentenceAt } from '../view.ts';
import { fitsPronoun } from './fits-pronoun.ts';

const possessive = /^(its|their|his|her)\b/iu;

/** Whether a passage opens with a possessive that points out of it. */
export const opensWithPossessive = (text: string): boolean => possessive.test(text);

/** Whose a possessive is: where the bracket stands, its words, and the name that it gives, if it is one. */
export interface Possessor {
  readonly at: number;
  readonly text: string;
  readonly name?: number;
}

/** A quotation, perhaps with the verb of its speaker and the name: what follows may describe the speaker, seen from the sentence before. */
const afterQuotation = /^[“"][^“”"]*[”"],? (?:\p{Ll}+ (?:(?:\p{Lu}[\p{L}’'.-]* ){0,3}\p{Lu}[\p{L}’'-]+, )?)?$/u;

/** How many sentences back the owner is looked for, over those that a pronoun heads. */
const furthest = 3;

/**
 * Whose the possessive is that opens the passage at `start` (`Its leader`): the name that heads the same sentence or the one before it, or
 * that speaks there. A body or state for `its` and `their`, a person for `his` and `her`; undefined where none or two may be meant.
 */
export function possessorAt(view: ArticleView, start: number): Possessor | undefined {
  const { text } = view.article;
  const word = possessive.exec(text.slice(start, start + 6))?.[1];
  const here = sentenceAt(view.reading.sentences, start);
  const sentence = view.reading.sentences[here];
  if (word === undefined || !sentence) return undefined;
  const person = /^h/iu.test(word);
  const at = start + word.length;
  if (start > sentence.start + 1 && !afterQuotation.test(text.slice(sentence.start, start))) {
    const head = headIn(view, sentence.start, start, person);
    return head === undefined || othersIn(view, head, start, person) ? undefined : named(view, at, head);
  }
  for (let s = here - 1; s >= 0 && here - s <= furthest; s--) {
    const before = view.reading.sentences[s];
    if (!before || before.paragraph < sentence.paragraph - 1) return undefined;
    // `Her lawyer, Per Holm, said so. Her coach ...`: the same one's.
    const again = opensWith(text.slice(before.start, before.start + 6), word);
    const head = again ? undefined : headIn(view, before.start, before.end, person);
    const behind = head === undefined ? '' : text.slice(view.reading.names[head]?.end, before.end);
    if (/^their$/iu.test(word) && several.test(behind)) return undefined;
    if (head !== undefined) return named(view, at, head);
    const body = person || again ? undefined : speakingBody(view, s);
    if (body !== undefined) return { at, text: owned(body) };
    if (!again && !/^(?:It|They|He|She|[“"])/u.test(text.slice(before.start, before.end))) return undefined;
  }
  return undefined;
}

const opensWith = (text: string, word: string): boolean => possessive.exec(text)?.[1]?.toLowerCase() === word.toLowerCase();

/** "offered the families money": others than the head whose something may be. */
const several =
  /\b(?:the|these|those|each of the|some|many|several|two|three|four|five|six|\d+) (?:[\p{Ll}-]+ )?(?:\p{Ll}{3,}(?<!s)s|people|men|women|children)\b/u;

/** The possessor that a name gives, behind the possessive that ends at `at`. */
function named(view: ArticleView, at: number, name: number): Possessor | undefined {
  const mention = view.reading.names[name];
  const full = mention && fullName(view, mention);
  const word = /\p{L}+$/u.exec(view.article.text.slice(at - 5, at))?.[0] ?? '';
  return full === undefined || (mention?.kind === 'PER' && !fitsPronoun(full, word)) ? undefined : { at, text: owned(full), name };
}

const owned = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** Whether another of the kind stands between the head of a sentence and a possessive further on in it. */
const othersIn = (view: ArticleView, head: number, to: number, person: boolean): boolean =>
  itemsBetween(view.reading.names, view.reading.names[head]?.end ?? to, to).some(
    (i) => isOwner(view, i, person) && view.actorOfName[i] !== view.actorOfName[head],
  );

/** What may stand before the name that heads a sentence: an opening phrase, what it is, an article. */
const lead = /^(?:[A-Z][^,.;:“”"]{2,40}, )?(?:the |acting )?$/iu;

/** The one who heads the passage: its first name, with nothing before it but an article, a title or an opening phrase; else the one speaker. */
function headIn(view: ArticleView, from: number, to: number, person: boolean): number | undefined {
  const { text } = view.article;
  const { names } = view.reading;
  const fits = (i: number): boolean => isOwner(view, i, person) && !isPartOf(text.slice(names[i]?.end, to));
  const first = itemsBetween(names, from, to).find(fits);
  const mention = names[first ?? -1];
  if (mention && lead.test(text.slice(from, mention.title?.[0] ?? mention.start))) return first;
  const sources = (view.attributionsOf[sentenceAt(view.reading.sentences, from)] ?? []).flatMap(
    (a) => view.reading.attributions[a]?.source.slice(0, 1) ?? [],
  );
  const speakers = sources.flatMap(([s, e]) => (e <= to ? itemsBetween(names, s, e).filter(fits).slice(0, 1) : []));
  return new Set(speakers.map((i) => view.actorOfName[i])).size === 1 ? speakers[0] : undefined;
}

/** `Alba’s`, `Lunn hospital`: behind a name that only says whose or which the head of the sentence is. */
const isPartOf = (after: string): boolean => /^['’]s?\b/u.test(after) || bodyWords.test(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? '');

/** `the Lunn hospital`, `Alba’s foreign ministry`: a body without a name of its own that speaks in a sentence, in the words of the source. */
function speakingBody(view: ArticleView, sentence: number): string | undefined {
  const words = (view.attributionsOf[sentence] ?? []).flatMap((a) => {
    const [s, e] = view.reading.attributions[a]?.source[0] ?? [0, 0];
    const source = view.article.text.slice(s, e).replace(/^T(?=he )/u, 't');
    return bodyWords.test(/[\p{L}-]+$/u.exec(source)?.[0] ?? '') && /^(?:the|\p{Lu}[\p{L}-]*['’]s?) (?:\S+ ){0,3}\p{Ll}+$/u.test(source)
      ? [source]
      : [];
  });
  return new Set(words).size === 1 ? words[0] : undefined;
}

/** `Its` is never a person's; a name of one word may be a body's that is read as a person's. */
function isOwner(view: ArticleView, name: number, person: boolean): boolean {
  const n = view.reading.names[name];
  if (n === undefined || person) return n?.kind === 'PER';
  const oneWord = () => n.kind === 'PER' && !n.title && !n.refersTo && !view.article.text.slice(n.start, n.end).includes(' ');
  return n.kind === 'ORG' || n.standsFor !== undefined || oneWord();
}

function fullName(view: ArticleView, n: NameMention): string {
  const printed = view.article.text.slice(n.start, n.end);
  return personMeant(n, printed) ?? n.refersTo ?? printed;
}
