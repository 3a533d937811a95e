import { takenBadly, takenWell } from '../../../lexicon/en/claims.answers.ts';
import type { Sign } from '../candidate.ts';
import { clauseEnd, labelOf, type Said, sign, termsIn } from './said.ts';

/** "welcomed the ruling", "would not accept it": how somebody takes a thing, in `terms` (none for a pronoun); `well` or `badly` in `value`. */
export function findReceptions(said: Said): Sign[] {
  const badly = takenBadly.exec(said.text);
  const found = badly ?? takenWell.exec(said.text);
  if (!found || /\b(?:if|whether|to|should|must|might|may) $/u.test(said.text.slice(0, found.index))) return [];
  const from = found.index + found[0].length;
  const to = Math.min(
    clauseEnd(said.text, from),
    from + (/ (?:as|for|because|but)\b/u.exec(said.text.slice(from))?.index ?? said.text.length),
  );
  const isPointer = /^(?:it|them)\b/u.test(said.text.slice(from));
  const terms = isPointer ? [] : termsIn(said, from, to).filter((t) => !t.startsWith('@'));
  if (!isPointer && terms.length === 0) return [];
  return [sign('reception', { at: found.index, terms, label: labelOf(said.text, from, to), value: [badly ? 'badly' : 'well'] })];
}
