import type { Outcome } from '../model/problem.ts';
import { readOutline } from '../store/records.ts';
import { done } from './outcome.ts';
import type { World } from './world.ts';

/** One part of a longer work, small enough for one run of a small plan. Taken twice, it writes the same again. */
export interface Step<State> {
  readonly name: string;
  isDone(state: State): boolean;
  /** The state after it; the problem `not-ready` where something written by an earlier run has not arrived here yet. */
  take(state: State): Promise<Outcome<State>>;
}

/** Work in steps. `id` names all that it starts from: what an earlier run did under another id does not count. */
export interface Plan<State> {
  readonly id: string;
  readonly start: State;
  readonly steps: readonly Step<State>[];
  /** Keeps what the next run can do without, but would have to make again; called after the cursor was written. */
  keep(state: State): Promise<void>;
  /** Takes the cursor away, and what `keep` kept. */
  drop(): Promise<void>;
}

/** Steps that a run may still take, over all its topics. */
export interface Budget {
  left: number;
}

export interface Followed<State> {
  readonly state: State;
  /** Whether every step is done; otherwise the next run goes on. */
  readonly finished: boolean;
}

/** How far a plan has come, as it stands on the shelf between two runs. */
export interface Cursor<State> {
  readonly plan: string;
  readonly at: string;
  readonly state: State;
}

/** KV shows a value everywhere, and forgets an absence, after 60 s and a little more. */
const seenEverywhereMs = 120_000;

/**
 * Takes the first step that is not done, again and again, until all are or the budget is used up; only then a cursor is kept
 * under the key, so that a run without limits writes none. Where something that an earlier run wrote stays away for two
 * minutes, the plan begins anew. A run that dies loses what it did since the last cursor, and the next does it again.
 */
export async function follow<State>(world: World, key: string, plan: Plan<State>, budget: Budget): Promise<Outcome<Followed<State>>> {
  const kept = readOutline<Cursor<State>>(await world.shelf.getText(key), 'plan', 'at', 'state');
  let cursor = kept?.plan === plan.id ? kept : null;
  let state = cursor?.state ?? plan.start;
  for (let step = next(plan, state); step; step = next(plan, state)) {
    if (budget.left <= 0) {
      if (state !== (cursor?.state ?? plan.start)) {
        await keep(world, key, plan, state);
        await plan.keep(state);
      }
      return done({ state, finished: false });
    }
    budget.left--;
    const taken = await step.take(state);
    if (taken.ok) state = taken.value;
    else if (!cursor || !taken.problems.some(({ kind }) => kind === 'not-ready')) return taken;
    else if (world.now().getTime() - Date.parse(cursor.at) < seenEverywhereMs) return done({ state, finished: false });
    else [cursor, state] = [null, plan.start];
  }
  if (kept) await plan.drop();
  return done({ state, finished: true });
}

const next = <State>({ steps }: Plan<State>, state: State): Step<State> | undefined => steps.find((step) => !step.isDone(state));

/** The metadata tells how far it has come without a read. */
async function keep<State>({ shelf, now }: World, key: string, { id, steps }: Plan<State>, state: State): Promise<void> {
  const at = now().toISOString();
  const metadata = { at, done: steps.filter((step) => step.isDone(state)).length, steps: steps.length };
  await shelf.put(key, JSON.stringify({ schema: 'cursor/1', plan: id, at, state }), metadata);
}
