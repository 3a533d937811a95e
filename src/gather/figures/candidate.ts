import type { Edtf } from '../../model/article.ts';
import type { Statement } from '../../model/findings.ts';
import type { Quantity } from '../../model/reading.ts';

/** One printed number with its claimant, as one article gives it. `actors` are indices into the contribution's actors. */
export interface FigureCandidate {
  readonly printed: string;
  readonly quantity: Quantity;
  readonly holder: string;
  readonly asOf?: Edtf;
  readonly statement: Statement;
  readonly actors: readonly number[];
  readonly words: readonly string[];
}
