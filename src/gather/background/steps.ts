import type { Actor, TimelineEntry } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import { countWords } from '../../text/words.ts';
import type { Ranked } from './choose.ts';
import { isWhole } from './present-state.ts';
import { yearOf } from './sentence-year.ts';
import type { TitleWords } from './title-words.ts';

/** A statement of the background with its place in time, as a decimal year. */
export interface Step {
  readonly statement: TimelineEntry['statement'];
  readonly order: number;
}

/** So many statements make a background; what is found by the sentences alone is filled up to that. */
export const fewestSteps = 6;
/** An event of less weight is a detail. */
const least = 0.85;
const titleWorth = 0.3;
/** In years: events so near to one that is told are told with it. */
const apart = 0.02;

/**
 * The steps of the matter by which a short background is filled up: events of the timeline that have come, are told in a whole sentence and
 * name the matter, or of which two tell and which name one of those who are in most of it, the weightiest first. In: the timeline in order; what is told already, here or in
 * the key points; how many words there is room for. Never what is of a day told already.
 */
export function furtherSteps(
  timeline: readonly TimelineEntry[],
  chosen: readonly Ranked[],
  told: { readonly ids: ReadonlySet<string>; readonly passages: ReadonlySet<string> },
  title: TitleWords,
  central: ReadonlySet<Actor['id']>,
  room: number,
): Step[] {
  const known = new Set([...told.ids, ...chosen.flatMap((c) => c.events)]);
  const steps: Step[] = [];
  const days = timeline.flatMap((e) => (known.has(e.id) ? (yearOf(e.date) ?? []) : []));
  let words = room;
  for (const { event, order } of inOrder(
    timeline.filter((e) => mayStand(e, known, told.passages)),
    title,
    central,
  )) {
    if (chosen.length + steps.length >= fewestSteps) break;
    const length = countWords(statementText(event.statement));
    if (length > words || days.some((day) => Math.abs(day - order) < apart)) continue;
    words -= length;
    days.push(order);
    steps.push({ statement: event.statement, order });
  }
  return steps;
}

/** What a named person says, which other sections show, and an item of a list. */
const isWord = /\b(?:said|says) \p{Lu}|\p{Lu}\p{L}+ (?:said|says|told)\b|^\d{1,3}[.)] /u;

const mayStand = (e: TimelineEntry, known: ReadonlySet<string>, passages: ReadonlySet<string>): boolean =>
  !e.scheduled &&
  e.dateBasis !== 'reported' &&
  e.weight >= least &&
  !known.has(e.id) &&
  !e.statement.parts.some((p) => p.kind === 'quote' && passages.has(`${p.evidence.document}:${p.evidence.start}`)) &&
  !e.statement.parts.slice(0, -1).some((p) => p.kind === 'cut') &&
  isWhole(e.statement) &&
  !isWord.test(statementText(e.statement));

function inOrder(
  events: readonly TimelineEntry[],
  title: TitleWords,
  central: ReadonlySet<string>,
): { event: TimelineEntry; order: number }[] {
  return events
    .flatMap((event) => {
      const named = title.namedIn(statementText(event.statement)).length;
      const order = yearOf(event.date);
      const near = named > 0 || (event.documents.length > 1 && event.actors.some((id) => central.has(id)));
      if (order === undefined || !near) return [];
      return [{ event, order, value: event.weight + titleWorth * Math.min(2, named) }];
    })
    .sort((a, b) => b.value - a.value || a.order - b.order || byText(a.event.id, b.event.id));
}
