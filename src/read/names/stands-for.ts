import type { NameKind } from '../../model/reading.ts';
import { setOf } from '../../text/set-of.ts';
import type { Chunk } from './candidate.ts';
import * as cls from './cls.ts';
import { bitsOf, gazetteer } from './gazetteer.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';

const passiveForms = setOf('was were is are based');

const acting = cls.verbPast | cls.verbPresent | cls.auxiliary | cls.modal;

/** The country that a capital, country or nationality speaks or acts for (`Islamabad said`), or undefined. */
export function standsFor(t: Marked, c: Chunk, kind: NameKind): string | undefined {
  if (kind === 'MISC') return ofGovernment(t, c);
  if (kind !== 'LOC') return undefined;
  const key = t.lowers.slice(c.first, c.last + 1).join(' ');
  const { countryOf } = gazetteer();
  const b = bitsOf(key);
  if (!(b & (known.capital | known.country))) return undefined;
  const country = countryOf.get(key);
  if (!country || !acts(t, c)) return undefined;
  return country;
}

const offices = setOf('government authorities officials leadership administration cabinet regime diplomats negotiators ministers leaders');

/** `the Norwegian government`, `Norwegian officials`: the country of a nationality before a word for its government. */
function ofGovernment(t: Marked, c: Chunk): string | undefined {
  if (c.first !== c.last || !((t.lists[c.first] as number) & known.nationality)) return undefined;
  return offices.has(t.lowers[c.last + 1] ?? '') && t.spanOf[c.last + 1] === t.spanOf[c.last]
    ? gazetteer().countryOf.get(t.lowers[c.first] as string)
    : undefined;
}

/** The name is the subject of a verb, and no place adverbial (`in Kabul said`). */
const passing = setOf('also has had again now then first still never');
function acts(t: Marked, c: Chunk): boolean {
  const before = c.first - 1;
  const sentence = t.spanOf[c.first];
  if (before >= 0 && t.spanOf[before] === sentence && (t.classes[before] as number) & cls.preposition) return false;
  let after = c.last + 1;
  while (after < t.count && ((t.lowers[after] as string).endsWith('ly') || passing.has(t.lowers[after] as string))) after++;
  if (after >= t.count || t.spanOf[after] !== sentence) return false;
  const next = t.classes[after] as number;
  return (next & acting) !== 0 && !passiveForms.has(t.lowers[after] as string);
}
