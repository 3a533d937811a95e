/** One stretch of a time axis: times `from..to` on `x0..x1`, linear within. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
}

const breakWidth = 16;
const pad = (from: number, to: number): number => Math.max((to - from) * 0.02, 0.02);

/**
 * An axis to scale; where more than half of the whole span holds no event, the empty stretch is cut out (at most twice)
 * and drawn as a break, so that one early date does not press all others together.
 */
export function timeStretches(spans: readonly (readonly [number, number])[], x0: number, x1: number): Stretch[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const groups = cutAtVoids(sorted, sorted.length > 8 ? 2 : 1);
  const inner = x1 - x0 - breakWidth * (groups.length - 1);
  const total = sorted.length;
  const minimum = groups.length > 1 ? 0.16 : 1;
  const shares = groups.map((g) => Math.max(minimum, g.length / total));
  const sum = shares.reduce((a, b) => a + b, 0);
  let x = x0;
  return groups.map((group, i) => {
    const from = Math.min(...group.map((s) => s[0]));
    const to = Math.max(...group.map((s) => s[1]));
    const width = (inner * (shares[i] ?? 1)) / sum;
    const stretch = { from: from - pad(from, to), to: to + pad(from, to), x0: x, x1: x + width };
    x += width + breakWidth;
    return stretch;
  });
}

function cutAtVoids(sorted: readonly (readonly [number, number])[], most: number): (readonly [number, number])[][] {
  if (most === 0 || sorted.length < 4) return [[...sorted]];
  const first = sorted[0]?.[0] ?? 0;
  const whole = Math.max(...sorted.map((s) => s[1])) - first;
  let reached = first;
  for (const [i, span] of sorted.entries()) {
    if (i > 0 && span[0] - reached > whole * 0.55)
      return [...cutAtVoids(sorted.slice(0, i), most - 1), ...cutAtVoids(sorted.slice(i), most - 1)];
    reached = Math.max(reached, span[1]);
  }
  return [[...sorted]];
}

/** Where a time stands on the axis. */
export function position(stretches: readonly Stretch[], time: number): number {
  const s = stretches.find((each) => time <= each.to) ?? stretches.at(-1);
  if (!s) return 0;
  const share = s.to > s.from ? (time - s.from) / (s.to - s.from) : 0.5;
  return s.x0 + (s.x1 - s.x0) * Math.min(1, Math.max(0, share));
}
