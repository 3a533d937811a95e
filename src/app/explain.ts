import type { Problem } from '../model/problem.ts';

/** A problem as one line for a terminal or a log: where, what, mend. */
export function explain(problem: Problem): string {
  const line = `${where(problem)}${what(problem)}`;
  return problem.kind === 'withdrawn'
    ? line
    : `${line}${/[.!?]$/u.test(line) ? '' : '.'} ${capital(problem.mend)}${/[.!?]$/u.test(problem.mend) ? '' : '.'}`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function where(problem: Problem): string {
  if (problem.kind !== 'bad-input' || problem.file === undefined) return '';
  return problem.line === undefined ? `${problem.file}: ` : `${problem.file}:${problem.line}: `;
}

function what(problem: Problem): string {
  switch (problem.kind) {
    case 'bad-input':
    case 'not-ready':
    case 'not-allowed':
    case 'too-often':
    case 'unverified':
      return problem.what;
    case 'bad-parameter':
      return `${problem.name} cannot be "${problem.value}"`;
    case 'withdrawn':
      return `${problem.what} was withdrawn on ${problem.date}: ${problem.reason}`;
    case 'dropped':
      return `${problem.what} is no longer kept since ${problem.date}: ${problem.reason}`;
    default:
      return `${problem.kind.replace('-', ' ')} "${problem.value}"`;
  }
}
