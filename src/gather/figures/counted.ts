import { isUnitMetric } from './candidate.ts';
import type { Figure } from './figure.ts';

/** Units that count people of any kind. */
export const anybody: ReadonlySet<string> = new Set([
  'people',
  'person',
  'body',
  'victim',
  'man',
  'woman',
  'child',
  'fatality',
  'death',
  'life',
  'casualty',
  'human',
  'resident',
  'toll',
  'dead',
  'missing',
  'injured',
  'wounded',
]);
/** Units for what befell somebody, whoever it was: "Four patients died, X said. Y has reported one death." */
export const fates = new Set(['death', 'fatality', 'dead', 'casualty']);
/** What befalls people. */
export const harms: ReadonlySet<string> = new Set(['=kill', '=injure', '=missing', '=casualty', '=arrest']);

/** What is counted may be one thing: the same unit, none printed, or people of any kind. */
export function sameUnit(a: Figure, b: Figure): boolean {
  const x = a.quantity.unit;
  const y = b.quantity.unit;
  return (
    x === y ||
    x === undefined ||
    y === undefined ||
    (anybody.has(x) && anybody.has(y)) ||
    (areBeside(a, b) && (fates.has(x) || fates.has(y)))
  );
}

/** Both say whose are counted, and not the same. */
export const otherPeople = (a: Figure, b: Figure): boolean =>
  a.whoseKey !== undefined && b.whoseKey !== undefined && a.whoseKey !== b.whoseKey;

/** How many sentences apart a number may answer another. */
export const reach = 3;

/** One of the two was found to answer the other (answered-counts.ts): a metric of the unit alone, or a count without one. */
export function answers(a: Figure, b: Figure): boolean {
  if (a.document !== b.document || a.metric !== b.metric) return false;
  const apart = Math.abs(a.at - b.at);
  if ((a.isAnswer || b.isAnswer) && a.quantity.measure === b.quantity.measure && a.quantity.measure !== 'count') return apart <= reach;
  const bare = a.quantity.measure === 'count' && (a.quantity.unit === undefined) !== (b.quantity.unit === undefined);
  return isUnitMetric(a.metric) ? apart <= (a.quantity.measure === 'count' ? 1 : reach) : bare && apart <= 1;
}

/** In one sentence or in neighbouring ones. */
export const areBeside = (a: Figure, b: Figure): boolean => a.document === b.document && Math.abs(a.at - b.at) <= 1;
