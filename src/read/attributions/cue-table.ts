import { cueAdjectives, cueNouns, cueVerbs, irregularCues } from '../../lexicon/en/cues.verbs.ts';
import type { Stance } from '../../model/reading.ts';
import * as form from './form.ts';

export type CueForm = 'base' | 'present' | 'past' | 'gerund' | 'participle';

/** One verb of attribution. */
export interface CueVerb {
  readonly base: string;
  readonly stance: Stance;
  readonly frames: number;
  readonly prepositions: ReadonlySet<string>;
}
export interface CueWord {
  readonly verb: CueVerb;
  /** Bits of the forms this spelling may be: 1 base, 2 present, 4 past, 8 gerund, 16 participle. */
  readonly forms: number;
}

const stances: Readonly<Record<string, Stance>> = { a: 'asserts', d: 'denies', u: 'doubts', m: 'demands', f: 'predicts', x: 'accuses' };
const letters: Readonly<Record<string, number>> = { q: 1, c: 2, o: 4, t: 8, p: 16, k: 32, s: 64 };
const vowelEnd = /[^aeiou][aeiou][bdgmnprt]$/u;
const doubled = new Set([
  'admit',
  'refer',
  'slam',
  'rip',
  'brag',
  'plan',
  'beg',
  'rebut',
  'quip',
  'dub',
  'prefer',
  'regret',
  'commit',
  'rap',
  'pan',
  'nod',
]);

const third = (base: string): string =>
  /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
const ed = (base: string): string =>
  base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ied`
      : doubled.has(base) && vowelEnd.test(base)
        ? `${base}${base.at(-1)}ed`
        : `${base}ed`;
const ing = (base: string): string =>
  /[^eoy]e$/u.test(base) ? `${base.slice(0, -1)}ing` : doubled.has(base) && vowelEnd.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;

/** Entries of a table `base:stance:frames+prepositions`. */
const parse = (list: string): CueVerb[] =>
  list
    .split(/\s+/u)
    .filter(Boolean)
    .map((entry) => {
      const [base = '', stance = 'a', takes = ''] = entry.split(':');
      const [kinds = '', prepositions = ''] = takes.split('+');
      const frames = [...kinds].reduce((bits, letter) => bits | (letters[letter] ?? 0), 0);
      return { base, stance: stances[stance] ?? 'asserts', frames, prepositions: new Set(prepositions.split(',').filter(Boolean)) };
    });

function build(): ReadonlyMap<string, CueWord> {
  const irregular = new Map(
    irregularCues.split('|').map((row) => {
      const [base = '', past = '', participle = ''] = row.trim().split(' ');
      return [base, [past, participle] as const];
    }),
  );
  const verbs = new Map<string, CueVerb>();
  for (const verb of parse(cueVerbs)) if (!verbs.has(verb.base)) verbs.set(verb.base, verb);
  const table = new Map<string, CueWord>();
  const add = (word: string, verb: CueVerb, bit: number): void => {
    table.set(word, { verb, forms: (table.get(word)?.forms ?? 0) | bit });
  };
  for (const verb of verbs.values()) {
    const [past, participle] = irregular.get(verb.base) ?? [ed(verb.base), ed(verb.base)];
    add(verb.base, verb, form.base);
    add(third(verb.base), verb, form.present);
    add(past, verb, form.past);
    add(participle, verb, form.participle);
    add(ing(verb.base), verb, form.gerund);
  }
  return table;
}

const built: ReadonlyMap<string, CueWord> = build();
/** Every form of every verb of attribution. */
export const cueTable = (): ReadonlyMap<string, CueWord> => built;

/** Adjectives of opinion by their spelling. */
export const adjectiveTable: ReadonlyMap<string, CueVerb> = new Map(parse(cueAdjectives).map((a) => [a.base, a]));

/** A noun of saying: its stance and the prepositions that open its content. */
export interface CueNoun {
  readonly stance: Stance;
  readonly prepositions: ReadonlySet<string>;
}

/** Nouns of saying, singular and plural. */
export const nounTable: ReadonlyMap<string, CueNoun> = new Map(
  cueNouns
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((entry) => {
      const [noun = '', rest = 'a'] = entry.split(':');
      const [stance = 'a', prepositions = ''] = rest.split('+');
      const made = { stance: stances[stance] ?? 'asserts', prepositions: new Set(prepositions.split(',').filter(Boolean)) } as const;
      return [[noun, made] as const, [third(noun), made] as const];
    }),
);
