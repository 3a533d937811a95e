import { hasDigit } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import { contentEnd, openingSkipped } from './content.ts';
import type { Bounds, Draft, Range, Scene } from './draft.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { nounPhraseStart } from './noun-phrase-start.ts';
import { groupStart, has, isFiniteVerb, isPossessiveMark, isWord, word } from './phrases.ts';
import { subjectBefore } from './subject.ts';

const states = setOf('is was remains remained');
const beforeNumber = setOf('" “ $ £ € ``');

/** Statements that no verb of saying carries: whose view it is, what somebody's position is, at what somebody puts a number. */

const views = setOf('view views opinion eyes judgment judgement estimation telling account reading assessment words');
const accounts = setOf('account accounts reckoning count estimate estimates calculation calculations admission');
export const positions: ReadonlySet<string> = new Set(
  'view position message argument belief contention case point hope fear worry answer reply demand complaint conclusion verdict theory stance line'.split(
    ' ',
  ),
);
export const puts: ReadonlySet<string> = new Set(['put', 'puts', 'putting']);

/** `In the union's view, the offer is low.`, `By his own account, he lied.` and `The offer is low, in the view of the union.` */
export function viewPhrase(scene: Scene, i: number, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  const nouns = word(t, i) === 'in' ? views : word(t, i) === 'by' ? accounts : undefined;
  if (!nouns || !(i === bounds.from || word(t, i - 1) === ',')) return undefined;
  const holder = viewOf(scene, i + 1, bounds, nouns) ?? possessorAfter(scene, i + 1, bounds);
  if (!holder || !nouns.has(word(t, holder.noun))) return undefined;
  const end = Math.max(holder.noun, holder.range[1]) + 1;
  const content = i === bounds.from ? following(scene, end, bounds) : preceding(scene, i - 2, bounds);
  if (!content) return undefined;
  const rest = i === bounds.from || holdsVerb(scene, content[0], content[1] - 1) ? undefined : following(scene, end, bounds, true);
  return { source: [holder.range], cue: [i, i], content: rest ? [content, rest] : [content], stance: 'asserts', rule: 'view-phrase' };
}

interface Holder {
  readonly range: Range;
  readonly noun: number;
}

/** `the view of the union`: whose it is behind the noun. */
function viewOf({ t }: Scene, first: number, { to }: Bounds, nouns: ReadonlySet<string>): Holder | undefined {
  if (word(t, first) !== 'the' || !nouns.has(word(t, first + 1)) || word(t, first + 2) !== 'of') return undefined;
  const last = nounPhraseEnd(t, first + 3, to);
  return last < 0 ? undefined : { range: [first + 3, last], noun: first + 1 };
}

/** The possessor that starts at `first` and the noun after it: `the union ’s view`, `their own view`. */
function possessorAfter({ t }: Scene, first: number, { to }: Bounds): Holder | undefined {
  const noun = (i: number): number => (word(t, i) === 'own' ? i + 1 : i);
  if (has(t, first, cls.possessive) && word(t, first) !== 'its') return { range: [first, first], noun: noun(first + 1) };
  const end = nounPhraseEnd(t, first, to);
  for (let i = first + 1; i <= Math.max(end, first + 6) && i < to; i++)
    if (isPossessiveMark(t, i)) return { range: [first, i - 1], noun: noun(i + 1) };
  return undefined;
}

/** The clause, or the `rest` of one, behind a comma. */
function following(scene: Scene, comma: number, bounds: Bounds, rest = false): Range | undefined {
  if (word(scene.t, comma) !== ',' || comma + 1 >= bounds.to) return undefined;
  const end = contentEnd(scene, comma + 1, bounds, 'clause', false);
  return rest || holdsVerb(scene, comma + 1, end) ? [comma + 1, end] : undefined;
}

function preceding(scene: Scene, last: number, bounds: Bounds): Range | undefined {
  const first = openingSkipped(scene, bounds);
  return holdsVerb(scene, first, last) ? [first, last] : undefined;
}

function holdsVerb({ t }: Scene, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isFiniteVerb(t, i)) return true;
  return false;
}

/** `The union's position is that the offer is low.` */
export function positionIs(scene: Scene, i: number, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  if (!positions.has(word(t, i)) || !states.has(word(t, i + 1)) || word(t, i + 2) !== 'that') return undefined;
  const source: Range | undefined = has(t, i - 1, cls.possessive)
    ? [i - 1, i - 1]
    : isPossessiveMark(t, i - 1)
      ? [nounPhraseStart(t, i - 2, bounds.from), i - 2]
      : undefined;
  if (!source || source[0] < bounds.from) return undefined;
  const end = contentEnd(scene, i + 2, bounds, 'clause', false);
  return { source: [source], cue: [i, i + 1], content: [[i + 2, end]], stance: 'asserts', rule: 'position-is' };
}

/** `The union put the number of strikers at 400.` */
export function putAt(scene: Scene, i: number, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  if (!puts.has(word(t, i)) || !has(t, i + 1, cls.determiner | cls.possessive)) return undefined;
  const at = atNumber(scene, i + 2, bounds);
  const start = groupStart(t, i, bounds.from);
  const source = at > 0 ? subjectBefore(scene, start, bounds) : undefined;
  if (!source) return undefined;
  const end = contentEnd(scene, i + 1, bounds, 'object', false);
  return { source: [source], cue: [start, i], content: [[i + 1, end]], stance: 'asserts', rule: 'put-at' };
}

const numberOpens = setOf(
  'about around nearly almost some more less fewer no just between over under at a one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands',
);

/** Index of the `at` before a number, or 0: the object of `put` says how many. */
function atNumber({ t }: Scene, from: number, { to }: Bounds): number {
  for (let j = from; j < Math.min(to - 1, from + 12); j++) {
    if (word(t, j) === 'at') {
      const next = beforeNumber.has(word(t, j + 1)) ? j + 2 : j + 1;
      return hasDigit(word(t, next)) || numberOpens.has(word(t, next)) ? j : 0;
    }
    if (!isWord(t, j) || isFiniteVerb(t, j)) return 0;
  }
  return 0;
}
