import { endsInOneS } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import type { Marked } from '../names/marked.ts';
import { has, isName, isWord, word } from './phrases.ts';

const relatives = setOf('who that which');
const pluralNouns = setOf('data people men women police many some most others few percent two three four five six seven eight nine ten');

/** A word that can be the plural subject of a base form. */
export const plural = (t: Marked, i: number): boolean =>
  i >= 0 &&
  (has(t, i, cls.subject) ||
    relatives.has(word(t, i)) ||
    (endsInOneS(word(t, i)) && !has(t, i, cls.preposition)) ||
    pluralNouns.has(word(t, i)));

/** `Residents of Kivu blame`: the plural before a small word and a name. */
export function pluralHead(t: Marked, before: number, from: number): boolean {
  let i = before;
  while (i > from && before - i < 4 && (isName(t, i) || has(t, i, cls.determiner))) i--;
  return (
    i > from &&
    i < before &&
    (word(t, i) === 'of' || word(t, i) === 'in' || word(t, i) === 'at' || word(t, i) === 'from') &&
    plural(t, i - 1)
  );
}

/** `Alba and Velm support`, `the mayor and the governor call`: two with `and` between them are several. */
export function isPair(t: Marked, before: number, from: number): boolean {
  let i = before;
  while (i > from && before - i < 5 && isWord(t, i) && (isName(t, i) || has(t, i, cls.person | cls.determiner | cls.possessive))) i--;
  return i < before && i > from && word(t, i) === 'and' && (isName(t, i - 1) || has(t, i - 1, cls.person));
}
