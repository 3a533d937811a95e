import { explain } from '../app/explain.ts';
import type { Problem } from '../model/problem.ts';

/** Exit codes of every command. */
export const exit = { done: 0, bad: 1, usage: 2, unchecked: 3 } as const;

/** Each problem as one line on standard error. */
export const complain = (problems: readonly Problem[]): void => {
  for (const problem of problems) console.error(explain(problem));
};

/** Wrong usage: what is wrong, and how the command is called. */
export function misused(what: string, usage: string): number {
  console.error(`${what}\nUsage: ${usage}`);
  return exit.usage;
}
