import * as cls from '../names/cls.ts';
import type { Range, Scene } from './draft.ts';
import { nounPhraseStart } from './noun-phrase-start.ts';
import { has, isName, isWord, word } from './phrases.ts';

/**
 * `People briefed on the move said`, `a study by Port College found`: the phrase before the verb hangs on a preposition, and before
 * that stands the true subject, with a participle or without. In: the phrase found and the first token it may reach back to.
 * Out: the whole subject, or the phrase as it was.
 */
export function wholeSubject(scene: Scene, found: Range, low: number): Range {
  const { t } = scene;
  let first = found[0];
  let hangs = false;
  for (let hops = 0; hops < 3; hops++) {
    const preposition = first - 1;
    if (preposition <= low || !has(t, preposition, cls.preposition) || clausal.has(word(t, preposition))) return found;
    const participle = isParticiple(scene, preposition - 1);
    const end = participle ? preposition - 2 : preposition - 1;
    hangs ||= participle || word(t, preposition) === 'by';
    if (end < low || !isWord(t, end) || has(t, end, cls.subject | cls.auxiliary | cls.modal | cls.conjunction)) return found;
    first = nounPhraseStart(t, end, low);
    if (first < 0) return found;
    if (hangs && opensClause(scene, first, low)) return [first, found[1]];
  }
  return found;
}

/** `Shares fell after the bank said`: they open a clause of their own. */
const clausal: ReadonlySet<string> = new Set(['that', 'after', 'before', 'since', 'until', 'till', 'as']);

const looksLikeOne = (w: string): boolean => w.endsWith('ed') || w.endsWith('en') || w.endsWith('ing');
const isParticiple = ({ t }: Scene, i: number): boolean =>
  !isName(t, i) && (has(t, i, cls.verbPast | cls.gerund) || looksLikeOne(word(t, i))) && !has(t, i, cls.auxiliary);

/** The phrase stands at the head of its clause, so that nothing else governs it. */
const opensClause = ({ t }: Scene, first: number, low: number): boolean =>
  first === low || word(t, first - 1) === ',' || has(t, first - 1, cls.conjunction | cls.subordinator);
