import { houses, seatAliases, stateAliases, stateRows } from '../../lexicon/en/actors-demonyms.ts';
import { cityWords } from '../../lexicon/en/cities.data.ts';
import { cityNames, countryRows } from '../../lexicon/en/places.data.ts';
import { inBuckets } from '../../text/buckets.ts';
import { nameKey } from './name-key.ts';

const rows = (table: string): [string, string[]][] =>
  table.split('|').map((row) => {
    const [state = '', forms = ''] = row.split(';');
    return [state, forms.split(',')];
  });

const names = new Map<string, string>();
const nationalities = new Map<string, string>();
const seats = new Map<string, string>();
for (const [state, adjectives] of rows(stateRows)) {
  names.set(nameKey(state), state);
  for (const adjective of adjectives) nationalities.set(nameKey(adjective), state);
}
for (const [state, aliases] of rows(stateAliases)) for (const alias of [state, ...aliases]) names.set(nameKey(alias), state);
for (const row of countryRows.split('|')) {
  const [, state = '', capital = ''] = row.split(';');
  const known = names.get(nameKey(state));
  if (known && capital) seats.set(nameKey(capital), known);
}
for (const [state, aliases] of rows(seatAliases)) for (const seat of aliases) seats.set(nameKey(seat), state);

const adjectives = new Map(rows(stateRows).map(([state, [adjective = '']]) => [state, adjective] as const));

/** The first adjective of a state's nationality (`Danish`). */
export const adjectiveOf = (state: string): string | undefined => adjectives.get(state);

/** The state that a form names (`U.S.`, `Britain`); undefined for anything else. */
export const stateNamed = (form: string): string | undefined => names.get(nameKey(form));

/** The state whose nationality a form is (`Dane`, `Danes`). */
export function stateOfNationality(form: string): string | undefined {
  const key = nameKey(form);
  return nationalities.get(key) ?? nationalities.get(key.replace(/s$/u, ''));
}

/** The state whose capital or seat of government a form names (`Kabul`, `Kremlin`). */
export const stateOfSeat = (form: string): string | undefined => seats.get(nameKey(form));

/** The state behind a name, its nationality or its capital. */
export const stateOf = (form: string): string | undefined => stateNamed(form) ?? stateOfNationality(form) ?? stateOfSeat(form);

const governing = new Map(rows(houses).flatMap(([state, list]) => list.map((house) => [nameKey(house), state] as const)));

/** The state whose government a house is by which it is always meant (`White House`, `Kremlin`). */
export const stateOfHouse = (form: string): string | undefined => governing.get(nameKey(form));

const cities: ReadonlySet<string> = new Set(cityNames.split('|'));

/** Whether a name is that of a city that governs no state. */
export function isCity(form: string): boolean {
  const key = nameKey(form);
  return stateNamed(form) === undefined && (key.includes(' ') ? cities.has(key) : inBuckets(cityWords, key) || cities.has(key));
}
