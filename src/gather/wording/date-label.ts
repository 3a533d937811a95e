import type { Edtf } from '../../model/article.ts';
import { formatEdtf } from '../../text/edtf.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What a printed date leaves open: `April 16` of 2022 -> `2022`, `Friday` -> the whole day; undefined when nothing is. */
export function missingPart(printed: string, edtf: Edtf): string | undefined {
  const year = /^-?\d{3}[\dX]/u.exec(edtf)?.[0];
  if (!year || printed.includes(year.replace(/X$/u, ''))) return undefined;
  const label = formatEdtf(edtf);
  const season = /^(?:spring|summer|autumn|winter) (\d{4})$/u.exec(label);
  if (season && /\b(?:spring|summer|autumn|fall|winter)\b/iu.test(printed)) return season[1];
  if (edtf.includes('/') && !(edtf.split('/')[1]?.startsWith(year) && saysItsMonth(printed, edtf))) return label;
  const plain = edtf.replace(/[~?%]/gu, '');
  return saysItsMonth(printed, edtf) && (plain.length === 7 || /\d/u.test(printed)) ? label.slice(label.lastIndexOf(year)) : label;
}

/** `5 to 7 September` of 2024: the month stands there already. */
function saysItsMonth(printed: string, edtf: Edtf): boolean {
  const month = months[Number(edtf.slice(5, 7)) - 1];
  return month !== undefined && printed.toLowerCase().includes(month);
}
