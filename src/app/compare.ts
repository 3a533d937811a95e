import { statementsInOrder } from '../compose/order.ts';
import type { BriefingChange } from '../model/briefing.ts';
import type { Findings } from '../model/findings.ts';
import type { Outcome } from '../model/problem.ts';
import type { Publication } from '../store/records.ts';
import { statementText } from '../text/statement.ts';
import { changesBetween } from './changes/changes.ts';
import { editionLines } from './editions.ts';
import { currentPublication, editionPublication } from './library.ts';
import { done, failed } from './outcome.ts';
import type { Reader } from './reader.ts';
import { findingsOf } from './shelved.ts';
import type { World } from './world.ts';

/** Two editions side by side: typed changes, and which statements only one of them prints. */
export interface Comparison {
  readonly topic: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly changes: readonly BriefingChange[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Share of the statements of both editions together that only one prints, in percent. */
  readonly percent: number;
}

/** What changed from one edition to another. Without `to` up to the current, without `from` since the one before `to`. */
export async function compare(
  world: World,
  topic: string,
  { from, to }: { from?: string; to?: string },
  reader: Reader,
): Promise<Outcome<Comparison>> {
  const current = await currentPublication(world, topic, reader);
  if (!current.ok) return current;
  const after = to === undefined ? current : await editionPublication(world, topic, to, reader);
  if (!after.ok) return after;
  const earlier = from ?? (await editionBefore(world, current.value, after.value));
  if (earlier === undefined)
    return failed({ kind: 'unknown-edition', value: 'before the first', mend: `The editions are listed at /briefings/${topic}/editions.` });
  const before = await editionPublication(world, topic, earlier, reader);
  if (!before.ok) return before;
  const [old, now] = [await findingsOf(world, topic, before.value.edition), await findingsOf(world, topic, after.value.edition)];
  if (!old || !now)
    return failed({ kind: 'not-ready', what: 'One of the editions has not arrived here yet', mend: 'Ask again in a minute.' });
  const { title } = current.value;
  return done({
    topic,
    title,
    from: before.value.edition,
    to: after.value.edition,
    ...difference(old.edition.findings, now.edition.findings),
  });
}

async function editionBefore(world: World, current: Publication, { number }: Publication): Promise<string | undefined> {
  return (await editionLines(world, current)).find((line) => line.number < number)?.edition;
}

/** Typed changes and the statements that differ. Pure. */
export function difference(before: Findings, after: Findings): Pick<Comparison, 'changes' | 'removed' | 'added' | 'percent'> {
  const old = new Set(statementsInOrder(before).map(statementText));
  const now = new Set(statementsInOrder(after).map(statementText));
  const removed = [...old].filter((text) => !now.has(text));
  const added = [...now].filter((text) => !old.has(text));
  const all = old.size + added.length;
  const percent = all === 0 ? 0 : Math.round((100 * (removed.length + added.length)) / all);
  return { changes: changesBetween(before, after), removed, added, percent };
}
