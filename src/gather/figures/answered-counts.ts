import { toldBehind } from '../../lexicon/en/claims.figures.ts';
import { unitStops } from '../../lexicon/en/quantities.words.ts';
import type { Quantity } from '../../model/reading.ts';
import { stem } from '../../text/stem.ts';
import { clauseEnd } from '../claims/signs/said.ts';
import { holderAt } from '../claims/speakers.ts';
import { termOf } from '../claims/terms.ts';
import { saidIn, utteranceAt, utterancesOf } from '../claims/utterances.ts';
import { type ArticleView, sentenceAt } from '../view.ts';
import { unitMetric } from './candidate.ts';
import { anybody } from './counted.ts';

/** "puts the figure at 34", "spoke of 1,200": what is counted stands in the sentence before. */
export const pointsBack =
  /\b(?:(?:put|puts) (?:it|(?:the|that|this|its|their|his|her) (?:\p{L}+ ){1,2}?)\s?at|(?:gave|gives|set|sets|estimated|estimates) (?:the |that |this )?(?:\p{L}+ )?(?:figure|number|total|count|it) (?:at|as)|(?:counts?|counted|estimates?|estimated)|(?:spoke|speaks|talked) of|gives?|gave|shows?|lists?|(?:it|they|there) (?:was|were|is|are)) (?:["“]|about |around |only |just |between |over |under |more than |fewer than |less than )*$/iu;

/** "put the loss at", "estimates it as". */
const putsAt = /\b(?:put|puts|set|sets|estimated|estimates)\b[^,;.]*\b(?:at|as)\b[^,;.]*$/iu;

/** "no more than 350 took part": who did so stands in the sentence before. */
const standsIn = /^ ?(?:(?:had|have|has) )?(?:took part|taken part|joined(?: in)?|did so|done so|turned (?:up|out)|came out)\b/iu;

/** Metrics that say only what kind of number it is; such figures need their matter to be compared. */
export const plainShares: ReadonlySet<string> = new Set(['share', 'change']);

/** How many sentences back a measure may be that another answers. */
const reach = 3;

/** A number that another answers, or that answers another: the metric of both, and which of the two it is. */
export interface Answered {
  readonly metric: string;
  readonly isAnswer: boolean;
}

/**
 * Numbers that a later one answers ("640 of its members had stopped. The firm put the number at 400"; "used 1.9 billion litres. The
 * firm puts its use at 1.1 billion"; "the union counts 96 people; the firm says 310 people"), and the numbers that answer them,
 * each with a metric that both share: the class of the metric, or `unit:` and what is counted.
 */
export function answeredCounts(view: ArticleView): Map<Quantity, Answered> {
  const found = new Map<Quantity, Answered>();
  for (const q of view.reading.quantities) {
    const counted = q.metric === undefined || plainShares.has(q.metric) ? answeredBy(view, q) : undefined;
    const metric = counted && metricOf(counted, view.article.text.slice(counted.number[1], counted.number[1] + 90));
    if (!counted || metric === undefined) continue;
    found.set(counted, { metric, isAnswer: false });
    found.set(q, { metric, isAnswer: true });
  }
  return found;
}

function answeredBy(view: ArticleView, q: Quantity): Quantity | undefined {
  const { quantities, sentences } = view.reading;
  const at = sentenceAt(sentences, q.start);
  const before = (p: Quantity) => at - sentenceAt(sentences, p.start);
  if (q.measure === 'count' && q.unit !== undefined && !anybody.has(q.unit)) {
    const rival = quantities.find((p) => before(p) === 1 && p.unit === q.unit && p.metric === undefined && isRival(view, p, q));
    if (rival) return rival;
  }
  if (q.measure === 'count' && q.unit === undefined && pointsBack.test(clauseOf(view, at, q))) {
    const rival = quantities.findLast((p) => before(p) === 0 && p.end < q.start && (p.metric ?? p.unit) !== undefined);
    if (rival) return rival;
  }
  // Shares side by side are of two groups.
  if (q.measure !== 'percent' && besideInSentence(view, q))
    return quantities.find((p) => before(p) === 0 && p.end < q.start && p.measure === q.measure && p.unit === q.unit);
  const { text } = view.article;
  if (!pointsBack.test(text.slice(sentences[at]?.start ?? 0, q.start)) && !standsIn.test(text.slice(q.number[1]))) return undefined;
  // "gave $10 million" is a gift of somebody's own, "put the loss at $10 million" a number for the same.
  if (q.measure === 'money' && !putsAt.test(text.slice(sentences[at]?.start ?? 0, q.start))) return undefined;
  if (q.measure === 'measure' || q.measure === 'money')
    return quantities.findLast((p) => before(p) >= 1 && before(p) <= reach && p.unit === q.unit && p.measure === q.measure);
  if (q.measure === 'percent')
    return quantities.findLast((p) => p.measure === 'percent' && before(p) === 1 && p.metric !== undefined && !plainShares.has(p.metric));
  if (q.measure !== 'count' || q.unit !== undefined) return undefined;
  return quantities.find((p) => (p.measure === 'count' || p.measure === 'money') && before(p) === 1 && (p.metric ?? p.unit) !== undefined);
}

/** The second of two speakers who are set side by side in one sentence. */
const besideInSentence = (view: ArticleView, q: Quantity): boolean =>
  q.unit !== undefined && (utterancesOf(view)[utteranceAt(view, q.start)]?.cutBefore ?? false);

function metricOf(q: Quantity, behind: string): string | undefined {
  if (q.metric !== undefined) return termOf(q.metric);
  return metricBehind(q, behind) ?? (q.unit === undefined ? undefined : unitMetric(q.unit));
}

/** The metric of a count that the words behind it tell. */
export function metricBehind(q: Quantity, behind: string): string | undefined {
  if (q.unit === 'striker') return termOf('striker');
  const told = toldBehind.find(([words]) => words.test(behind.trimStart()));
  return told && termOf(told[1]);
}

/** What stands before a number in its clause, where another stands before that ("...; the report lists 71"); else nothing. */
function clauseOf(view: ArticleView, at: number, q: Quantity): string {
  const before = view.article.text.slice(view.reading.sentences[at]?.start ?? 0, q.start);
  return /^.*(?:; |, (?:while|whereas|but) )(.*)$/su.exec(before)?.[1] ?? '';
}

/** "Only 12 wells worked, she said. The utility said that 28 wells were working": another speaker says of the same things how many do the same. */
function isRival(view: ArticleView, p: Quantity, q: Quantity): boolean {
  const [a, b] = [p, q].map((one) => predicateOf(view, one));
  if (!a || !b || a.holder === undefined || b.holder === undefined || a.holder === b.holder || p.low === q.low) return false;
  return b.stems.some((stem) => a.stems.includes(stem));
}

/** Who gives a number, and the stems of the longer words behind it, up to the end of the clause. */
function predicateOf(view: ArticleView, q: Quantity) {
  const at = utteranceAt(view, q.start);
  const u = utterancesOf(view)[at];
  if (!u) return undefined;
  const said = saidIn(view, at);
  const from = q.end - u.start;
  const words = said.text.slice(from, clauseEnd(said.text, from)).match(/\p{Ll}{4,}/gu) ?? [];
  return { holder: holderAt(u.speeches, q.number[0])?.holder, stems: words.filter((w) => !unitStops.has(w)).map((w) => stem(w)) };
}
