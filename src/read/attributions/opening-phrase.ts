import * as cls from '../names/cls.ts';
import type { Marked } from '../names/marked.ts';
import type { Range } from './draft.ts';
import { has, isName } from './phrases.ts';

/** Nouns that a name completes: `for the minister Ann Lee`, `in the city Port Aldo`. */
const named = cls.person | cls.orgHead | cls.placeHead | cls.thingHead | cls.adjective;

/**
 * `After that report Ruritania called ...`, `in a statement the Alders said`: a preposition that opens the clause, a determiner and a
 * noun, then the name that speaks, with no comma between. In: the phrase found and the first token of the clause. Out: the name alone,
 * or the phrase as it was. A noun that is no known word of persons, bodies or places is taken for matter.
 */
export function behindOpening(t: Marked, found: Range, low: number): Range {
  const [first, last] = found;
  if (first - 1 !== low || !has(t, low, cls.preposition) || !has(t, first, cls.determiner) || isName(t, first) || !isName(t, last))
    return found;
  let name = last;
  while (isName(t, name - 1)) name--;
  return name < first + 2 || has(t, name - 1, named | cls.preposition | cls.conjunction) ? found : [name, last];
}
