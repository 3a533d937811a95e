import type { TimelineEntry } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { Alongside } from '../alongside.ts';
import { firstDay, lastDay } from '../base/sources.ts';

/** An event with what is asked of it again and again. */
export interface Told {
  readonly event: TimelineEntry;
  /** The first day its date allows, so that a vague one is not the newest; and the year of the last, no year for what lies ahead. */
  readonly day: string;
  readonly year: number;
}

/** The events of a timeline, each with what is asked of it, remembered with the event. */
export class KnownTold extends Alongside<TimelineEntry, Told> {}

export function toldOf(event: TimelineEntry): Told {
  const year = event.scheduled ? Number.NEGATIVE_INFINITY : Number(lastDay(event.date).slice(0, 4));
  return { event, day: firstDay(event.date), year };
}

/** The newest first, of one day the weightiest. */
export const newestFirst = (told: readonly Told[]): Told[] =>
  [...told].sort((a, b) => byText(b.day, a.day) || b.event.weight - a.event.weight || byText(a.event.id, b.event.id));
