import * as words from '../../lexicon/en/organisations.words.ts';

/** The words of a list of the lexicon. */
export const listOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** Nouns with their regular plurals. */
const withPlurals = (text: string): ReadonlySet<string> => listOf(text.replace(/\p{L}+/gu, '$& $&s'));

/** Common nouns that say of what kind the name beside them is. */
export const placeNouns = listOf(words.placeNouns);
export const bodyNouns = listOf(words.bodyNouns);
export const bodyNounsApart = listOf(words.bodyNounsApart);
export const thingNouns = withPlurals(words.thingNouns);
export const thingNounsBehind = withPlurals(words.thingNounsBehind);
