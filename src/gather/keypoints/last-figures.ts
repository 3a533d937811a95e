import type { FigureRow, FigureValue, Statement } from '../../model/findings.ts';
import type { Register } from './register.ts';

/** The most claimants that a key point names. */
const most = 3;

/**
 * What is claimed of a figure now: of each claimant the newest value, of somebody's before a publication's own, and where the newest source
 * sets several claimants against each other, those alone. In: the values of one row, the oldest first. Out: at most three, in their order.
 */
export function lastFigures(values: readonly FigureValue[], register: Register): readonly FigureValue[] {
  const all = values.filter((_, i) => !isSuperseded(values, i));
  const claimed = all.filter((v) => !register.get(documentOf(v.statement))?.publishers.includes(v.holder));
  const now = claimed.length > 1 ? claimed : all;
  const newest = now.at(-1);
  const together = now.filter((v) => newest && documentOf(v.statement) === documentOf(newest.statement));
  return (together.length > 1 ? together : now).slice(-most);
}

/** The ids of the statements of values that their claimant has replaced since. */
export const replacedIn = ({ values }: FigureRow): readonly string[] =>
  values.filter((_, i) => isSuperseded(values, i)).map((v) => v.statement.id);

const isSuperseded = (values: readonly FigureValue[], at: number): boolean =>
  values.slice(at + 1).some((later) => later.holder === values[at]?.holder);

const documentOf = (s: Statement): string => s.parts.flatMap((p) => (p.kind === 'quote' ? [p.evidence.document] : []))[0] ?? '';
