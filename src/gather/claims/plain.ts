import { assertionOwed, assertionSupposed, clauseMark } from '../../lexicon/en/claims.patterns.ts';
import type { Statement } from '../../model/findings.ts';
import { printedWords } from '../../text/statement.ts';
import type { Passage } from './matter.ts';
import { scanTerms, stemOf, type Term } from './terms.ts';

/** The words of a passage as its source prints them, without brackets. */
export function printedText({ statement }: Pick<Passage, 'statement'>): string {
  const known = texts.get(statement);
  if (known !== undefined) return known;
  const made = printedWords(statement);
  texts.set(statement, made);
  return made;
}

/** The same with single spaces: a bracket leaves two where it stood, and one before a mark. */
export function lineOf({ statement }: Pick<Passage, 'statement'>): string {
  const known = lines.get(statement);
  if (known !== undefined) return known;
  const made = printedText({ statement })
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.;:])/gu, '');
  lines.set(statement, made);
  return made;
}

const lines = new WeakMap<Statement, string>();

/** Rules ask for the same words again and again. */
const texts = new WeakMap<Statement, string>();

/** The terms of what a passage prints. */
function termsPrinted(p: Passage): readonly Term[] {
  const known = terms.get(p.statement);
  if (known) return known;
  const made = scanTerms(printedText(p));
  terms.set(p.statement, made);
  return made;
}

const terms = new WeakMap<Statement, readonly Term[]>();

/** Who asks that a thing be stopped holds that it is done. */
const endings = /\b(?:stop|halt|end|cease|quit)(?:s|ped|ped|ed|ing)?\b/iu;

/** `“Mistake?” he asked.`: a question and whose it is. */
const askedOnly = /^[^.!]*\?["”’'\]]*(?: [^.?!]{0,40}\b(?:asked|asks|wondered|said))?[.,]?["”’'\]]*$/u;

/**
 * Whether a passage asserts what holds one of the terms: in a clause where it is affirmed, and neither supposed, asked, doubted
 * nor foreseen ("would", "whether", "unclear"), by somebody who does not deny it
 * or (but for `askedToo`: that it was asked for may be what is denied) ask for it. Works on printed clauses; a doubt
 * in the sentence before is not seen.
 */
export function assertsPlainly(p: Passage, terms: readonly string[], askedToo = false): boolean {
  if (p.stance === 'denies') return false;
  const text = printedText(p);
  if (askedOnly.test(text) || assertionOwed.test(text)) return false;
  const asked = new Set(p.signs.flatMap((s) => (s.kind === 'demand' && !endings.test(s.label) ? s.value : [])));
  const wanted = new Set(terms.filter((t) => askedToo || !asked.has(t)));
  return termsPrinted(p).some((t) => !t.negated && wanted.has(t.term) && !assertionSupposed.test(clauseAround(text, t.start, t.end)));
}

function clauseAround(text: string, from: number, to: number): string {
  const head = text.slice(0, from);
  const opens = Math.max(...[...head.matchAll(clauseMark)].map((m) => m.index + m[0].length), 0);
  const closes = text.slice(to).search(/[,;:—]/u);
  return text.slice(opens, closes < 0 ? text.length : to + closes);
}

/** Whether a passage prints a word with one of the stems of `label`, and not only one of the same class. */
export function printsWordOf(p: Passage, label: string, term: string): boolean {
  const stems = new Set(
    scanTerms(label)
      .filter((t) => t.term === term)
      .map((t) => stemOf(label.slice(t.start, t.end).toLowerCase())),
  );
  const text = printedText(p);
  return termsPrinted(p).some((t) => t.term === term && stems.has(stemOf(text.slice(t.start, t.end).toLowerCase())));
}
