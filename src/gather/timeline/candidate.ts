import type { Edtf } from '../../model/article.ts';
import type { Statement } from '../../model/findings.ts';

/** One dated event as one article tells it. `actors` are indices into the contribution's actors. */
export interface EventCandidate {
  readonly date: Edtf;
  readonly dateBasis: 'stated' | 'resolved' | 'reported';
  readonly scheduled: boolean;
  readonly statement: Statement;
  readonly actors: readonly number[];
  /** Content words of the event, lower-case stems, in order of appearance. */
  readonly words: readonly string[];
}
