import * as shape from '../../text/shape.ts';
import { type Tokens, tokenize } from '../../text/tokens.ts';
import * as cls from './cls.ts';
import { bitsOf } from './gazetteer.ts';
import { classesOf, wordClasses } from './word-classes.ts';

/** Tokens with the class bits and, for words with a capital, the list bits of each: looked up once for all readers. */
export interface Marked extends Tokens {
  readonly classes: Int32Array;
  readonly lists: Int32Array;
}

/** Tokenizes the sentences of a text and looks every word up. */
export function markTokens(text: string, sentences: readonly { readonly start: number; readonly end: number }[]): Marked {
  const tokens = tokenize(text, sentences);
  const classes = new Int32Array(tokens.count);
  const lists = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) mark(tokens, i, classes, lists);
  return { ...tokens, classes, lists };
}

function mark(tokens: Tokens, i: number, classes: Int32Array, lists: Int32Array): void {
  const lower = tokens.lowers[i] as string;
  const kind = tokens.shapes[i] as number;
  if (kind >= shape.mark && lower !== '&') return;
  if (kind === shape.lower || kind === shape.number) {
    classes[i] = table.get(lower) ?? guess(lower);
    return;
  }
  const stop = lower.endsWith('.');
  if (stop && lower.length === 2) return;
  classes[i] = stop ? (table.get(lower) ?? table.get(lower.slice(0, -1)) ?? 0) : classesOf(lower);
  lists[i] = bitsOf(lower);
}
const table = wordClasses();

/** The class of a word of no list by its ending. */
const guess = (lower: string): number =>
  lower.length < 5 ? 0 : lower.endsWith('ed') ? cls.verbPast : lower.endsWith('ing') ? cls.gerund : 0;
