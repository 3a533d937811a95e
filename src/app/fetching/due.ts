const minute = 60_000;
const day = 1440 * minute;
/** Years, months, weeks, days, hours and minutes, in this order; a year counts as 365 days, a month as 30. */
const units = [365 * day, 30 * day, 7 * day, day, 60 * minute, minute];
/** How often a source is asked when it does not say: four times a day. */
const usual = 360 * minute;
/** No failure puts a source off for longer. */
const longest = 7 * day;

/** An ISO 8601 duration without seconds in milliseconds; undefined for anything else. */
export function durationMs(duration: string | undefined): number | undefined {
  const m = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/u.exec(duration ?? '');
  const ms = units.reduce((sum, unit, i) => sum + unit * Number(m?.[i + 1] ?? 0), 0);
  return ms > 0 ? ms : undefined;
}

/** When a source is asked again: after its cadence; after failures later and later, or when the site itself asks for it. */
export function nextDue(now: Date, cadence: string | undefined, failures: number, retryAfter?: string): string {
  const wait = (durationMs(cadence) ?? usual) * 2 ** Math.min(failures, 8);
  return new Date(
    now.getTime() + Math.max(Math.min(wait, failures === 0 ? Number.POSITIVE_INFINITY : longest), askedFor(retryAfter, now)),
  ).toISOString();
}

/** How long a site is left alone that says "too many requests" without saying for how long. */
const usualRest = 60 * minute;

/** Milliseconds for which a site asks to be left alone altogether: with 429, and where it says `Retry-After`. */
export const restAfter = ({ status, retryAfter }: { readonly status?: number; readonly retryAfter?: string }, now: Date): number =>
  Math.max(askedFor(retryAfter, now), status === 429 && retryAfter === undefined ? usualRest : 0);

/** `Retry-After` is seconds or a date. */
function askedFor(retryAfter: string | undefined, now: Date): number {
  if (retryAfter === undefined) return 0;
  const ms = /^\d+$/u.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now.getTime();
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(ms, 0), longest);
}
