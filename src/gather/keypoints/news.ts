import { ownPerson, standWords } from '../../lexicon/en/background.ts';
import { votedDownInside } from '../../lexicon/en/events.words.ts';
import type { Statement } from '../../model/findings.ts';
import { statementText } from '../../text/statement.ts';
import { leansBack, openQuotation } from './whole.ts';

/** "is due to publish": has not happened, whatever its date. */
const foreseen = /\b(?:is|are) (?:due|set|expected|scheduled|about|planned) to\b|\bwill\b/iu;

/** `will stop until May under a deal reached on Monday`: the deal has come about. */
const agreedOn =
  /\bwill\b(?=[^.;]*\bunder (?:an?|the) (?:\p{L}+ ){0,2}?(?:deal|agreement|accord|pact|plan|truce|ceasefire|settlement) (?:reached|signed|agreed|struck|announced|brokered|approved)\b)/gu;

/** `has dropped its bid and will not appeal`: the first has come about. */
const thenWill = /(?<=^[^.;,“”"]*\b(?:has|have) (?:now |also )?\p{Ll}+(?:ed|n|t|d)\b[^.;,“”"]*) and will\b/u;

/** Whole and standing alone. */
const isSentence = (s: Statement, text: string): boolean =>
  (s.parts.at(-1)?.kind === 'cut' || /[.!]["”’')]*$/u.test(text)) && !openQuotation(text) && !leansBack(text);

/** Tells in a whole sentence what has happened, and is no stand; a court that rejects a complaint does something. */
function isNews(s: Statement): boolean {
  const text = statementText(s);
  return (
    !foreseen.test(text.replace(agreedOn, '').replace(thenWill, '')) &&
    isSentence(s, text) &&
    !ownPerson.test(text) &&
    !standWords.test(text.replace(votedDownInside, ''))
  );
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
