import { summarise } from '../gather/timeline/summarise.ts';
import type { SummaryEntry } from '../gather/timeline/summary-task.ts';
import { readDates } from '../read/dates/dates.ts';
import { paragraphsOf } from '../read/paragraphs.ts';
import { readSentences } from '../read/sentences/sentences.ts';

export interface TimelineInput {
  readonly topic: string;
  readonly keywords?: readonly string[];
  readonly articles: readonly { readonly id: string; readonly date: string; readonly text: string }[];
  readonly dates: number;
  readonly sentences: number;
}

/** Dated texts -> one timeline of `dates` days with `sentences` sentences each (contract.md, `timeline`). Pure. */
export function summariseTexts(input: TimelineInput): { topic: string; entries: SummaryEntry[] } {
  const articles = input.articles.map(({ id, date, text }) => ({ id, date, sentences: datedSentences(text, date) }));
  return { topic: input.topic, entries: summarise({ ...input, keywords: input.keywords ?? [], articles }) };
}

function datedSentences(text: string, published: string) {
  const sentences = readSentences(text, paragraphsOf(text));
  const dates = readDates(text, sentences, published);
  let next = 0;
  return sentences.map((s) => {
    const days: string[] = [];
    while ((dates[next]?.start ?? Number.POSITIVE_INFINITY) < s.end) {
      const d = dates[next++];
      const day = d?.edtf?.slice(0, 10);
      if (d && d.start >= s.start && day && /^\d{4}-\d\d-\d\d$/u.test(day) && !d.edtf?.includes('/')) days.push(day);
    }
    return { text: text.slice(s.start, s.end), days };
  });
}
