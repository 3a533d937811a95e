import type { Quantity, Sentence, TimeExpression } from '../../model/reading.ts';

/** Quantities in reading order. */
export function readQuantities(_text: string, _sentences: readonly Sentence[], _dates: readonly TimeExpression[]): Quantity[] {
  return [];
}
