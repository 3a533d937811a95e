import type { Quantity } from '../../model/reading.ts';
import { termOf } from '../claims/terms.ts';
import { type ArticleView, sentenceAt } from '../view.ts';
import { unitMetric } from './candidate.ts';

/** "puts the figure at 34": what is counted stands in the sentence before. */
export const pointsBack =
  /\b(?:put|puts|gave|gives|set|sets|estimated|estimates) (?:the |that |this )?(?:\p{L}+ )?(?:figure|number|total|count|it) (?:at|as) (?:["“]|about |around |only |just |between |over |under )*$/iu;

/**
 * Counts that the next sentence answers with a number of its own ("640 of its members had stopped. The firm put the number at 400"),
 * and the numbers that answer them, each with a metric that both share: the class of the metric, or `unit:` and what is counted.
 */
export function answeredCounts(view: ArticleView): Map<Quantity, string> {
  const { quantities, sentences } = view.reading;
  const found = new Map<Quantity, string>();
  for (const q of quantities) {
    if (q.measure !== 'count' || q.unit !== undefined || q.metric !== undefined) continue;
    const at = sentenceAt(sentences, q.start);
    if (!pointsBack.test(view.article.text.slice(sentences[at]?.start ?? 0, q.start))) continue;
    const counted = quantities.find(
      (p) => p.measure === 'count' && sentenceAt(sentences, p.start) === at - 1 && (p.metric ?? p.unit) !== undefined,
    );
    const metric = counted && metricOf(counted);
    if (!counted || metric === undefined) continue;
    found.set(counted, metric);
    found.set(q, metric);
  }
  return found;
}

const metricOf = (q: Quantity): string | undefined => (q.metric === undefined ? q.unit && unitMetric(q.unit) : termOf(q.metric));
