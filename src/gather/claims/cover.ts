import type { Matter } from './matter.ts';

/** A term by its place in what is denied: the head of a clause says what is meant, its tail where and when. */
const placeWeight = (place: number): number => (place === 0 ? 1.5 : 1 / (1 + Math.max(0, place - 2) * 0.35));
/** Words with a class are the nouns and verbs of matter; others may be anything. */
const classWeight = (term: string): number => (term.startsWith('=') ? 1.5 : 1);

/** Terms, each once, in order, with the weight of each and of all. */
export interface Weighed {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
  readonly all: number;
}

/** The weights of some terms as they follow each other. */
export function weighed(matter: Matter, list: readonly string[]): Weighed {
  const terms = [...new Set(list)];
  const weights = terms.map((term, place) => matter.idf(term) * placeWeight(place) * classWeight(term));
  return { terms, weights, all: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** The weight of the terms of `terms` that stand in `words`, as a share of the weight of all, 0 to 1. */
export function cover(matter: Matter, terms: readonly string[], words: readonly string[]): number {
  const { terms: own, weights, all } = weighed(matter, terms);
  let shared = 0;
  for (let i = 0; i < own.length; i++) if (words.includes(own[i] as string)) shared += weights[i] as number;
  return all > 0 ? shared / all : 0;
}
