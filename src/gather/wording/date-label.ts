import { monthNames } from '../../lexicon/en/background.ts';
import type { Edtf } from '../../model/article.ts';

/** An EDTF value as printed in a clarification: `2026-02-27` -> `27 February 2026`, `199X` -> `1990s`; undefined when it has no such form. */
export function dateLabel(edtf: Edtf): string | undefined {
  const [from = '', to] = edtf.split('/');
  const about = /[~?%]/u.test(edtf) ? 'about ' : '';
  if (to === undefined || to === from) return prefixed(about, point(from));
  return prefixed(about, range(from, to));
}

/** What a printed date leaves open: `April 16` of 2022 -> `2022`, `Friday` -> the whole day; undefined when nothing is. */
export function missingPart(printed: string, edtf: Edtf): string | undefined {
  const year = /^-?\d{3}[\dX]/u.exec(edtf)?.[0];
  if (!year || printed.includes(year)) return undefined;
  const month = monthNames[Number(edtf.slice(5, 7)) - 1];
  const saysMonth = month !== undefined && printed.toLowerCase().includes(month.slice(0, 3).toLowerCase());
  const single = !edtf.includes('/');
  if (single && saysMonth && (/\d/u.test(printed) || edtf.replace(/[~?%]/gu, '').length === 7)) return year;
  return dateLabel(edtf);
}

const prefixed = (about: string, label: string | undefined): string | undefined => (label === undefined ? undefined : about + label);

function point(value: string): string | undefined {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?[~?%]*$/u.exec(value);
  if (!m) return /^\d{3}X[~?%]*$/u.test(value) ? `${value.slice(0, 3)}0s` : undefined;
  const month = monthNames[Number(m[2]) - 1];
  if (m[2] === undefined) return m[1];
  if (month === undefined) return undefined;
  return m[3] === undefined ? `${month} ${m[1]}` : `${Number(m[3])} ${month} ${m[1]}`;
}

function range(from: string, to: string): string | undefined {
  const a = point(from);
  const b = point(to);
  if (a === undefined || b === undefined) return a ?? b;
  const first = a.split(' ');
  const last = b.split(' ');
  while (first.length > 1 && last.length > 1 && first.at(-1) === last.at(-1) && first.length === last.length) {
    first.pop();
    last.pop();
  }
  return `${first.join(' ')}-${b}`;
}
