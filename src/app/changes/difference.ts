import { statementsInOrder } from '../../compose/order.ts';
import type { BriefingChange } from '../../model/briefing.ts';
import type { Findings } from '../../model/findings.ts';
import { statementText } from '../../text/statement.ts';
import { changesBetween } from './changes.ts';

export interface Difference {
  readonly changes: readonly BriefingChange[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Share of the statements of both editions together that only one prints, in percent. */
  readonly percent: number;
}

/** Typed changes and the statements that differ. Pure. */
export function difference(before: Findings, after: Findings): Difference {
  const old = new Set(statementsInOrder(before).map(statementText));
  const now = new Set(statementsInOrder(after).map(statementText));
  const removed = [...old].filter((text) => !now.has(text));
  const added = [...now].filter((text) => !old.has(text));
  const all = old.size + added.length;
  const percent = all === 0 ? 0 : Math.round((100 * (removed.length + added.length)) / all);
  return { changes: changesBetween(before, after), removed, added, percent };
}
