import type { Edtf } from '../../model/article.ts';
import type { Statement } from '../../model/findings.ts';

/** One event as one article tells it. `actors` are indices into the contribution's actors. */
export interface EventCandidate {
  readonly date: Edtf;
  readonly dateBasis: 'stated' | 'resolved' | 'reported';
  readonly scheduled: boolean;
  readonly statement: Statement;
  readonly actors: readonly number[];
  /** Content words of the event, lower-case stems or classes, in order of appearance. */
  readonly words: readonly string[];
  /** How much the sentence looks like news of something that happened, 0 to 1. */
  readonly force: number;
  /** How well the statement stands alone, 0 to 1. */
  readonly standing: number;
  /** Words the statement has. */
  readonly length: number;
  /** Killed, hurt, missing as printed: `14 killed`. */
  readonly figures: readonly string[];
  /** The event told by another one ("on the day of the withdrawal"): that one's words. */
  readonly beside?: { readonly words: readonly string[]; readonly actors: readonly number[] };
  readonly at: number;
}
