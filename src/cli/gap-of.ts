import { basename } from 'node:path';
import type { Gap } from '../model/findings.ts';
import type { Problem } from '../model/problem.ts';

/** A document that could not be used, as a line of the note's list of gaps: nothing is left out in silence. */
export const gapOf = (problem: Problem): Gap => ({
  kind: 'unreadable',
  text:
    problem.kind === 'bad-input'
      ? `Left out: ${problem.file === undefined ? 'a document' : basename(problem.file)} (${problem.what}).`
      : 'Left out: a document that could not be read.',
});
