import type { Gap } from '../../model/findings.ts';
import { formatEdtf } from '../../text/edtf.ts';
import { byText } from '../../text/order.ts';
import { publisherOf } from '../base/evidence-base.ts';
import { firstDay, lastDay } from '../base/sources.ts';
import type { Gathered } from '../parts.ts';

/** Shorter silences between two sources are no gap. */
const shortest = 3;

/** Stretches of months between the oldest and the newest source in which none appeared, and how much rests on one source. */
export function coverageGaps(parts: Gathered): Gap[] {
  return [...silences(parts), ...singleSource(parts)];
}

function silences({ sources }: Gathered): Gap[] {
  const dated = sources.flatMap(({ document, meta }) =>
    meta.published === undefined ? [] : [{ document, date: meta.published, first: firstDay(meta.published) }],
  );
  const order = dated.sort((a, b) => byText(a.first, b.first) || byText(a.document, b.document));
  return order.slice(1).flatMap((next, i) => {
    const last = order[i];
    if (!last || last.first.slice(0, 7) === next.first.slice(0, 7)) return [];
    const months = monthOf(next.first) - monthOf(lastDay(last.date)) - 1;
    if (months < shortest) return [];
    const text = `No source from the ${months} months between ${formatEdtf(last.date)} and ${formatEdtf(next.date)}.`;
    return [{ kind: 'no-coverage', text, documents: [last.document, next.document] }];
  });
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** How many timeline entries rest on one publisher only. */
function singleSource({ sources, timeline }: Gathered): Gap[] {
  const of = new Map(sources.map((s) => [s.document, publisherOf(s)]));
  const single = timeline.filter(({ documents }) => documents.length === 1 || new Set(documents.map((d) => of.get(d))).size === 1).length;
  if (single === 0 || sources.length < 2) return [];
  return [{ kind: 'single-source', text: `${single} of ${timeline.length} dated events rest on one publisher only.` }];
}
