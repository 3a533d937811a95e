import { dictionaryWords } from '../../lexicon/en/dictionary.data.ts';
import * as closed from '../../lexicon/en/function.words.ts';
import { organisationHeads, organisationOpeners, placeHeads, placeOpeners, thingHeads } from '../../lexicon/en/organisations.words.ts';
import { personNouns, titleWords } from '../../lexicon/en/titles.words.ts';
import * as open from '../../lexicon/en/words.data.ts';
import { inBuckets } from '../../text/buckets.ts';
import { isSmall } from '../../text/letters.ts';
import * as cls from './cls.ts';

/** Any closed class: never a name by itself. */
export const closedClass =
  cls.determiner |
  cls.subject |
  cls.object |
  cls.possessive |
  cls.preposition |
  cls.conjunction |
  cls.subordinator |
  cls.auxiliary |
  cls.modal |
  cls.negation;
/** Any class of common words. */
export const commonClass =
  closedClass |
  cls.opener |
  cls.verbBase |
  cls.verbPast |
  cls.verbPresent |
  cls.gerund |
  cls.participle |
  cls.adjective |
  cls.noun |
  cls.person |
  cls.dictionary;

/** Regular forms of a list of verbs; a wrong form of an irregular verb matches nothing. */
function inflected(list: string, ending: 's' | 'ed' | 'ing'): string {
  return list.replace(/\p{L}+/gu, (verb) => {
    if (ending === 's') return /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/u, '$1ie').concat('s');
    const stem = verb.endsWith('e') ? verb.slice(0, -1) : ending === 'ed' ? verb.replace(/([^aeiou])y$/u, '$1i') : verb;
    const twice = /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(verb) && !/[aeiou]{2}/u.test(verb) ? verb.slice(-1) : '';
    return `${stem}${twice}${ending}`;
  });
}

function build(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const add = (list: string, bit: number): void => {
    for (const word of list.split(/[\s|]+/u)) if (word) table.set(word, (table.get(word) ?? 0) | bit);
  };
  add(closed.determiners, cls.determiner);
  add(closed.subjectPronouns, cls.subject);
  add(closed.objectPronouns, cls.object);
  add(closed.possessivePronouns, cls.possessive);
  add(closed.prepositions, cls.preposition);
  add(closed.conjunctions, cls.conjunction);
  add(closed.subordinators, cls.subordinator);
  add(closed.auxiliaries, cls.auxiliary);
  add(closed.modals, cls.modal);
  add(closed.negations, cls.negation);
  add(closed.calendarWords, cls.calendar);
  add(closed.sentenceOpeners, cls.opener);
  add(closed.nameParticles, cls.particle);
  add(open.verbBases, cls.verbBase);
  add(open.verbPasts, cls.verbPast);
  add(open.verbPresents, cls.verbPresent);
  add(open.verbGerunds, cls.gerund);
  add(open.verbParticiples, cls.participle);
  add(open.adjectives, cls.adjective);
  add(
    open.adjectives.match(/(?<=^|\|)[a-z]{3,}(?<!r|eed|naked|sacred|rugged|wicked|aged|indeed)ed(?=\||$)/gu)?.join(' ') ?? '',
    cls.verbPast,
  );
  add(open.nouns, cls.noun);
  add(closed.adjectiveNouns, cls.noun);
  add(closed.moreNouns, cls.noun);
  add(closed.moreAdjectives, cls.adjective);
  add(closed.nounVerbs, cls.verbBase | cls.noun);
  add(inflected(closed.nounVerbs, 's'), cls.verbPresent | cls.noun);
  add(inflected(closed.nounVerbs, 'ed'), cls.verbPast);
  add(inflected(closed.nounVerbs, 'ing'), cls.gerund);
  add(closed.adjectiveVerbs, cls.verbBase);
  add(inflected(closed.adjectiveVerbs, 's'), cls.verbPresent);
  add(inflected(closed.adjectiveVerbs, 'ing'), cls.gerund);
  add(closed.morePasts, cls.verbPast);
  add(open.persons, cls.person | cls.noun);
  add(personNouns, cls.person | cls.noun);
  add(inflected(personNouns, 's'), cls.person | cls.noun);
  add(titleWords, cls.title);
  add(organisationHeads, cls.orgHead);
  add(organisationOpeners, cls.orgOpener);
  add(placeHeads, cls.placeHead);
  add(placeOpeners, cls.placeOpener);
  add(thingHeads, cls.thingHead);
  return table;
}

const built: ReadonlyMap<string, number> = build();
/** Class bits of every word of the lists. */
export const wordClasses = (): ReadonlyMap<string, number> => built;

/** Endings, the longest first, each with what may stand in their place in the plainer form. */
const endings: readonly Ending[] = [
  { from: ['ies'], to: ['y', 'ie'] },
  { from: ['es', 'ed', 'er'], to: ['', 'e'] },
  { from: ['ing', 'est'], to: ['', 'e'] },
  { from: ['ness', 'ment', 'less', 'able', 'ful', 'ly', 's', 'd'], to: [''] },
  { from: ['ation', 'ition', 'ion'], to: ['', 'e', 'ate'] },
];
interface Ending {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const isStem = (word: string): boolean => wordClasses().has(word) || inBuckets(dictionaryWords, word);

/** `Redesignated`, `Specialised`: the plainer or the American form of a word of no list. */
function respelled(lower: string): string {
  const opening = prefixes.find((p) => lower.startsWith(p) && hasStem(lower, afterHyphen(lower, p.length)));
  const bare = opening === undefined ? lower : lower.slice(afterHyphen(lower, opening.length));
  const ending = british.find((e) => bare.endsWith(e));
  return ending === undefined ? bare : `${bare.slice(0, -ending.length)}iz${ending.slice(2)}`;
}
const prefixes = ['re', 'un', 'in', 'dis', 'non', 'over', 'under', 'mis', 'de'];
const british = ['ise', 'ised', 'ises', 'ising', 'isation', 'iser', 'isers'];
const hasStem = (word: string, at: number): boolean => isSmall(word, at, at + 4);
const afterHyphen = (word: string, at: number): number => (word[at] === '-' ? at + 1 : at);

/** Class bits of a word, or the dictionary bit when a plainer form of it is a common word. Not remembered: words.ts does. */
export function classesOf(lower: string): number {
  const found = plainLookUp(lower);
  const other = found === 0 && lower.length > 7 ? respelled(lower) : lower;
  return other === lower ? found : plainLookUp(other) & cls.dictionary || (wordClasses().has(other) ? cls.dictionary : 0);
}

function plainLookUp(lower: string): number {
  const own = wordClasses().get(lower);
  if (own !== undefined) return own & commonClass || !inBuckets(dictionaryWords, lower) ? own : own | cls.dictionary;
  if (inBuckets(dictionaryWords, lower)) return cls.dictionary;
  for (let k = 0; k < endings.length; k++) {
    const { from, to } = endings[k] as Ending;
    const found = from.find((e) => lower.endsWith(e));
    if (found !== undefined && lower.length - found.length >= 3 && leadsToStem(lower.slice(0, -found.length), to)) return cls.dictionary;
  }
  return 0;
}

function leadsToStem(bare: string, to: readonly string[]): boolean {
  for (let k = 0; k < to.length; k++) {
    const end = to[k] as string;
    if (isStem(bare + end) || (end === '' && bare.at(-1) === bare.at(-2) && isStem(bare.slice(0, -1)))) return true;
  }
  return false;
}
