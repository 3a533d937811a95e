import type { BriefingChange } from '../../model/briefing.ts';
import type { FigureRow, Findings } from '../../model/findings.ts';

/** Numbers that a holder of the edition before now gives otherwise, as printed: `14 to 23`. */
export function figureChanges(before: Findings, after: Findings): BriefingChange[] {
  const earlier = new Map(before.figures.map((row) => [keyOf(row), row]));
  return after.figures.flatMap((row) => {
    const old = earlier.get(keyOf(row));
    return old ? revised(old, row) : [];
  });
}

const keyOf = ({ event, metric }: FigureRow): string => `${event}\n${metric}`;

function revised(old: FigureRow, row: FigureRow): BriefingChange[] {
  return row.values.flatMap((value) => {
    const was = old.values.filter((v) => v.holder === value.holder).map((v) => v.printed);
    const from = was.at(-1);
    if (from === undefined || was.includes(value.printed)) return [];
    return [{ kind: 'figure revised', text: `${row.event}, ${row.metric}, ${value.holder}: ${from} to ${value.printed}`, target: row.id }];
  });
}
