import { besideEvent } from '../../lexicon/en/events.words.ts';
import { actorsIn, clauseEnd, type Said, termsIn } from '../claims/signs/said.ts';

/** The event by which another is dated ("On the day of the withdrawal from Alba, ..."): its words and actors. */
export function besideOf(said: Said): { words: string[]; actors: number[] } | undefined {
  const m = besideEvent.exec(said.text);
  if (!m || m.index > 25) return undefined;
  const from = m.index + m[0].length;
  const comma = said.text.indexOf(',', from);
  const to = comma > 0 ? Math.min(comma, clauseEnd(said.text, from)) : clauseEnd(said.text, from);
  const words = termsIn(said, from, to);
  return words.length > 0 ? { words, actors: actorsIn(said, from, to) } : undefined;
}
