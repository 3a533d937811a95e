import { definiteFigure, ofOwnEvent } from '../../lexicon/en/claims.figures.ts';
import { printedWords } from '../../text/statement.ts';
import type { Figure } from './figure.ts';

/** A figure with what is compared again and again: those of its keys and terms that tell, and whether it is a toll. */
export interface Compared {
  readonly figure: Figure;
  readonly keys: readonly string[];
  readonly words: readonly string[];
  readonly wordSet: ReadonlySet<string>;
  readonly toll: boolean;
  /** It says of what it is the toll. */
  readonly ofOwn: boolean;
}

/** A figure with those of its keys and terms that tell. */
export function comparedBy(figure: Figure, rare: (term: string) => boolean): Compared {
  const words = figure.words.filter((t) => t !== figure.metric && !t.startsWith('@') && rare(t));
  return { figure, keys: [...figure.keys].filter(rare), words, wordSet: new Set(words), ...tollOf(figure) };
}

/** "The toll is now 21", "the number of cases", "the latest bulletin": a definite figure that needs no more words; "the toll of the blast in Calder" is that of no other event. */
function tollOf(f: Figure): Pick<Compared, 'toll' | 'ofOwn'> {
  const text = printedWords(f.statement);
  return { toll: definiteFigure.test(text), ofOwn: ofOwnEvent.test(text) };
}
