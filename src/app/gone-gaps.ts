import type { Gap } from '../model/findings.ts';
import { formatEdtf } from '../text/edtf.ts';

/** One gap a document whose original is gone from its address; `gone` holds the day since when, by document. */
export const goneGaps = (gone: ReadonlyMap<string, string>): Gap[] =>
  [...gone].map(([document, day]) => ({
    kind: 'original-gone',
    text: `The original is no longer at its address: since ${formatEdtf(day)}.`,
    documents: [document],
    since: day,
  }));
