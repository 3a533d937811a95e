import type { Sign } from '../candidate.ts';
import type { Passage } from '../matter.ts';
import { printedText } from '../plain.ts';
import { numbersOf } from './measured.ts';

/** What is measured and not counted: two who print one number of it speak of one thing. */
const unit =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|feet|tons?|tonnes?|kilos?|kilograms?|lit(?:re|er)s?|gallons?|degrees?|hectares?|acres?|knots)$/u;

/** Exact numbers with their unit, `20 minute`. */
export function measuresIn(text: string): string[] {
  return numbersOf(text).flatMap(({ low, high, label }) => {
    const noun = label.slice(label.lastIndexOf(' ') + 1).toLowerCase();
    return low === high && unit.test(noun) ? [`${low} ${noun.replace(/s$/u, '')}`] : [];
  });
}

const bySign = new WeakMap<Sign, readonly string[]>();

/** The measures that a denial denies: "that the engine took 20 minutes". */
export function measuresOf(sign: Sign): readonly string[] {
  const known = bySign.get(sign) ?? (sign.kind === 'denial' ? measuresIn(sign.label) : []);
  bySign.set(sign, known);
  return known;
}

/** Whether a passage prints one of the measures that a denial denies. */
export const meetsMeasure = (sign: Sign, other: Passage): boolean => {
  const denied = measuresOf(sign);
  return denied.length > 0 && measuresIn(printedText(other)).some((m) => denied.includes(m));
};
