import type { Attribution } from '../../model/reading.ts';
import { type ArticleView, sentenceAt } from '../view.ts';
import { spanStatement } from '../wording/span-statement.ts';
import type { AssertionCandidate, Voice } from './candidate.ts';
import { saidOf } from './sentence.ts';
import type { Said } from './signs/said.ts';
import { findSigns } from './signs/signs.ts';
import { distinct } from './terms.ts';

/** Longer sentences are lists or run-together text: they carry no statement that could be quoted. */
const longest = 900;

/** What one article's speakers hold, and what the article says in its own voice. In order of appearance. */
export function contributeAssertions(view: ArticleView): AssertionCandidate[] {
  const speakers = speakersOf(view);
  const found: AssertionCandidate[] = [];
  let before: Said | undefined;
  view.reading.sentences.forEach((sentence, at) => {
    if (sentence.end - sentence.start > longest || !isStatement(view, at)) return;
    const own = speakers[at] ?? [];
    const said = saidOf(view, at, voiceOf(own[0]), before);
    found.push(...candidatesOf(view, at, said, own));
    before = said;
  });
  return found;
}

/** Questions and headings assert nothing. */
function isStatement(view: ArticleView, at: number): boolean {
  const s = view.reading.sentences[at];
  return s !== undefined && /[.!…:][”"’')\]]*$/u.test(view.article.text.slice(s.start, s.end).trimEnd());
}

/** For each sentence, the attributions whose content or cue reaches into it, outermost first. */
function speakersOf(view: ArticleView): (readonly Attribution[])[] {
  const { sentences, attributions } = view.reading;
  const of: Attribution[][] = sentences.map(() => []);
  for (const a of attributions)
    for (const at of new Set(
      [...a.content, ...a.cue].flatMap(([from, to]) => range(sentenceAt(sentences, from), sentenceAt(sentences, to - 1))),
    ))
      of[at]?.push(a);
  for (const list of of) list.sort((a, b) => Number(a.within !== undefined) - Number(b.within !== undefined));
  return of;
}

const range = (from: number, to: number): number[] =>
  from < 0 ? [] : Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => from + i);

function voiceOf(a: Attribution | undefined): Voice {
  if (!a || a.grade === 'own-voice') return 'author';
  return a.holderKind === undefined ? 'unnamed' : 'named';
}

function candidatesOf(view: ArticleView, at: number, said: Said, own: readonly Attribution[]): AssertionCandidate[] {
  const sentence = view.reading.sentences[at];
  const statement = sentence && spanStatement(view, sentence.start, sentence.end);
  if (!sentence || !statement) return [];
  const signs = findSigns(said);
  const a = own[0];
  const holder = a && voiceOf(a) !== 'author' ? holderOf(view, a) : undefined;
  return [
    {
      holder: holder ?? publicationOf(view),
      ...actorSlot(view, a, holder),
      voice: holder === undefined ? 'author' : voiceOf(a),
      stance: a?.stance ?? 'asserts',
      quoted: a?.grade === 'quoted' || a?.grade === 'part-quoted',
      hedged: a?.hedged ?? false,
      statement,
      actors: [...new Set(said.names.map((n) => n.actor))],
      words: distinct(said.terms.filter((t) => !t.negated)),
      denied: [...new Set(signs.filter((s) => s.kind === 'denial' || s.kind === 'negation').flatMap((s) => s.terms))],
      context: said.before ? distinct(said.before.terms) : [],
      signs,
      at,
      paragraph: sentence.paragraph,
    },
  ];
}

const publicationOf = (view: ArticleView): string => view.article.meta.publisher ?? view.article.meta.title ?? view.article.document;

function holderOf(view: ArticleView, a: Attribution): string | undefined {
  const [from, to] = a.source[0] ?? [0, 0];
  return a.holder ?? (to > from ? view.article.text.slice(from, to) : undefined);
}

/** The actor who speaks: the one named inside the source, else the one that the holder's name belongs to. */
function actorSlot(view: ArticleView, a: Attribution | undefined, holder: string | undefined): { holderActor?: number } {
  if (!a || holder === undefined || a.holderKind === undefined) return {};
  const index = view.reading.names.findIndex(
    (n, i) => (view.actorOfName[i] ?? -1) >= 0 && (n.refersTo ?? view.article.text.slice(n.start, n.end)) === holder,
  );
  const actor = index < 0 ? undefined : view.actorOfName[index];
  return actor === undefined ? {} : { holderActor: actor };
}
