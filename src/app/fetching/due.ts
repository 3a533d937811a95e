const units = { W: 604_800_000, D: 86_400_000, H: 3_600_000, M: 60_000 } as const;
/** How often a source is asked when it does not say: four times a day. */
const usual = 6 * units.H;
/** No failure puts a source off for longer. */
const longest = 7 * units.D;

/** An ISO 8601 duration of weeks, days, hours and minutes in milliseconds; undefined for anything else. */
export function durationMs(duration: string | undefined): number | undefined {
  const m = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/u.exec(duration ?? '');
  if (!m) return undefined;
  const [w, d, h, min] = m.slice(1).map((n) => Number(n ?? 0)) as [number, number, number, number];
  const ms = w * units.W + d * units.D + h * units.H + min * units.M;
  return ms > 0 ? ms : undefined;
}

/** When a source is asked again: after its cadence; after failures later and later, or when the site itself asks for it. */
export function nextDue(now: Date, cadence: string | undefined, failures: number, retryAfter?: string): string {
  const wait = (durationMs(cadence) ?? usual) * 2 ** Math.min(failures, 8);
  return new Date(
    now.getTime() + Math.max(Math.min(wait, failures === 0 ? Number.POSITIVE_INFINITY : longest), askedFor(retryAfter, now)),
  ).toISOString();
}

/** `Retry-After` is seconds or a date. */
function askedFor(retryAfter: string | undefined, now: Date): number {
  if (retryAfter === undefined) return 0;
  const ms = /^\d+$/u.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now.getTime();
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(ms, 0), longest);
}
