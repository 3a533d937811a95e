import type { Quantity } from '../../model/reading.ts';
import { termOf } from '../claims/terms.ts';
import { utteranceAt, utterancesOf } from '../claims/utterances.ts';
import { type ArticleView, sentenceAt } from '../view.ts';
import { unitMetric } from './candidate.ts';

/** "puts the figure at 34", "spoke of 1,200": what is counted stands in the sentence before. */
export const pointsBack =
  /\b(?:(?:put|puts) (?:it|(?:the|that|this|its|their|his|her) (?:\p{L}+ ){1,2}?)\s?at|(?:gave|gives|set|sets|estimated|estimates) (?:the |that |this )?(?:\p{L}+ )?(?:figure|number|total|count|it) (?:at|as)|(?:counts?|counted|estimates?|estimated)|(?:spoke|speaks|talked) of|gives?|gave|shows?|lists?|(?:it|they|there) (?:was|were|is|are)) (?:["“]|about |around |only |just |between |over |under |more than |fewer than |less than )*$/iu;

/** How many sentences back a measure may be that another answers. */
const reach = 3;

/**
 * Numbers that a later one answers ("640 of its members had stopped. The firm put the number at 400"; "used 1.9 billion litres. The
 * firm puts its use at 1.1 billion"; "the union counts 96 people; the firm says 310 people"), and the numbers that answer them,
 * each with a metric that both share: the class of the metric, or `unit:` and what is counted.
 */
export function answeredCounts(view: ArticleView): Map<Quantity, string> {
  const found = new Map<Quantity, string>();
  for (const q of view.reading.quantities) {
    const counted = q.metric === undefined ? answeredBy(view, q) : undefined;
    const metric = counted && metricOf(counted);
    if (!counted || metric === undefined) continue;
    found.set(counted, metric);
    found.set(q, metric);
  }
  return found;
}

function answeredBy(view: ArticleView, q: Quantity): Quantity | undefined {
  const { quantities, sentences } = view.reading;
  const at = sentenceAt(sentences, q.start);
  const before = (p: Quantity) => at - sentenceAt(sentences, p.start);
  if (besideInSentence(view, q))
    return quantities.find((p) => before(p) === 0 && p.end < q.start && p.measure === q.measure && p.unit === q.unit);
  if (!pointsBack.test(view.article.text.slice(sentences[at]?.start ?? 0, q.start))) return undefined;
  if (q.measure === 'measure')
    return quantities.findLast((p) => before(p) >= 1 && before(p) <= reach && p.unit === q.unit && p.measure === q.measure);
  if (q.measure !== 'count' || q.unit !== undefined) return undefined;
  return quantities.find((p) => (p.measure === 'count' || p.measure === 'money') && before(p) === 1 && (p.metric ?? p.unit) !== undefined);
}

/** The second of two speakers who are set side by side in one sentence. */
const besideInSentence = (view: ArticleView, q: Quantity): boolean =>
  q.unit !== undefined && (utterancesOf(view)[utteranceAt(view, q.start)]?.cutBefore ?? false);

const metricOf = (q: Quantity): string | undefined => (q.metric === undefined ? q.unit && unitMetric(q.unit) : termOf(q.metric));
