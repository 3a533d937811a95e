import { cityWords } from '../../lexicon/en/cities.data.ts';
import { familyNames } from '../../lexicon/en/family-names.data.ts';
import { givenNames } from '../../lexicon/en/given-names.data.ts';
import { pairedCountries, stateLetters } from '../../lexicon/en/names.words.ts';
import { areas, countryAliases, nationalities, peoples, seats } from '../../lexicon/en/nationalities.words.ts';
import * as bodies from '../../lexicon/en/organisations.data.ts';
import { knownBodies, knownThings } from '../../lexicon/en/organisations.words.ts';
import * as places from '../../lexicon/en/places.data.ts';
import { inBuckets } from '../../text/buckets.ts';
import * as known from './known.ts';

interface Gazetteer {
  /** Bits of a name in lower case, single spaces. */
  readonly bits: ReadonlyMap<string, number>;
  /** The country that a country's name, nationality or capital belongs to. */
  readonly countryOf: ReadonlyMap<string, string>;
  /** First word of every name of several words -> the most words such a name has. */
  readonly longest: ReadonlyMap<string, number>;
}

const items = (list: string): string[] => list.split(/\s+/u).filter(Boolean);
/** Entries of a table parted by `|`, each trimmed. */
const entries = (list: string): string[] => list.split('|').map((e) => e.trim());
const pairs = (list: string): (readonly [string, string])[] => entries(list).map((e) => e.split('=') as [string, string]);

function build(): Gazetteer {
  const bits = new Map<string, number>();
  const countryOf = new Map<string, string>();
  const longest = new Map<string, number>();
  const add = (name: string, bit: number): void => {
    bits.set(name, (bits.get(name) ?? 0) | bit);
    const space = name.indexOf(' ');
    if (space < 0) return;
    const first = name.slice(0, space);
    longest.set(first, Math.max(longest.get(first) ?? 0, name.split(' ').length));
  };
  for (const row of places.countryRows.split('|')) {
    const [, name = '', capital = ''] = row.split(';');
    add(name.toLowerCase(), known.country);
    countryOf.set(name.toLowerCase(), name);
    if (!capital) continue;
    add(capital.toLowerCase(), known.city | known.capital);
    if (!countryOf.has(capital.toLowerCase())) countryOf.set(capital.toLowerCase(), name);
  }
  for (const name of places.cityNames.split('|')) add(name, known.city);
  for (const name of places.regionNames.split('|')) add(name, known.region);
  for (const name of places.demonymWords.split('|')) add(name, known.people);
  for (const name of entries(areas)) add(name, known.region);
  for (const name of items(stateLetters)) add(name, known.region);
  for (const name of bodies.organisationNames.split('|')) add(name, known.body);
  for (const name of entries(knownBodies)) add(name, known.body);
  for (const name of entries(knownThings)) add(name, known.thing);
  for (const name of bodies.teamNames.split('|')) add(name, known.team);
  for (const name of items(peoples)) for (const form of [name, `${name}s`]) add(form, known.people);
  for (const [name, country] of [...pairs(countryAliases), ...pairs(pairedCountries)]) {
    add(name, known.country);
    countryOf.set(name, country);
  }
  for (const [name, country] of pairs(seats)) {
    add(name, known.capital | known.city);
    countryOf.set(name, country);
  }
  for (const [name, country] of pairs(nationalities))
    for (const form of [name, `${name}s`]) {
      add(form, known.nationality);
      countryOf.set(form, country);
    }
  return { bits, countryOf, longest };
}

const built: Gazetteer = build();
/** The lists, unpacked when the program starts: the first reading does not wait for it. */
export const gazetteer = (): Gazetteer => built;

const asked = new Map<string, number>();
/** Bits of a name in lower case; answers for single words are kept, up to a limit. */
export function bitsOf(name: string): number {
  const before = asked.get(name);
  if (before !== undefined) return before;
  let bits = gazetteer().bits.get(name) ?? 0;
  if (name.includes(' ')) return bits;
  if (inBuckets(cityWords, name)) bits |= known.city;
  if (inBuckets(givenNames, name)) bits |= known.given;
  if (inBuckets(familyNames, name)) bits |= known.family;
  if (asked.size > 20_000) asked.clear();
  asked.set(name, bits);
  return bits;
}
