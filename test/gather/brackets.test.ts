import { expect, test } from 'vitest';
import { withinBrackets } from '../../src/gather/wording/brackets.ts';

test.each([
  ['(Holm lives in Varde.)', 'Holm lives in Varde.'],
  ['(Holm lives in Varde.', 'Holm lives in Varde.'],
  ['Holm lives in Varde.)', 'Holm lives in Varde.'],
  ['(Holm) lives in Varde.', '(Holm) lives in Varde.'],
  ['Holm lives in Varde (a port).', 'Holm lives in Varde (a port).'],
  ['Holm lives in Varde (a port)', 'Holm lives in Varde (a port)'],
  ['(Holm lives in Varde (a port).)', 'Holm lives in Varde (a port).'],
  ['(', ''],
  ['', ''],
])('%s', (text, within) => expect(text.slice(...withinBrackets(text, [0, text.length]))).toBe(within));
