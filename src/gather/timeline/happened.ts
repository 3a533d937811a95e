import { firmlySet, goingOn, onlyThought, thisAge } from '../../lexicon/en/event-clauses.ts';
import { cameToNothing, oncePlanned, pastVerb, stillSo, toCome } from '../../lexicon/en/events.words.ts';
import { edtfBounds } from '../../text/edtf.ts';
import type { ArticleView } from '../view.ts';
import type { Clause } from './clauses.ts';
import type { EventDate } from './event-date.ts';

/** Told as coming, and after the day of the source, or not over by then. */
export function isScheduled(view: ArticleView, date: EventDate, clause: string): boolean {
  if (!date.future && !toCome.test(clause) && pastVerb.test(clause)) return false;
  return endsAfter(view, date, 'first') || (isAhead(clause) && endsAfter(view, date, 'last'));
}

/** Whether a clause tells of a deed, done or firmly set: no wish, fear or mere chance for a day that is not over, no `today` of an age. */
export function hasHappened(view: ArticleView, date: EventDate, text: string, clause: Clause): boolean {
  if (date.words !== undefined && thisAge.test(date.words) && goingOn.test(text.slice(clause.start, clause.end))) return false;
  if (date.counted && stillSo.test(text.slice(date.end))) return false;
  if (oncePlanned.test(text.slice(clause.start, date.at)) && !endsAfter(view, date, 'first')) return false;
  if (cameToNothing.test(text.slice(clause.start, clause.end))) return false;
  const head = text.slice(clause.start, date.at);
  return !onlyThought.test(head) || firmlySet.test(head) || !endsAfter(view, date, 'last', true);
}

const isAhead = (clause: string): boolean => /\b(?:will|shall|due to|(?:is|are) to|must|deadline|scheduled)\b/iu.test(clause);

/** Whether the first or the last day of a date lies after the day of the source (or on it). */
function endsAfter(view: ArticleView, date: EventDate, end: 'first' | 'last', orOn = false): boolean {
  const { published } = view.article.meta;
  const day = published === undefined ? undefined : edtfBounds(published)?.last;
  const bound = edtfBounds(date.edtf)?.[end];
  return day !== undefined && bound !== undefined && (bound > day || (orOn && bound === day));
}
