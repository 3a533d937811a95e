import type { Problem } from '../model/problem.ts';

export interface ProblemFace {
  readonly status: 400 | 401 | 404 | 405 | 406 | 410 | 429 | 500 | 503;
  readonly title: string;
  /** What is wrong, with the value that was given. */
  readonly detail: string;
}

/** Every problem as a reader of the site meets it. A new kind of problem does not compile until it has its line here. */
export function problemFace(problem: Problem): ProblemFace {
  switch (problem.kind) {
    case 'bad-input':
      return {
        status: 400,
        title: 'The input cannot be read',
        detail: [problem.file, problem.line, problem.what].filter((x) => x !== undefined).join(': '),
      };
    case 'bad-parameter':
      return { status: 400, title: 'A parameter is wrong', detail: `${problem.name}=${problem.value} is not possible.` };
    case 'unknown-topic':
      return { status: 404, title: 'No such topic', detail: `There is no topic "${problem.value}".` };
    case 'unknown-edition':
      return { status: 404, title: 'No such edition', detail: `There is no edition "${problem.value}".` };
    case 'unknown-format':
      return { status: 406, title: 'No such format', detail: `There is no format "${problem.value}".` };
    case 'unknown-template':
      return { status: 404, title: 'No such template', detail: `There is no template "${problem.value}".` };
    case 'unknown-passage':
      return { status: 404, title: 'No such page', detail: `There is nothing at "${problem.value}".` };
    case 'wrong-method':
      return { status: 405, title: 'Not that way', detail: `${problem.value} does nothing at this address.` };
    case 'not-ready':
      return { status: 503, title: 'Not ready yet', detail: `${problem.what}.` };
    case 'withdrawn':
      return { status: 410, title: 'Withdrawn', detail: `${problem.what} was withdrawn on ${problem.date}: ${problem.reason}` };
    case 'dropped':
      return { status: 410, title: 'No longer kept', detail: `${problem.what} is no longer kept since ${problem.date}: ${problem.reason}` };
    case 'not-allowed':
      return { status: 401, title: 'Not allowed', detail: `${problem.what}.` };
    case 'too-often':
      return { status: 429, title: 'Too often', detail: `${problem.what}.` };
    case 'unverified':
      return { status: 500, title: 'A check failed', detail: problem.what };
  }
}

/** What the reader can do about it. */
export const mendOf = (problem: Problem): string =>
  problem.kind === 'withdrawn' ? 'Nothing takes its place at this address.' : problem.mend;
