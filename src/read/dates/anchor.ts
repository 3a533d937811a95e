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

/** The anchor an EDTF date gives; an interval counts by its end, `199X` and anything unreadable give none. */
export function anchorOf(published: Edtf | undefined): Anchor | undefined {
  const last =
    (published ?? '')
      .split('/')
      .filter((p) => /\d/u.test(p))
      .at(-1) ?? '';
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[~?%T])/u.exec(last);
  if (!m) return undefined;
  const [y, month, d] = [Number(m[1]), Number(m[2] ?? 0), Number(m[3] ?? 0)];
  const approximate = /[~?%]/u.test(last);
  if (month < 1 || month > 12) return { y, approximate };
  return isDay(y, month, d) ? { y, m: month, d, approximate } : { y, m: month, approximate };
}
