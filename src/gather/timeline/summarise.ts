import { idleWords } from '../../lexicon/en/claims.cues.ts';
import { byText } from '../../text/order.ts';
import { stemOf } from '../claims/terms.ts';
import { bestSentences } from './centroid.ts';
import { weighDates } from './date-weights.ts';
import type { Candidate, DatedArticle, DatedSentence, SummaryEntry, SummaryTask } from './summary-task.ts';

const idle = new Set(idleWords.split(' '));
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
  return ordered.flatMap((article) =>
    article.sentences.flatMap((s, place) => {
      const words = s.text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
      if (words.length < shortest || words.length > longest)
        return s.days.length > 0 ? [{ ...base(s, article, place), terms: [], hasKeyword: false }] : [];
      const stems = words.map(stemOf);
      return [
        {
          ...base(s, article, place),
          terms: stems.filter((w, i) => w.length > 1 && !idle.has(words[i] ?? '')),
          hasKeyword: stems.some((w) => keywords.has(w)),
        },
      ];
    }),
  );
}

const base = (s: DatedSentence, article: DatedArticle, place: number) => ({ text: s.text, published: article.date, days: s.days, place });
