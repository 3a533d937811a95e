import type { Problem } from '../model/problem.ts';
import { linesOf, readInput } from './input.ts';
import { complain, exit } from './say.ts';

/** What one input object becomes, or why it cannot. */
export type Turn = (input: Record<string, unknown>) => Promise<object | string> | object | string;

/** JSON Lines in, JSON Lines out, a line each; a bad line is named and stops nothing, but the exit code tells. */
export async function eachLine(file: string, turn: Turn): Promise<number> {
  const problems: Problem[] = [];
  for await (const { line, number } of linesOf(file)) {
    const turned = await turnOne(line, turn);
    if (typeof turned === 'string')
      problems.push({ kind: 'bad-input', file, line: number, what: turned, mend: 'give one JSON object a line' });
    else process.stdout.write(`${JSON.stringify(turned)}\n`);
  }
  complain(problems);
  return problems.length === 0 ? exit.done : exit.bad;
}

/** A file that holds one object. */
export async function wholeFile(file: string, turn: Turn): Promise<number> {
  const turned = await turnOne(await readInput(file), turn);
  if (typeof turned !== 'string') {
    process.stdout.write(`${JSON.stringify(turned, null, 2)}\n`);
    return exit.done;
  }
  complain([{ kind: 'bad-input', file, what: turned, mend: 'give one JSON object' }]);
  return exit.bad;
}

async function turnOne(json: string, turn: Turn): Promise<object | string> {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return 'this is no JSON';
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return 'this is no JSON object';
  return turn(input as Record<string, unknown>);
}
