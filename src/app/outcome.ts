import type { Outcome, Problem } from '../model/problem.ts';

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (
  problem: Problem,
  ...more: Problem[]
): { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] } => ({
  ok: false,
  problems: [problem, ...more],
});
