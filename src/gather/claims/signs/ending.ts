import type { Sign } from '../candidate.ts';
import { labelOf, type Said, sign, termsIn } from './said.ts';

const lasting = new Set([
  '=ceasefire',
  '=agreement',
  '=negotiate',
  '=walkout',
  'contract',
  'coalition',
  'mission',
  'mandat',
  'partnership',
  'merger',
  'marriag',
  'leas',
]);
const byHand =
  /\b(?:call(?:s|ed|ing)? off|scrap(?:s|ped|ping)?|cancel(?:s|led|ling|ed|ing)?|terminat(?:e|es|ed|ing)|revok(?:e|es|ed|ing)|tore up|walk(?:s|ed|ing)? (?:out|away)|suspend(?:s|ed|ing)?|withdrew from|pulled out of|abandon(?:s|ed|ing)?|broke off)\b/iu;
const byItself =
  /\b(?:expir(?:e|es|ed|ing)|laps(?:e|es|ed|ing)|ran out|run out|collaps(?:e|es|ed|ing)|broke down|break(?:s|ing)? down|fell apart|came to an end|petered out|fell through)\b/iu;

/**
 * How something that lasts came to its end: ended by somebody ("called off", "scrapped") or by itself ("expired",
 * "collapsed"). Works on truces, talks, deals, contracts. Two endings of two different things of one kind are told apart
 * only by their actors and dates.
 */
export function findEndings(said: Said): Sign[] {
  const things = said.terms.filter((t) => lasting.has(t.term));
  if (things.length === 0) return [];
  const signs: Sign[] = [];
  for (const [pattern, value] of [
    [byHand, 'by hand'],
    [byItself, 'by itself'],
  ] as const) {
    const m = pattern.exec(said.text);
    const thing = m && things.find((t) => Math.min(Math.abs(t.start - m.index), Math.abs(t.end - m.index)) < 60);
    if (m && thing)
      signs.push(
        sign('ending', {
          at: m.index,
          terms: [thing.term, ...termsIn(said, 0)],
          label: labelOf(said.text, thing.start, thing.end),
          value: [value],
        }),
      );
  }
  return signs;
}
