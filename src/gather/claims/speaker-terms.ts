import { speakerNouns } from '../../lexicon/en/claims.cues.ts';
import { termOf } from './terms.ts';

/** Terms that name speakers ("police", "study"): two passages that share only such a one share no matter. */
export const speakerTerms: ReadonlySet<string> = new Set(speakerNouns.split(' ').map(termOf));
