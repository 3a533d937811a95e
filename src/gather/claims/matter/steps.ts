/** Counts up to here are taken as they are. */
const exact = 8;

/** Steps of a fifth or a quarter, as whole numbers, so that they are the same on every machine. */
const steps: readonly number[] = (() => {
  const made: number[] = [];
  for (let n = exact; n < 1e8; n += Math.max(1, n >> 2)) made.push(n);
  return made;
})();

/**
 * A count moved down to the step below it. Where a weight is worked out from the step and not from the count, one more article
 * changes few weights, and what was found with the others may stay.
 */
export function stepOf(n: number): number {
  if (n <= exact) return n;
  let [low, high] = [0, steps.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((steps[middle] as number) <= n) low = middle;
    else high = middle - 1;
  }
  return steps[low] as number;
}
