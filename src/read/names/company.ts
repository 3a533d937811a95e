import * as words from '../../lexicon/en/organisations.words.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import type { Marked } from './marked.ts';

/** What a company has, and no person or place. */
export const companyHas: ReadonlySet<string> = new Set(words.companyHas.split(/\s+/u));

/** `Alba’s chairman`: who leads a body. */
export const ledBy = setOf('chairman chairwoman chairperson chair ceo cfo boss board');

/** What a firm is to others. */
export const trades = setOf('operator provider supplier contractor subcontractor manufacturer maker');

/** `Retailer Alba said`: a firm's business, which opens a sentence and stands before its name. */
export const opensWithTrade = (t: Marked, i: number, last: number): boolean =>
  i < last && t.spanOf[i - 1] !== t.spanOf[i] && businesses.has(t.lowers[i] as string);
const businesses = setOf(
  'retailer insurer reinsurer automaker carmaker drugmaker chipmaker shipbuilder steelmaker planemaker brewer lender broadcaster grocer miner refiner rival',
);

/** `shares in Alba`: what is held in a company. */
export const owned = setOf('shares stake stakes investors shareholders shareholding');

/** `said in a statement`, `said in an earnings report`: bodies mostly speak so. */
export const isStatement = (t: Marked, i: number, to: number): boolean =>
  i + 2 < to &&
  t.lowers[i] === 'in' &&
  /^(?:an?|the|its)$/u.test(t.lowers[i + 1] as string) &&
  [i + 2, i + 3].some((k) => stated.has(t.lowers[k] as string));
const stated = setOf('statement release filing communique communiqué');

/** `Alba's battery plant`: what a company has, at most two small words in between. */
export function ownsAsCompany(t: Marked, from: number, to: number): boolean {
  if (t.lowers[from] === 'share' && (t.lowers[from + 1] ?? '').startsWith('price')) return true;
  for (let i = from; i < Math.min(to, from + 3) && t.shapes[i] === shape.lower; i++) if (companyHas.has(t.lowers[i] as string)) return true;
  return false;
}
