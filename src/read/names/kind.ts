import type { NameKind } from '../../model/reading.ts';
import { shape } from '../../text/tokens.ts';
import type { Chunk } from './chunk.ts';
import { gazetteer, known } from './gazetteer.ts';
import type { Marked } from './marked.ts';
import { cls } from './word-classes.ts';

/** Weights for PER, ORG, LOC, MISC, and the rule that weighed most. */
export interface Evidence {
  readonly weights: [per: number, org: number, loc: number, misc: number];
  rule: string;
  best: number;
}

export const kinds: readonly NameKind[] = ['PER', 'ORG', 'LOC', 'MISC'];
const [PER, ORG, LOC, MISC] = [0, 1, 2, 3];

const give = (e: Evidence, kind: number, weight: number, rule: string): void => {
  (e.weights as number[])[kind] = ((e.weights as number[])[kind] as number) + weight;
  if (weight > e.best) {
    e.best = weight;
    e.rule = rule;
  }
};
const has = (t: Marked, i: number, bits: number): boolean => i >= 0 && i < t.count && ((t.classes[i] as number) & bits) !== 0;

/** What the name's own words say. */
export function fromWords(t: Marked, c: Chunk): Evidence {
  const e: Evidence = { weights: [0, 0, 0, 0], rule: 'name-capitals', best: 0 };
  const n = c.last - c.first + 1;
  const key = n === 1 ? (t.lowers[c.first] as string) : t.lowers.slice(c.first, c.last + 1).join(' ');
  const bits = gazetteer().bits.get(key) ?? 0;
  fromLists(e, bits, n);
  fromHeads(t, c, e, n);
  if (c.titleFirst >= 0) give(e, PER, 6, 'name-title');
  if (n > 1 && n <= 4 && !has(t, c.last, cls.orgHead | cls.thingHead | cls.placeHead)) fromPersonShape(t, c, e);
  if (n === 1) fromSingle(t, c, e, bits);
  return e;
}

function fromLists(e: Evidence, bits: number, n: number): void {
  if (bits & known.country) give(e, LOC, 6, 'name-country');
  if (bits & (known.nationality | known.people)) give(e, MISC, 5, 'name-nationality');
  if (bits & known.team) give(e, ORG, 5, 'name-team');
  if (bits & known.body) give(e, ORG, 4, 'name-body');
  if (bits & known.capital) give(e, LOC, 4, 'name-capital');
  if (bits & known.city) give(e, LOC, 3, 'name-city');
  if (bits & known.region) give(e, LOC, 3, 'name-region');
  if (n === 1 && bits & known.given) give(e, PER, 2.5, 'name-given');
  if (n === 1 && bits & known.family) give(e, PER, 1.5, 'name-family');
}

function fromHeads(t: Marked, c: Chunk, e: Evidence, n: number): void {
  if (n > 1 || t.shapes[c.first] === shape.upper) {
    if (has(t, c.last, cls.orgHead)) give(e, ORG, 4, 'name-body-head');
    if (has(t, c.last, cls.placeHead)) give(e, LOC, 4, 'name-place-head');
    if (has(t, c.last, cls.thingHead)) give(e, MISC, 4, 'name-thing-head');
  } else if (has(t, c.last, cls.orgHead)) give(e, ORG, 1.5, 'name-body-head');
  if (n < 2) return;
  if (has(t, c.first, cls.orgOpener | cls.orgHead) && /^(?:of|for)$/u.test(t.lowers[c.first + 1] ?? '')) give(e, ORG, 5, 'name-body-of');
  else if (
    t.lowers.slice(c.first, c.last).some((w, k) => (w === 'of' || w === 'for') && has(t, c.first + k - 1, cls.orgHead | cls.orgOpener))
  )
    give(e, ORG, 4, 'name-body-of');
  if (has(t, c.first, cls.placeOpener)) give(e, LOC, 2, 'name-place-opener');
  for (let i = c.first; i < c.last; i++) if (t.lowers[i] === '&') give(e, ORG, 3, 'name-ampersand');
}

function fromPersonShape(t: Marked, c: Chunk, e: Evidence): void {
  const given = (t.lists[c.first] as number) & known.given;
  const family = (t.lists[c.last] as number) & (known.family | known.given);
  if (given) give(e, PER, 3.5, 'name-given-family');
  if (family) give(e, PER, 1.5, 'name-family');
  give(e, PER, 1.5, 'name-two-capitals');
  for (let i = c.first; i < c.last; i++) if (/^\p{Lu}\.?$/u.test(t.words[i] as string)) give(e, PER, 3, 'name-initial');
  if (t.lowers.slice(c.first + 1, c.last).some((w) => ['bin', 'ibn', 'al', 'van', 'von', 'de', 'ul', 'ur'].includes(w)))
    give(e, PER, 1.5, 'name-particle');
}

function fromSingle(t: Marked, c: Chunk, e: Evidence, bits: number): void {
  const word = t.words[c.first] as string;
  if (t.shapes[c.first] === shape.upper && word.length <= 6 && !bits && !c.flat) give(e, ORG, 2.5, 'name-letters');
  if (/(?:-e-|[a-z]-[a-z]+-)/u.test(word) && /^[A-Z].*-[A-Z]/u.test(word)) give(e, ORG, 2, 'name-joined-body');
  if (/.(?:ism|ist|ists)$/u.test(word)) give(e, MISC, 3, 'name-ism');
  if (/(?:stan|abad|pur|burg|grad|ville|shire|land|istan|town|berg|heim|polis|poort)$/u.test(word)) give(e, LOC, 2, 'name-place-ending');
  if (/(?:ov|ova|ev|eva|sky|skaya|vich|enko|dze|shvili|ian|yan|sson|ssen|ski|wicz|escu|oğlu|oglu|opoulos|zai|uddin|ullah)$/u.test(word))
    give(e, PER, 1.5, 'name-family-ending');
}

const speech =
  /^(?:said|says|told|added|asked|wrote|argued|noted|replied|explained|recalled|admitted|insisted|warned|claimed|thinks|believes)$/u;

/** What stands around the mention. */
export function fromContext(t: Marked, c: Chunk, e: Evidence, from: number, to: number): void {
  const before = c.first - 1 >= from ? c.first - 1 : -1;
  const after = c.last + 1 < to ? c.last + 1 : -1;
  if (before >= 0 && c.titleFirst < 0) fromBefore(t, before, e);
  if (after < 0) return;
  const next = t.lowers[after] as string;
  if (speech.test(next)) give(e, PER, 1, 'name-speaks');
  if (next === 'who' || next === 'whose') give(e, PER, 2, 'name-who');
  if (next === ',' && after + 1 < to) {
    if (/^\d{2}$/u.test(t.words[after + 1] as string)) give(e, PER, 3, 'name-age');
    if (t.lowers[after + 1] === 'who') give(e, PER, 2.5, 'name-who');
    if (describesPerson(t, after + 1, to)) give(e, PER, 3, 'name-apposition');
  }
}

function describesPerson(t: Marked, from: number, to: number): boolean {
  if (!has(t, from, cls.determiner | cls.possessive | cls.person | cls.adjective)) return false;
  for (let i = from; i < Math.min(to, from + 6); i++) {
    if (t.shapes[i] === shape.mark && t.words[i] !== '-') return false;
    if (has(t, i, cls.person) && t.shapes[i] === shape.lower) return true;
    if (has(t, i, cls.preposition | cls.auxiliary)) return false;
  }
  return false;
}

function fromBefore(t: Marked, before: number, e: Evidence): void {
  const word = t.lowers[before] as string;
  if (has(t, before, cls.person) && t.shapes[before] === shape.lower) give(e, PER, 3, 'name-calling');
  else if (word === 'in' || word === 'near' || word === 'outside' || word === 'at' || word === 'throughout')
    give(e, LOC, word === 'in' ? 2 : 1.5, 'name-in');
  else if (word === 'from' || word === 'to' || word === 'across') give(e, LOC, 0.8, 'name-in');
  else if (word === 'the') {
    give(e, PER, -3, 'name-the');
    give(e, ORG, 1, 'name-the');
    give(e, MISC, 0.3, 'name-the');
  }
}

/** The kind with the most weight; a capitalised word that nothing speaks for is an organisation after `the`, else a person. */
export function decide(e: Evidence): NameKind {
  let best = 0;
  const w = e.weights;
  for (let k = 1; k < 4; k++) if ((w[k] as number) > (w[best] as number)) best = k;
  if ((w[best] as number) <= 0) return 'ORG';
  return kinds[best] as NameKind;
}
