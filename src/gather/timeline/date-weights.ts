import { byText } from '../../text/order.ts';
import type { Candidate, SummaryTask } from './summary-task.ts';

export interface DayWeight {
  readonly day: string;
  readonly weight: number;
}

/** A day named a few days before the first article may still be the day on which it all began. */
const early = 3;
/** What an article of the day counts; a mention of the day of publication or a later one; a further mention in one article. */
const ofTheDay = 2;
const notPast = 0.5;
const again = 0.3;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 864e5;
const dayBefore = (day: string, days: number): string => new Date((dayNumber(day) - days) * 864e5).toISOString().slice(0, 10);

/**
 * How much each day of the period is written about, heaviest first. A mention counts more when the sentence names the
 * topic, the later it looks back (what is remembered a week on was an event), and the more its article is about the topic.
 */
export function weighDates(candidates: readonly Candidate[], task: SummaryTask): DayWeight[] {
  const published = task.articles.map((a) => a.date).sort(byText);
  const last = published.at(-1) ?? '';
  const first = published[0] === undefined ? '' : dayBefore(published[0], early);
  const weights = new Map<string, number>();
  const met = new Map<string, number>();
  const add = (day: string, weight: number) => {
    if (day >= first && day <= last) weights.set(day, (weights.get(day) ?? 0) + weight);
  };
  for (const c of candidates)
    for (const day of new Set(c.days)) {
      const times = met.get(`${c.article} ${day}`) ?? 0;
      met.set(`${c.article} ${day}`, times + 1);
      add(day, mention(c, day) * c.relevance * again ** times);
    }
  const relevance = new Map(candidates.map((c) => [c.article, c.relevance] as const));
  for (const a of task.articles) add(a.date, ofTheDay * (relevance.get(a.id) ?? 0));
  return [...weights].map(([day, weight]) => ({ day, weight })).sort((a, b) => b.weight - a.weight || byText(a.day, b.day));
}

function mention(c: Candidate, day: string): number {
  const back = dayNumber(c.published) - dayNumber(day);
  const later = back <= 0 ? notPast : 1 + Math.min(2, Math.log2(1 + back) / 3);
  return later * (c.hasKeyword ? 1.5 : 1);
}
