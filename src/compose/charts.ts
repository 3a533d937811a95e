import type { Edtf } from '../model/article.ts';
import type { Matrix, RangeChart, TimeAxisItem } from '../model/chart.ts';
import type { Claim, FigureRow } from '../model/findings.ts';
import { edtfBounds } from '../text/edtf.ts';
import type { PhraseKey } from './phrases.data.ts';
import type { Phrases } from './phrases.ts';

/** An EDTF value as decimal years, from the start of its first day to the end of its last; none for what is no date. */
export function decimalYears(edtf: Edtf): { readonly from: number; readonly to: number } | undefined {
  const bounds = edtfBounds(edtf);
  if (!bounds) return undefined;
  const from = yearShare(bounds.first, 0);
  const to = yearShare(bounds.last, 1);
  return from > 0 && to < 9999 ? { from, to } : undefined;
}

function yearShare(day: string, add: number): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  const at = Date.UTC(year, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)) + add);
  return Math.round((year + (at - start) / length) * 10_000) / 10_000;
}

export const timeItem = (edtf: Edtf, item: Omit<TimeAxisItem, 'from' | 'to'>): TimeAxisItem[] => {
  const span = decimalYears(edtf);
  return span ? [{ ...span, ...item }] : [];
};

export const monthNames = (phrases: Phrases): string[] => Array.from({ length: 12 }, (_, i) => phrases.say(`month.${i + 1}` as PhraseKey));

/** Comparable rows with at least two numbers, each row on a scale of its own. */
export function rangeChart(rows: readonly FigureRow[], label: (row: FigureRow) => string): RangeChart {
  const groups = rows
    .filter((r) => r.comparable)
    .map((row) => ({
      label: label(row),
      rows: row.values.flatMap((v) => {
        const low = v.low ?? v.high;
        return low === undefined ? [] : [{ label: v.holder, printed: v.printed, low, high: v.high ?? low, openEnd: v.high === undefined }];
      }),
    }))
    .filter((g) => g.rows.length >= 2);
  return { kind: 'ranges', unit: '', groups };
}

/** Claims by holder; a holder's earlier positions do not count. Holders who speak to most claims first. */
export function claimMatrix(claims: readonly Claim[], numbers: ReadonlyMap<string, string>): Matrix {
  const holders = new Map<string, (Claim['positions'][number]['stance'] | null)[]>();
  claims.forEach((claim, column) => {
    for (const position of claim.positions) {
      if (position.earlier) continue;
      const cells = holders.get(position.holder) ?? claims.map(() => null);
      cells[column] ??= position.stance;
      holders.set(position.holder, cells);
    }
  });
  const spoken = (cells: readonly unknown[]): number => cells.filter((c) => c !== null).length;
  const rows = [...holders].map(([label, cells]) => ({ label, cells })).sort((a, b) => spoken(b.cells) - spoken(a.cells));
  return { kind: 'matrix', columns: claims.map((c) => numbers.get(c.id) ?? ''), rows };
}
