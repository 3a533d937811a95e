import * as shape from '../../text/shape.ts';
import * as cls from '../names/cls.ts';
import type { Marked } from '../names/marked.ts';
import { has, possessives } from './has.ts';

/** `, General Tomas Reza and ...`, `, envoy for the islands Tomas Reza;`: the words are a list of names, not a description; `, aide of Tomas Reza,` and `, Alba's bank,` are. */
export function namesAnother(t: Marked, start: number, end: number, others: ReadonlyMap<number, number>): boolean {
  let governed = false;
  for (let i = start; i <= end; i++) {
    governed ||= has(t, i, cls.preposition);
    const last = others.get(i);
    if (last === undefined || possessives.has(t.words[last + 1] ?? '')) continue;
    if (governed ? last === end && t.shapes[i - 1] === shape.lower && !has(t, i - 1, leadsToName) : !isNamedNoun(t, last + 1)) return true;
  }
  return false;
}
/** What may stand before a name within a description: `aide of`, `wife of the singer`, `adviser to then President`. */
const leadsToName =
  cls.preposition | cls.determiner | cls.possessive | cls.person | cls.title | cls.conjunction | cls.adjective | cls.gerund;

/** `, the Alba subsidiary`: the name only says which. */
const isNamedNoun = (t: Marked, i: number): boolean => t.shapes[i] === shape.lower && has(t, i, cls.noun | cls.adjective | cls.person);
