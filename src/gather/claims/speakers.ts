import { speakerNouns } from '../../lexicon/en/claims.cues.ts';
import { persons } from '../../lexicon/en/words.data.ts';
import type { Attribution } from '../../model/reading.ts';
import { type ArticleView, itemsBetween, sentenceAt } from '../view.ts';
import { possessorAt } from '../wording/possessor.ts';
import type { Holder } from './candidate.ts';
import { bareHolder, headOf, isPlural } from './holder-words.ts';

const nouns = new Set([...speakerNouns.split(' '), ...persons.split('|')]);

/** A noun for people or bodies that speak. */
export const isSpeaker = (word: string): boolean => nouns.has(word) || byForm.test(word);

/** Nouns for people by their ending: "shopkeepers", "teammates", "hauliers". */
const byForm = /^\p{L}{3,}(?:keepers?|holders?|owners?|growers?|mates?|goers?|dwellers?|workers?|men|women|ists?|eers?|iers)$/u;

/** The author of an article speaking of himself is the article's own voice. */
const self = /^(?:i|we|our|my|us|this (?:newspaper|magazine|paper))$/iu;
const mostWords = 9;

/** An attribution with its speaker, in the order of the sentences. */
export interface Speech extends Holder {
  readonly attribution: Attribution;
}

/** For each sentence, the credible attributions whose content or cue reaches into it, outermost first. */
export function speechesOf(view: ArticleView): (readonly Speech[])[] {
  const { sentences, attributions } = view.reading;
  const of: Speech[][] = sentences.map(() => []);
  attributions.forEach((attribution, index) => {
    const speaker = speakerOf(view, attribution, index);
    if (!speaker || isNobody.test(speaker.holder)) return;
    const touched = [...attribution.content, ...attribution.cue].flatMap(([from, to]) =>
      range(sentenceAt(sentences, from), sentenceAt(sentences, to - 1)),
    );
    for (const at of new Set(touched)) of[at]?.push({ ...speaker, attribution });
  });
  for (const list of of) list.sort((a, b) => Number(a.attribution.within !== undefined) - Number(b.attribution.within !== undefined));
  return of.map((list, at) => continued(view, of, at) ?? list.map((s) => (s.holder === 'statement' ? ofStatement(view, of, at, s) : s)));
}

/** "Nobody had asked for them": nobody's words are no one's. */
const isNobody = /^(?:nobody|no one|no-one|nothing|none)(?: of\b|$)/iu;

/** "..., the office said in a statement. “...” The statement added ...": whose it is stands up to three sentences before. */
function ofStatement(view: ArticleView, of: readonly (readonly Speech[])[], at: number, speech: Speech): Speech {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const { start, end } = view.reading.sentences[k] ?? { start: 0, end: 0 };
    const spoken = (of[k] ?? []).find((s) => s.holder !== speech.holder);
    if (spoken && /\bstatement\b/u.test(view.article.text.slice(start, end))) return { ...spoken, attribution: speech.attribution };
  }
  return speech;
}

/**
 * A quotation that goes on after "said X" in the sentence before, in the same paragraph, is X's, whoever speaks further down.
 * In: a sentence that opens with a quotation mark, or stands inside one, and holds no cue of its own.
 */
function continued(view: ArticleView, of: readonly (readonly Speech[])[], at: number): readonly Speech[] | undefined {
  const here = view.reading.sentences[at];
  const before = view.reading.sentences[at - 1];
  if (!here || !before || here.paragraph !== before.paragraph || !/^["“]/u.test(view.article.text.slice(here.start, here.start + 1)))
    return undefined;
  const cueIn = (s: Speech, from: number, to: number) => s.attribution.cue.some(([c]) => c >= from && c < to);
  if ((of[at] ?? []).some((s) => cueIn(s, here.start, here.end))) return undefined;
  const speaker = (of[at - 1] ?? []).find((s) => s.attribution.grade === 'quoted' && cueIn(s, before.start, before.end));
  return speaker ? [{ ...speaker, attribution: { ...speaker.attribution, content: [[here.start, here.end]] } }] : undefined;
}

const range = (from: number, to: number): number[] =>
  from < 0 ? [] : Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => from + i);

/** Cues of knowing, wanting and feeling: what follows is told of somebody, not by him. */
const notSpeech =
  /\b(?:know|knows|knew|known|seeks?|sought|wants?|wanted|intends?|intended|plans?|planned|hopes?|hoped|welcom\p{L}*|feels?|felt|decid\p{L}*|tr(?:y|ies|ied)|aims?|aimed|expect\p{L}*|raised)\b/iu;

/** Who wrote it, spoken of in the third person. */
const writer = /^(?:the )?(?:author|writer|columnist|commentator)$/iu;

/** In a digest "the author" is whoever wrote the original, by name where the digest gives it. */
function originalWriter(view: ArticleView, holder: string): Holder | undefined {
  const original = view.article.meta.digestOf;
  if (!original || !writer.test(holder.trim())) return undefined;
  if (original.author !== undefined) return { holder: original.author, voice: 'named' };
  const where = original.publisher ?? original.title;
  return { holder: where === undefined ? 'author of the original' : `author of the original (${where})`, voice: 'unnamed' };
}

/** Named when the source holds a name that is an actor, unnamed when it holds a noun for people who speak; else no speaker. */
function speakerOf(view: ArticleView, a: Attribution, index: number): Holder | undefined {
  const [from, to] = a.source[0] ?? [0, 0];
  const words = view.article.text.slice(from, to);
  const holder = a.holder ?? words;
  const cue = a.cue.map(([x, y]) => view.article.text.slice(x, y)).join(' ');
  if (
    notSpeech.test(cue) ||
    a.grade === 'own-voice' ||
    holder === '' ||
    self.test(holder) ||
    self.test(words) ||
    bareHolder(holder).split(/\s+/u).length > mostWords
  )
    return undefined;
  if (a.holderKind === 'LOC' && /\b(?:in|at|near|from|of) $/u.test(view.article.text.slice(Math.max(0, from - 6), from))) return undefined;
  const author = originalWriter(view, holder);
  if (author) return author;
  const actor = view.speakerOf[index] ?? -1;
  if (a.holderKind !== undefined && /^\p{Lu}/u.test(holder.replace(/^the /iu, '')))
    return { holder, voice: 'named', ...(actor >= 0 ? { actor } : {}) };
  const bare = holder.replace(/['’]s$/u, '');
  if (bare !== holder) {
    const named = itemsBetween(view.reading.names, from, to)[0];
    const index = named === undefined ? -1 : (view.actorOfName[named] ?? -1);
    if (named !== undefined) return { holder: bare, voice: 'named', ...(index >= 0 ? { actor: index } : {}) };
  }
  const told = bareHolder(holder);
  if (!isSpeaker(headOf(told)) || (/^reports$/iu.test(cue) && isPlural(headOf(told)))) return undefined;
  const body = bodyBehind(view, from, words);
  return { holder: owned(view, from, holder) ?? told, voice: 'unnamed', ...(body === undefined ? {} : { actor: body }) };
}

/** Who speaks for a body is that body's voice: "a State Department official", "Nordline's lawyer". */
const spokenFor =
  /^(?:['’]s?)?(?: \p{Ll}+)? (?:officials?|spokes(?:man|woman|person|people)|statement|press office|office|representatives?|lawyers?|attorneys?)$/u;

function bodyBehind(view: ArticleView, from: number, words: string): number | undefined {
  const named = itemsBetween(view.reading.names, from, from + words.length)[0];
  const name = named === undefined ? undefined : view.reading.names[named];
  const actor = named === undefined ? -1 : (view.actorOfName[named] ?? -1);
  return name && name.kind !== 'LOC' && actor >= 0 && spokenFor.test(words.slice(name.end - from)) ? actor : undefined;
}

/** `his agent` -> `his [Adam Lowe’s] agent`, where it is known whose. */
function owned(view: ArticleView, start: number, holder: string): string | undefined {
  const owner = possessorAt(view, start);
  if (!owner || !view.article.text.startsWith(holder, start)) return undefined;
  const at = owner.at - start;
  return `${holder.charAt(0).toLowerCase()}${holder.slice(1, at)} [${owner.text}]${holder.slice(at)}`;
}

/** How far behind a cue words may stand that no content was read for. */
const cueReach = 30;

/** Who holds what is said at an offset of a sentence: the innermost attribution whose content or cue covers it. */
export function holderAt(speeches: readonly Speech[], offset: number): Speech | undefined {
  const covers = (s: Speech) => [...s.attribution.content, ...s.attribution.cue].some(([from, to]) => offset >= from && offset < to);
  const inside = speeches.filter(covers).at(-1);
  if (inside) return inside;
  const behind = (s: Speech) => s.attribution.cue.some(([, to]) => to <= offset && offset - to < cueReach);
  return speeches.filter(behind).at(-1);
}
