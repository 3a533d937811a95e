import { setOf } from '../../text/set-of.ts';
import type { Range, Scene } from './draft.ts';
import { word } from './phrases.ts';

const unwilling = setOf('refuse refuses refused refusing decline declines declined declining fail fails failed failing');
const nobody = setOf('no nobody none neither few');
/** How far before two verbs joined by `or` what negates both may stand, in tokens. */
const reach = 6;

const isNegation = (w: string): boolean => w === 'not' || w === 'never' || w === 'neither' || w.endsWith("n't") || w.endsWith('n’t');

/**
 * Whether an attribution is not made: `did not say`, `neither confirms nor denies`, `would not confirm or deny`,
 * `stopped short of calling`, `without admitting`, `few believe`, `neither X nor Y said`. In: the source, where there is one, and the cue, in tokens.
 */
export function isNegated({ t }: Scene, source: Range | undefined, [first, last]: Range): boolean {
  if (source && (nobody.has(word(t, source[0])) || word(t, source[0] - 1) === 'nor')) return true;
  for (let i = first; i <= last; i++) if (isNegation(word(t, i))) return true;
  const before = word(t, first - 1);
  if (before === 'nor' || before === 'without' || (before === 'of' && word(t, first - 2) === 'short')) return true;
  if (before !== 'or') return false;
  for (let i = first - 2; i >= Math.max(0, first - reach); i--)
    if (isNegation(word(t, i)) || (unwilling.has(word(t, i)) && word(t, i + 1) === 'to')) return true;
  return false;
}
