import { noTelling } from '../../lexicon/en/background.ts';
import { saidOf } from '../claims/sentence.ts';
import type { ActorCandidate } from '../contribution.ts';
import type { ArticleView } from '../view.ts';
import { shiftedDate } from './came-after.ts';
import type { EventCandidate } from './candidate.ts';
import { datedEvents, datedFrom } from './dated-events.ts';
import { deedSigns } from './deed-signs.ts';
import { type EventDate, eventDates } from './event-date.ts';
import { eventPlaces } from './event-places.ts';
import { undatedEvent } from './undated-event.ts';

/** A longer sentence (UTF-16 units) is no event. */
const longest = 900;

/** Events of one article, in order of appearance. `actors`: its candidates. */
export const contributeEvents = (view: ArticleView, actors: readonly ActorCandidate[]): EventCandidate[] =>
  eventsOf(view).map((event) => {
    const places = eventPlaces(event, actors);
    const signs = deedSigns(event);
    return { ...event, ...(places.length > 0 ? { places } : {}), ...(signs ? { signs } : {}) };
  });

function eventsOf(view: ArticleView): EventCandidate[] {
  const found: EventCandidate[] = [];
  let last: EventDate | undefined;
  view.reading.sentences.forEach((sentence, at) => {
    const text = view.article.text.slice(sentence.start, sentence.end);
    if (text.length > longest || noTelling.test(text) || !/[.!…:][”"’')\]]*$/u.test(text.trimEnd())) return;
    const said = saidOf(view, at);
    const dates = eventDates(
      text,
      sentence.start,
      (view.datesOf[at] ?? []).flatMap((d) => view.reading.dates[d] ?? []),
      view.article.meta.published,
    );
    const shifted = dates.length === 0 ? shiftedDate(text, last) : undefined;
    if (dates.length > 0) found.push(...datedEvents(view, at, said, dates));
    else if (shifted) found.push(...datedFrom(view, at, said, shifted));
    else found.push(...undatedEvent(view, at, said));
    last = dates.at(-1);
  });
  return found;
}
