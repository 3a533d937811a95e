import type { BriefingChange } from '../../model/briefing.ts';
import type { Findings, TimelineEntry } from '../../model/findings.ts';
import { formatEdtf } from '../../text/edtf.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';

/** Events that no statement of the edition before told. An event told anew by another source is not new. */
export function eventChanges(before: Findings, after: Findings): BriefingChange[] {
  const told = new Set(before.timeline.flatMap(tellings));
  return after.timeline
    .filter((entry) => !tellings(entry).some((telling) => told.has(telling)))
    .sort((a, b) => byText(b.date, a.date) || byText(a.id, b.id))
    .map((entry) => ({ kind: 'new event', text: `${formatEdtf(entry.date)}: ${statementText(entry.statement)}`, target: entry.id }));
}

const tellings = (entry: TimelineEntry): string[] => [entry.statement, ...entry.also].map(statementText);
