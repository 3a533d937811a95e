import type { TimelineEntry } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { Alongside } from '../alongside.ts';
import { lastDay } from '../base/sources.ts';

/** An event with what is asked of it again and again. */
export interface Told {
  readonly event: TimelineEntry;
  /** The last day its date allows, and the year of that; no year for what lies ahead. */
  readonly day: string;
  readonly year: number;
}

/** The events of a timeline, each with what is asked of it, remembered with the event. */
export class KnownTold extends Alongside<TimelineEntry, Told> {}

export function toldOf(event: TimelineEntry): Told {
  const day = lastDay(event.date);
  return { event, day, year: event.scheduled ? Number.NEGATIVE_INFINITY : Number(day.slice(0, 4)) };
}

/** The newest first, of one day the weightiest. */
export const newestFirst = (told: readonly Told[]): Told[] =>
  [...told].sort((a, b) => byText(b.day, a.day) || b.event.weight - a.event.weight || byText(a.event.id, b.event.id));
