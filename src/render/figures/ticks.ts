/** Round values (1, 2 or 5 times a power of ten) from the first at or below `low` to the first at or above `high`. */
export function niceTicks(low: number, high: number, most: number): number[] {
  const span = Math.max(high - low, Number.EPSILON);
  const rough = span / Math.max(1, most - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((s) => s * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks: number[] = [];
  for (let i = first; i <= last; i += 1) ticks.push(Math.round(i * step * 1e6) / 1e6);
  return ticks;
}

/** Steps of years (or, below a year, of months) that read naturally on a time axis. */
export function yearTicks(from: number, to: number, most: number): { readonly at: number; readonly months: boolean }[] {
  const steps = [1 / 12, 1 / 4, 1 / 2, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
  const step = steps.find((s) => (to - from) / s <= most) ?? 1000;
  const ticks: { at: number; months: boolean }[] = [];
  for (let i = Math.floor(from / step + 1e-9); i <= Math.ceil(to / step - 1e-9); i += 1)
    ticks.push({ at: Math.round(i * step * 1200) / 1200, months: step < 1 });
  return ticks;
}
