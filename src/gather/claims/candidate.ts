import type { Statement } from '../../model/findings.ts';
import type { Stance } from '../../model/reading.ts';

/** One thing that somebody holds, as one article tells it. `actors` are indices into the contribution's actors. */
export interface AssertionCandidate {
  /** Who holds it, as printed or as the article names them in full; the publication for its own voice. */
  readonly holder: string;
  readonly holderActor?: number;
  readonly stance: Stance;
  readonly statement: Statement;
  readonly actors: readonly number[];
  readonly words: readonly string[];
}
