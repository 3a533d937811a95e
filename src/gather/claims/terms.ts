import { classes } from '../../lexicon/en/claims.classes.ts';
import { carrierNouns, idleWords, negators, negatorsBeforeTo, sparing } from '../../lexicon/en/claims.cues.ts';
import { stem } from '../../text/stem.ts';

/** One word of matter: its stem or its class (`=attack`), where it stands, and whether a negation reaches it. */
export interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
}

const split = (list: string): string[] => list.split(' ');
const idle = new Set(split(idleWords));
const negating = new Set(split(negators));
const beforeTo = new Set(split(negatorsBeforeTo));
const spares = new Set(split(sparing));
const carriers = new Set(split(carrierNouns));
const classOfStem = new Map<string, string>();
const classOfForm = new Map<string, string>();
const phrases = new Map<string, { readonly rest: readonly string[]; readonly term: string }[]>();
for (const [name, words] of Object.entries(classes))
  for (const word of split(words)) {
    if (word.startsWith('!')) {
      classOfForm.set(word.slice(1), `=${name}`);
      continue;
    }
    const parts = word.split('-').map(stem);
    const [first = '', ...rest] = parts;
    if (rest.length === 0) classOfStem.set(first, `=${name}`);
    else {
      classOfStem.set(parts.join(''), `=${name}`);
      const known = phrases.get(first);
      if (known) known.push({ rest, term: `=${name}` });
      else phrases.set(first, [{ rest, term: `=${name}` }]);
    }
  }

const stems = new Map<string, string>();

/** The stem of a word as printed, kept for the next time; the table is emptied before it grows without bound. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size > 50_000) stems.clear();
  const made = stem(word.replace(/[’']s$|[’']$|-/gu, ''));
  stems.set(word, made);
  return made;
}

/** The class of a word (`=attack`), or its stem where it has none. */
export const termOf = (word: string): string => {
  const s = stemOf(word.toLowerCase());
  return classOfForm.get(word.toLowerCase()) ?? classOfStem.get(s) ?? s;
};

/** Whether a word in lower case may give one of some terms, by itself or with the words behind it. */
export const mayGive = (printed: string, wanted: ReadonlySet<string>): boolean =>
  wanted.has(termOf(printed)) || (phrases.get(stemOf(printed)) ?? []).some(({ term }) => wanted.has(term));

/** Whether a word has a class of its own: the convention in a convention's name is matter too. */
const hasClass = (printed: string): boolean => classOfStem.has(stemOf(printed));

const word = /[\p{L}\p{N}][\p{L}\p{N}’'-]*|[,;:()—–“”"]/gu;
/** A carrier noun carries what "of" or "that" brings; verbs of getting carry their object anyway. */
const carrying = /^(?:of|that|to|for|about|whether)$/u;
const alwaysCarry = /^(?:receiv|obtain|seen|heard)/u;
/** How many words a negation reaches when no mark of the clause stops it. */
const reach = 9;

/**
 * The words of matter in a passage, in order. Names are left out where `isName` says so: actors are compared apart.
 * Method: Porter stems, classes of synonyms, negation up to the end of the clause (Chapman's NegEx idea: cue, scope, stop).
 */
export function scanTerms(text: string, isName: (start: number) => boolean = () => false): Term[] {
  const tokens = [...text.matchAll(word)].map((m) => ({ text: m[0].toLowerCase(), start: m.index, end: m.index + m[0].length }));
  const found: Term[] = [];
  let scope = 0;
  let asideEnd = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (/^[,;:()—–“”"]$/u.test(token.text) || token.text === 'but') {
      if (i === asideEnd) continue;
      asideEnd = scope > 0 ? asideFrom(tokens, i) : -1;
      if (asideEnd < 0 && token.text !== '“' && token.text !== '"') scope = 0;
      continue;
    }
    if (token.text === 'and' && opensClause.test(tokens[i + 1]?.text ?? '')) scope = 0;
    const phrase = phraseAt(tokens, i);
    if (phrase) {
      found.push({ term: phrase.term, start: token.start, end: phrase.end, negated: scope > 0 });
      i += phrase.length - 1;
      continue;
    }
    const next = tokens[i + 1]?.text ?? '';
    if (token.text === 'not' && isAnonymous(text, token.end)) {
      i += 3;
      continue;
    }
    const denies = negating.has(token.text) && !spares.has(next) && !(token.text === 'no' && numbers.test(text.slice(token.end)));
    if (denies || (beforeTo.has(token.text) && next === 'to')) scope = reach;
    else if (scope > 0) scope--;
    if (idle.has(token.text) || negating.has(token.text) || !/\p{L}/u.test(token.text)) continue;
    if (isName(token.start) && !hasClass(token.text)) continue;
    if (token.text === 'known' && next === 'as') continue;
    if (scope > 0 && carriers.has(token.text) && (alwaysCarry.test(token.text) || carrying.test(next))) continue;
    const term = ofVotes.test(token.text) && shareBefore.test(text.slice(0, token.start)) ? '=outcome' : termOf(token.text);
    found.push({ term, start: token.start, end: token.end, negated: scope > 0 });
  }
  return found;
}

/** "51.2 percent of the vote": a share, and no vote taken. */
const ofVotes = /^(?:vote|ballot)s?$/u;
const shareBefore =
  /(?:\d ?%|\b(?:per ?cent|share|majority|half|third|quarter|most|rest)) of (?:the|all|its|their|valid) (?:popular |valid )?$/iu;
/** "who asked not to be named": nothing is denied. */
const isAnonymous = (text: string, from: number): boolean => /^ to be (?:named|identified|quoted)\b/u.test(text.slice(from, from + 24));

/** "our No. 1 topic": short for number. */
const numbers = /^\. ?\d/u;

/** "no ballots and she had to wait": behind "and" a pronoun opens another clause. */
const opensClause = /^(?:i|we|you|he|she|it|they|there)$/u;

const speaks = /^(?:said|says|say|told|according|added|wrote|who|which|and|or)$/u;

/** Where an aside of up to three words that opens at a comma ends ("no longer, if ever, a"); -1 where none opens. */
function asideFrom(tokens: readonly { readonly text: string }[], at: number): number {
  if (tokens[at]?.text !== ',' || speaks.test(tokens[at + 1]?.text ?? '')) return -1;
  return [2, 3, 4].map((k) => at + k).find((k) => tokens[k]?.text === ',') ?? -1;
}

function phraseAt(tokens: readonly { readonly text: string; readonly end: number }[], at: number) {
  const first = tokens[at];
  if (!first) return undefined;
  for (const { rest, term } of phrases.get(stemOf(first.text)) ?? [])
    if (rest.every((part, k) => stemOf(tokens[at + 1 + k]?.text ?? '') === part))
      return { term, length: rest.length + 1, end: tokens[at + rest.length]?.end ?? first.end };
  return undefined;
}

/** Each term once, in order of first appearance. */
export const distinct = (terms: readonly Term[]): string[] => [...new Set(terms.map((t) => t.term))];
