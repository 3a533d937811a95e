import type { Edtf } from '../../model/article.ts';
import { isDay } from './calendar.ts';

/** The date that relative expressions count from, only as precise as it is known. */
export interface Anchor {
  readonly y: number;
  readonly m?: number;
  readonly d?: number;
  /** EDTF said `~`, `?` or `%`: what is counted from it in days or weeks is as doubtful. */
  readonly approximate: boolean;
}

/** The anchor an EDTF date gives: an interval is as precise as what its ends share; `199X` and anything unreadable give none. */
export function anchorOf(published: Edtf | undefined): Anchor | undefined {
  const [from, to] = (published ?? '').split('/').filter((p) => /\d/u.test(p));
  const first = pointOf(from);
  if (!first || to === undefined) return first;
  const last = pointOf(to);
  if (last?.y !== first.y) return undefined;
  const approximate = first.approximate || last.approximate;
  if (last.m !== first.m || first.m === undefined) return { y: first.y, approximate };
  return last.d === first.d && first.d !== undefined ? { ...first, approximate } : { y: first.y, m: first.m, approximate };
}

function pointOf(edtf: string | undefined): Anchor | undefined {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:-XX)*(?=$|[~?%T])/u.exec(edtf ?? '');
  if (!m) return undefined;
  const [y, month, d] = [Number(m[1]), Number(m[2] ?? 0), Number(m[3] ?? 0)];
  const approximate = /[~?%]/u.test(edtf ?? '');
  if (month < 1 || month > 12) return { y, approximate };
  return isDay(y, month, d) ? { y, m: month, d, approximate } : { y, m: month, approximate };
}
