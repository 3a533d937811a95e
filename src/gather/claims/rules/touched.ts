import { Alongside } from '../../alongside.ts';
import type { Dispute } from '../dispute.ts';
import type { Met } from './watched.ts';

/** What one statement holds of each question; absent where it holds nothing. */
type HeldBy = (statement: string) => Readonly<(readonly Met[] | undefined)[]> | undefined;

/** A contested dispute with what each of its sides holds of each question. */
export interface Touched {
  readonly dispute: Dispute;
  readonly sides: readonly ReturnType<HeldBy>[];
}

/** The contested disputes that hold words of the topic's questions, remembered while these stay: the statements of a dispute that is as it was are too. */
export class TouchedDisputes {
  private readonly known = new Alongside<Dispute, Touched | undefined>();

  /** In: all disputes, in the order of the rules. Out: those that hold a word, in the same order. */
  of(disputes: readonly Dispute[], heldBy: HeldBy): Touched[] {
    const touched: Touched[] = [];
    for (const one of this.known.of(disputes, (dispute) => touchedOf(dispute, heldBy))) if (one) touched.push(one);
    return touched;
  }
}

function touchedOf(dispute: Dispute, heldBy: HeldBy): Touched | undefined {
  if (dispute.status !== 'contested') return undefined;
  const sides = dispute.sides.map((s) => heldBy(s.passage.statement.id));
  return sides.some((side) => side !== undefined) ? { dispute, sides } : undefined;
}
