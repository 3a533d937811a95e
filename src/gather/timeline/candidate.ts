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
  /** Those of `actors` that are places at which it says that it was; absent where there are none. */
  readonly places?: readonly number[];
  readonly signs?: DeedSigns;
}

/** What in the words of an event may tell one deed from another, beside its date and its classes. */
export interface DeedSigns {
  /** The number of a line of deeds, and the stem of an object: `0 radio`. */
  readonly deeds?: readonly string[];
  /** Numbers of persons or things as printed, in lower case, and numbers that are hardly printed by chance. */
  readonly counted?: readonly string[];
  readonly numbers?: readonly string[];
  /** It tells of somebody who wrote, or of a beginning. */
  readonly writes?: true;
  readonly begins?: true;
  /** It takes up again what was told before: of which kinds that may have been (`takenUp`). */
  readonly again?: readonly number[];
  /** Work stops: a strike begins. */
  readonly stops?: true;
  /** It tells of a sitting, or of what may be done at one. */
  readonly sits?: true;
  /** The lines of deeds of which it holds a word, whatever their object. */
  readonly lines?: readonly number[];
}
