import { functionWords } from '../../lexicon/en/background.ts';
import { byText } from '../../text/order.ts';
import { stem } from '../../text/stem.ts';
import { countWords } from '../../text/words.ts';
import type { BackgroundCandidate } from '../contribution.ts';
import { type ArticleView, actorsOf } from '../view.ts';
import { spanStatement } from '../wording/span-statement.ts';
import { type Standing, standingOf } from '../wording/standing.ts';
import { judge } from './judge.ts';
import { sentenceYears } from './sentence-year.ts';

/** How many candidates an article may bring: more than a note ever takes from one source. */
const most = 14;

/** The sentences of one article that may stand in the background section, the best first. */
export function contributeBackground(view: ArticleView): BackgroundCandidate[] {
  const years = sentenceYears(view);
  const found: (BackgroundCandidate & { readonly at: number })[] = [];
  for (let i = 0; i < view.reading.sentences.length; i++) {
    const standing = standingOf(view, i);
    if (!standing || standing.leansOn !== undefined) continue;
    const verdict = judge(view, i, standing);
    if (verdict === undefined) continue;
    const candidate = candidateOf(view, i, standing, verdict, years[i]);
    if (candidate) found.push({ ...candidate, at: standing.start });
  }
  return found
    .sort((a, b) => b.score - a.score || a.at - b.at || byText(a.statement.id, b.statement.id))
    .slice(0, most)
    .map(({ at: _, ...candidate }) => candidate);
}

function candidateOf(
  view: ArticleView,
  index: number,
  standing: Standing,
  verdict: { readonly score: number; readonly slots: readonly string[] },
  year: { readonly value: number; readonly own: boolean } | undefined,
): BackgroundCandidate | undefined {
  const statement = spanStatement(view, standing.start, standing.end);
  if (!statement) return undefined;
  const text = view.article.text.slice(standing.start, standing.end);
  return {
    statement,
    words: countWords(text),
    ...(year ? { year: year.value } : {}),
    actors: actorsOf(view, index),
    slots: verdict.slots,
    score: verdict.score,
    ...(standing.needs !== undefined ? { needs: stem(standing.needs) } : {}),
    stems: stemsOf(text),
  };
}

/** The content words of a sentence as stems, each once. */
export function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’-]{2,}/gu) ?? [];
  return [...new Set(words.filter((w) => !functionWords.has(w)).map((w) => stem(w.replace(/['’]s$/u, ''))))];
}
