import { currencySigns, vagueNumbers } from '../../lexicon/en/quantities.words.ts';
import { numberWords } from '../dates/numbers.ts';

/** Words and signs, other than digits, that a quantity may begin with. */
export const opensQuantity: ReadonlySet<string> = new Set([
  ...Object.keys(vagueNumbers).map((p) => p.split(' ')[0] ?? ''),
  ...numberWords.keys(),
  ...Object.keys(currencySigns),
  'half',
]);
