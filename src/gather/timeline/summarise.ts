import { idleWords } from '../../lexicon/en/claims.cues.ts';
import { byText } from '../../text/order.ts';
import { stemOf } from '../claims/terms.ts';
import { bestSentences } from './centroid.ts';
import { weighDates } from './date-weights.ts';
import type { Candidate, DatedArticle, DatedSentence, SummaryEntry, SummaryTask } from './summary-task.ts';

const idle = new Set(idleWords.split(' '));
/** An article in which this share of the sentences names the topic is about it. */
const enough = 0.2;
const longest = 60;
const shortest = 5;

/**
 * A timeline of many dated articles: the days that are written about most, before and after, and for each the sentences
 * nearest to what is said of it. Method: dates by weighted mentions, sentences by the centroid of the day (after Ghalandari
 * and Ifrim 2020, "Examining the state-of-the-art in news timeline summarization"). Pure; same input, same output.
 */
export function summarise(task: SummaryTask): SummaryEntry[] {
  const candidates = candidatesOf(task);
  const days = weighDates(candidates, task)
    .slice(0, Math.max(0, task.dates))
    .map((d) => d.day);
  const said: string[] = [];
  return days.sort(byText).map((date) => {
    const sentences = bestSentences(date, candidates, Math.max(1, task.sentences), said);
    said.push(...sentences);
    return { date, sentences };
  });
}

function candidatesOf(task: SummaryTask): Candidate[] {
  const keywords = new Set(task.keywords.map((k) => stemOf(k.toLowerCase())));
  const ordered = [...task.articles].sort((a, b) => byText(a.date, b.date) || byText(a.id, b.id));
  return ordered.flatMap((article) => {
    const read = article.sentences.map((s) => ({ s, words: s.text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [] }));
    const named = read.map(({ words }) => words.some((w) => keywords.has(stemOf(w))));
    const relevance = keywords.size === 0 ? 1 : Math.sqrt(Math.min(1, named.filter(Boolean).length / Math.max(1, read.length) / enough));
    return read.flatMap(({ s, words }, place) => candidate(s, words, article, place, relevance, named[place] ?? false));
  });
}

function candidate(
  s: DatedSentence,
  words: readonly string[],
  article: DatedArticle,
  place: number,
  relevance: number,
  hasKeyword: boolean,
): Candidate[] {
  const base = { text: s.text, article: article.id, published: article.date, relevance, days: s.days, place, hasKeyword };
  if (words.length < shortest || words.length > longest) return s.days.length > 0 ? [{ ...base, terms: [] }] : [];
  return [{ ...base, terms: words.filter((w) => w.length > 1 && !idle.has(w)).map(stemOf) }];
}
