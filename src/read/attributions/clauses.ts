import * as cls from '../names/cls.ts';
import type { Marked } from '../names/marked.ts';
import { plural } from './agreement.ts';
import type { Scene } from './draft.ts';
import { has, isFiniteVerb, isName } from './phrases.ts';

/** The tokens hold a finite verb. */
export function isClause(scene: Scene, first: number, last: number): boolean {
  const { t } = scene;
  for (let i = first; i <= last; i++)
    if (isFiniteVerb(t, i) || has(t, i, cls.auxiliary | cls.modal) || (i > first && agrees(t, i))) return true;
  return false;
}

/** `towns depend on`: a base form after the plural that is its subject, before what only a verb governs. */
const agrees = (t: Marked, i: number): boolean =>
  has(t, i, cls.verbBase) &&
  !isName(t, i) &&
  plural(t, i - 1) &&
  has(t, i + 1, cls.preposition | cls.determiner | cls.possessive | cls.object);
