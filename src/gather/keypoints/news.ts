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

/** A whole sentence of the source that names its speaker. */
function saysItself(s: Statement): boolean {
  const text = statementText(s);
  return /^\p{Lu}/u.test(text) && text.endsWith('.') && !ownPerson.test(text) && !leansBack(text) && !openQuotation(text);
}

/** What is judged of a statement by its words alone. */
export type Judgement = (s: Statement) => boolean;

/** Which statements tell news and which say who speaks, remembered with each. */
export class KnownNews {
  readonly isNews = remembered(isNews);
  readonly saysItself = remembered(saysItself);
}

function remembered(judge: Judgement): Judgement {
  const known = new WeakMap<Statement, boolean>();
  return (s) => {
    const judged = known.get(s) ?? judge(s);
    known.set(s, judged);
    return judged;
  };
}
