import { mensNames, womensNames } from '../../lexicon/en/names.words.ts';

const men: ReadonlySet<string> = new Set(mensNames.split(' '));
const women: ReadonlySet<string> = new Set(womensNames.split(' '));

/** Whether `he`, `his`, `she` or `her` may mean a person, as far as a given name that hardly anybody of the other sex bears can tell. */
export function fitsPronoun(name: string, pronoun: string): boolean {
  const given = name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase();
  return !(/^(?:she|hers?)$/iu.test(pronoun) ? men : women).has(given);
}
