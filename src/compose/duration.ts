const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:\d+M)?(?:\d+S)?)?$/u;

/** A day (`YYYY-MM-DD`) plus an ISO 8601 duration, in whole days (24 hours are one); undefined where either is unreadable. */
export function addDuration(day: string, duration: string): string | undefined {
  const parts = shape.exec(duration);
  const [year, month, date] = day.split('-').map(Number);
  if (!parts || year === undefined || month === undefined || date === undefined) return undefined;
  const n = (i: number): number => Number(parts[i] ?? 0);
  const days = n(3) * 7 + n(4) + Math.floor(n(5) / 24);
  const moved = new Date(Date.UTC(year + n(1), month - 1 + n(2), date + days));
  return Number.isNaN(moved.getTime()) ? undefined : moved.toISOString().slice(0, 10);
}
