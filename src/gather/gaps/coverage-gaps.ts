import type { Gap, SourceRecord } from '../../model/findings.ts';
import { formatEdtf } from '../../text/edtf.ts';
import { byText } from '../../text/order.ts';
import { firstDay, lastDay } from '../base/sources.ts';
import { Memory } from '../memory.ts';
import type { Gathered } from '../parts.ts';
import { KnownSingle } from './known-single.ts';

/** Shorter silences between two sources are no gap. */
const shortest = 3;

/** Stretches of months between the oldest and the newest source in which none appeared, and how much rests on one source. */
export function coverageGaps(parts: Gathered, memory = new Memory()): Gap[] {
  return [...silences(parts), ...singleSource(parts, memory)];
}

function silences({ sources }: Gathered): Gap[] {
  return daysOf(sources).flatMap((next, i, days) => {
    const last = days[i - 1];
    if (!last || last.day.slice(0, 7) === next.day.slice(0, 7)) return [];
    const [before, after] = [last.last.meta.published ?? '', next.first.meta.published ?? ''];
    const months = monthOf(next.day) - monthOf(lastDay(before)) - 1;
    if (months < shortest) return [];
    const text = `No source from the ${months} months between ${formatEdtf(before)} and ${formatEdtf(after)}.`;
    return [{ kind: 'no-coverage', text, documents: [last.last.document, next.first.document] }];
  });
}

/** A day on which sources begin, with the first and the last of them by name. */
interface Day {
  readonly day: string;
  first: SourceRecord;
  last: SourceRecord;
}

/** The days on which sources begin, in order. */
function daysOf(sources: readonly SourceRecord[]): Day[] {
  const days = new Map<string, Day>();
  for (const source of sources) {
    if (source.meta.published === undefined) continue;
    const day = firstDay(source.meta.published);
    const known = days.get(day);
    if (!known) days.set(day, { day, first: source, last: source });
    else if (byText(source.document, known.first.document) < 0) known.first = source;
    else if (byText(source.document, known.last.document) > 0) known.last = source;
  }
  return [...days.values()].sort((a, b) => byText(a.day, b.day));
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** How many timeline entries rest on one publisher only. */
function singleSource({ sources, timeline }: Gathered, memory: Memory): Gap[] {
  if (sources.length < 2) return [];
  const single = memory.of(KnownSingle).count(timeline, sources);
  if (single === 0) return [];
  return [{ kind: 'single-source', text: `${single} of ${timeline.length} dated events rest on one publisher only.` }];
}
