import type { Question } from '../../../model/topic.ts';
import { statementText } from '../../../text/statement.ts';
import type { Contribution } from '../../contribution.ts';
import type { AssertionCandidate } from '../candidate.ts';
import { scanTerms } from '../terms.ts';

/** A word of a question: as written, in lower case, and its terms. */
export interface Word {
  readonly text: string;
  readonly terms: readonly string[];
}

/** A word by its number among those of its question, and whether it is printed or met by its class alone. */
export interface Met {
  readonly word: number;
  readonly printed: boolean;
}

/** An assertion of a document by its index, with the words of a question that it holds. */
interface Holder {
  readonly index: number;
  readonly met: readonly Met[];
}

/** Which assertions hold words of the topic's questions: asked of each document once, since that depends on nothing else. */
export class Watched {
  private key = '';
  private questions: readonly (readonly Word[])[] = [];
  private documents = new WeakMap<Contribution, readonly (readonly Holder[])[]>();

  /** The words of each question as they are now. */
  update(questions: readonly Question[]): readonly (readonly Word[])[] {
    const key = JSON.stringify(questions.map(({ words }) => words));
    if (key === this.key) return this.questions;
    this.key = key;
    this.questions = questions.map(({ words }) => words.map((w) => ({ text: w.toLowerCase(), terms: scanTerms(w).map((t) => t.term) })));
    this.documents = new WeakMap();
    return this.questions;
  }

  /** The assertions of a document that hold words of a question. */
  of(c: Contribution, question: number): readonly Holder[] {
    const known = this.documents.get(c);
    if (known) return known[question] ?? [];
    const made = this.questions.map((): Holder[] => []);
    for (const [index, a] of c.assertions.entries()) this.look(a, index, made);
    this.documents.set(c, made);
    return made[question] ?? [];
  }

  private look(a: AssertionCandidate, index: number, into: readonly Holder[][]): void {
    const text = statementText(a.statement).toLowerCase();
    for (const [question, words] of this.questions.entries()) {
      const met = metIn(a, text, words);
      if (met.length > 0) into[question]?.push({ index, met });
    }
  }
}

function metIn({ words: affirmed, denied }: AssertionCandidate, text: string, words: readonly Word[]): Met[] {
  const met: Met[] = [];
  for (let word = 0; word < words.length; word++) {
    const { text: wanted, terms } = words[word] as Word;
    const printed = holdsWord(text, wanted);
    if (printed || (terms.length > 0 && terms.every((t) => affirmed.includes(t) || denied.includes(t)))) met.push({ word, printed });
  }
  return met;
}

/** Whether a text, in lower case, holds a word where one begins. */
export const holdsWord = (text: string, word: string): boolean => {
  const at = text.indexOf(word);
  return at >= 0 && (at === 0 || !/\p{L}/u.test(text[at - 1] ?? ''));
};
