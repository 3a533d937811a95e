import type { Claim } from '../../model/findings.ts';
import type { Block } from '../../model/note.ts';
import { claimMatrix } from '../charts.ts';
import type { Context } from '../context.ts';

const mostHolders = 10;
const mostClaims = 12;

/** Who says what: holders by claims as a figure; the panels above it are its equivalent in words. */
export function matrix(context: Context, printed: readonly Claim[]): Block[] {
  if (printed.length < 3) return [];
  const { phrases } = context;
  const chart = claimMatrix(printed.slice(0, mostClaims), context.claimNumbers);
  const rows = chart.rows.slice(0, mostHolders);
  const items = rows.map((row) => {
    const said = row.cells.flatMap((cell, i) => (cell ? [`${phrases.say(`stance.${cell}`)} ${chart.columns[i]}`] : []));
    return `${row.label}: ${said.join(', ')}.`;
  });
  return [
    {
      kind: 'figure',
      id: 'figure-claims',
      caption: phrases.say('claims.matrix'),
      alternative: phrases.say('claims.matrix.alternative', { items: items.join(' ') }),
      chart: { ...chart, rows },
    },
  ];
}
