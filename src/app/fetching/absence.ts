import type { SourceRecord } from '../../store/records.ts';
import type { Fetched } from './fetch-safely.ts';

/** An address that answers that nothing is there: since when (ISO 8601), how often in a row, and whether that is for good. */
export type Absence = NonNullable<SourceRecord['absence']>;

/** "Not found" may be an accident of an hour: it holds after so many tries over so long a time. "Gone" (410) holds at once. */
const [leastTries, leastMs] = [3, 3 * 86_400_000];

/**
 * How an address stands after one more answer. Anything that was there (also 304) ends an absence; a failure of another kind
 * (server error, timeout, robots.txt) says nothing about it and leaves what was known. Pure.
 */
export function absenceAfter(before: Absence | undefined, answer: Fetched, now: Date): Absence | undefined {
  if (answer.kind !== 'failed') return undefined;
  if (answer.status !== 404 && answer.status !== 410) return before;
  const since = before?.since ?? now.toISOString();
  const tries = (before?.tries ?? 0) + 1;
  const lasting = tries >= leastTries && now.getTime() - Date.parse(since) >= leastMs;
  return { since, tries, gone: before?.gone === true || answer.status === 410 || lasting };
}

/** The instant since which an address is gone for good; undefined while it is not. */
export const goneSince = (absence: Absence | undefined): string | undefined => (absence?.gone ? absence.since : undefined);
