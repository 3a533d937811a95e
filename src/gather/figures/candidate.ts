import type { Edtf } from '../../model/article.ts';
import type { Statement } from '../../model/findings.ts';
import type { Quantity } from '../../model/reading.ts';
import type { Holder } from '../claims/candidate.ts';

/** One printed number with its claimant, as one article gives it. `actors` are indices into the contribution's actors. */
export interface FigureCandidate extends Holder {
  /** The number with its qualifier, as printed (`At least 14`). */
  readonly printed: string;
  readonly quantity: Quantity;
  /** What is counted or measured, comparable over sources: a metric, or a unit with the class of its matter. */
  readonly metric: string;
  /** It answers a number of the sentences before. */
  readonly isAnswer?: true;
  /** The day the figure is of: a date in its sentence, else the source's. */
  readonly asOf?: Edtf;
  /** Whether `asOf` is printed in the sentence. */
  readonly dated: boolean;
  readonly statement: Statement;
  readonly actors: readonly number[];
  /** Those of the actors that are places at which it was, by its sentence. */
  readonly places: readonly number[];
  /** Whose people or things are counted (`nine Karethi soldiers`), as an index; `own` for those of the claimant, `all` for those of several sides together. */
  readonly whose?: number | 'own' | 'all';
  /** Terms of the sentence and of the one before. */
  readonly words: readonly string[];
  readonly context: readonly string[];
  readonly at: number;
  readonly paragraph: number;
}

const bareUnit = 'unit:';
/** The metric of a count that no word of the lexicon names, only what is counted; made where the next sentence answers it. */
export const unitMetric = (unit: string): string => `${bareUnit}${unit}`;
export const isUnitMetric = (metric: string): boolean => metric.startsWith(bareUnit);
