import { ownPerson, standWords } from '../../lexicon/en/background.ts';
import type { Statement } from '../../model/findings.ts';
import { statementText } from '../../text/statement.ts';
import { leansBack, openQuotation } from './whole.ts';

/** "is due to publish": has not happened, whatever its date. */
const foreseen = /\b(?:is|are) (?:due|set|expected|scheduled|about|planned) to\b|\bwill\b/iu;

/** Whole and standing alone. */
const isSentence = (s: Statement, text: string): boolean =>
  (s.parts.at(-1)?.kind === 'cut' || /[.!]["”’')]*$/u.test(text)) && !openQuotation(text) && !leansBack(text);

/** Tells in a whole sentence what has happened, and is no stand. */
function isNews(s: Statement): boolean {
  const text = statementText(s);
  return !foreseen.test(text) && isSentence(s, text) && !ownPerson.test(text) && !standWords.test(text);
}

/** Which statements tell news, remembered with each. */
export class KnownNews {
  private readonly known = new WeakMap<Statement, boolean>();

  readonly isNews = (s: Statement): boolean => {
    const news = this.known.get(s) ?? isNews(s);
    this.known.set(s, news);
    return news;
  };
}

/** A whole sentence of the source that names its speaker. */
export const saysItself = (s: Statement): boolean => {
  const text = statementText(s);
  return /^\p{Lu}/u.test(text) && text.endsWith('.') && !ownPerson.test(text) && !openQuotation(text) && !leansBack(text);
};
