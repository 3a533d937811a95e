import { clauseOfCost, costsBefore, costsBehind, definiteFigure, ofOwnEvent, phraseOfCost } from '../../lexicon/en/claims.figures.ts';
import { printedWords } from '../../text/statement.ts';
import { scanTerms } from '../claims/terms.ts';
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
  /** Of a sum that something cost, the term of the thing. */
  readonly costed: string | undefined;
}

/** A figure with those of its keys and terms that tell. */
export function comparedBy(figure: Figure, rare: (term: string) => boolean): Compared {
  const aside = new Set([figure.metric, ...asideOf(figure)]);
  const words = figure.words.filter((t) => !aside.has(t) && !t.startsWith('@') && rare(t));
  return { figure, keys: [...figure.keys].filter(rare), words, wordSet: new Set(words), ...tollOf(figure), costed: costedIn(figure) };
}

/** Who counts and in what says nothing of what is counted: terms of an unnamed speaker and of the unit. */
const asideOf = ({ voice, holder, quantity }: Figure): string[] =>
  scanTerms([voice === 'unnamed' ? holder : '', quantity.measure === 'money' ? (quantity.unit ?? '') : ''].join(' ')).map(
    ({ term }) => term,
  );

/** "The repairs of the bridge will now cost": the noun of the phrase before the verb, or behind "the cost of". */
function costedIn({ quantity, statement }: Figure): string | undefined {
  if (quantity.metric !== 'cost') return undefined;
  const text = printedWords(statement);
  const clause = costsBefore.exec(text)?.[1] ?? costsBehind.exec(text)?.[1]?.split(clauseOfCost).at(-1) ?? '';
  return scanTerms(clause.trim().split(phraseOfCost)[0] ?? '').at(-1)?.term;
}

/** "The toll is now 21", "the number of cases", "the latest bulletin": a definite figure that needs no more words; "the toll of the blast in Calder" is that of no other event. */
function tollOf(f: Figure): Pick<Compared, 'toll' | 'ofOwn'> {
  const text = printedWords(f.statement);
  return { toll: definiteFigure.test(text), ofOwn: ofOwnEvent.test(text) };
}
