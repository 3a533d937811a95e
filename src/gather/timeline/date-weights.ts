import { byText } from '../../text/order.ts';
import type { Candidate, SummaryTask } from './summary-task.ts';

export interface DayWeight {
  readonly day: string;
  readonly weight: number;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 864e5;

/**
 * How much each day of the period is written about, heaviest first. A mention counts more when the sentence names the
 * topic, and once more the later it looks back: what is remembered a week on was an event. Articles of the day count a little.
 */
export function weighDates(candidates: readonly Candidate[], task: SummaryTask): DayWeight[] {
  const published = task.articles.map((a) => a.date).sort(byText);
  const first = published[0] ?? '';
  const last = published.at(-1) ?? '';
  const weights = new Map<string, number>();
  const add = (day: string, weight: number) => {
    if (day >= first && day <= last) weights.set(day, (weights.get(day) ?? 0) + weight);
  };
  for (const c of candidates) for (const day of new Set(c.days)) add(day, mention(c, day));
  for (const day of published) add(day, 1);
  return [...weights].map(([day, weight]) => ({ day, weight })).sort((a, b) => b.weight - a.weight || byText(a.day, b.day));
}

function mention(c: Candidate, day: string): number {
  const back = dayNumber(c.published) - dayNumber(day);
  const later = back <= 0 ? 0.5 : 1 + Math.min(2, Math.log2(1 + back) / 3);
  return later * (c.hasKeyword ? 1.5 : 1);
}
