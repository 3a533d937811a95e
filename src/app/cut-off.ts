import type { ArticleMeta } from '../model/article.ts';
import type { Outcome } from '../model/problem.ts';
import { edtfBounds } from '../text/edtf.ts';
import { done, failed } from './outcome.ts';

/** The last day that a requested cut-off allows (`2025-03` is 31 March 2025), so that equal requests are one. */
export function parseCutOff(value: string): Outcome<string> {
  const last = edtfBounds(value)?.last;
  if (last !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(last)) return done(last);
  return failed({
    kind: 'bad-parameter',
    name: 'asOf',
    value,
    mend: 'Give a day as YYYY-MM-DD, for example 2025-03-31, a month as YYYY-MM or a year as YYYY.',
  });
}

/** Whether a document could be known by the end of that day: first seen, else the latest day its publication allows. */
export function counts(meta: ArticleMeta, cutOff: string): 'yes' | 'later' | 'undated' {
  const known = meta.firstSeen ?? meta.published;
  const last = known === undefined ? undefined : edtfBounds(known)?.last;
  if (last === undefined) return 'undated';
  return last <= cutOff ? 'yes' : 'later';
}
