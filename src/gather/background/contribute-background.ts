import { byText } from '../../text/order.ts';
import { makeStatement } from '../../text/statement.ts';
import { stem } from '../../text/stem.ts';
import { countWords } from '../../text/words.ts';
import type { BackgroundCandidate } from '../contribution.ts';
import { type ArticleView, actorsOf } from '../view.ts';
import { spanStatement } from '../wording/span-statement.ts';
import { type Standing, standingOf } from '../wording/standing.ts';
import { judge } from './judge.ts';
import { sentenceYears } from './sentence-year.ts';
import { stemsOf } from './stems.ts';

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
  const text = view.article.text.slice(standing.start, standing.end);
  const whole = spanStatement(view, standing.start, standing.end);
  if (!whole) return undefined;
  // A connective left out is a cut.
  const statement = /^\p{Ll}/u.test(text) ? makeStatement([{ kind: 'cut' }, ...whole.parts]) : whole;
  return {
    statement,
    words: countWords(text),
    ...(year ? { year: year.value } : {}),
    actors: actorsOf(view, index),
    slots: verdict.slots,
    score: verdict.score,
    ...(standing.needs !== undefined ? { needs: stem(standing.needs) } : {}),
    stems: stemsOf(text),
    matter: stemsOf(withoutNames(view, index, standing)),
  };
}

/** The words of a sentence that are no names. */
function withoutNames(view: ArticleView, index: number, { start, end }: Standing): string {
  let text = '';
  let from = start;
  for (const i of view.namesOf[index] ?? []) {
    const name = view.reading.names[i];
    if (!name || name.start < from) continue;
    text += view.article.text.slice(from, name.start);
    from = name.end;
  }
  return text + view.article.text.slice(from, end);
}
