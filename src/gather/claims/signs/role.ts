import { roleNotA } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { actorsIn, labelOf, type Said, sign } from './said.ts';

/** Classes of nouns for what somebody is to others. */
const roles = new Set(
  '=mediate =ally =enemy =government =militant =civilian =troops =police =racism =cheat =corrupt =patient =refugee =support'.split(' '),
);

/** Behind a noun its phrase is over, or goes on with a preposition: "a fair representation" gives no role. */
const closesPhrase =
  /^ ?(?:[.,;:)"”’—–-]|$|(?:to|of|for|in|at|on|between|with|and|or|nor|who|that|which|but|any|because|since|when|as|by|under|anymore)\b)/iu;

/**
 * A role denied: "no longer, if ever, an ally", "not a partner". Only nouns with a class (mediator, ally,
 * government) count, so that another source may give the role in another word. Works on profiles and comment.
 */
export function findDeniedRoles(said: Said): Sign[] {
  return [...said.text.matchAll(roleNotA)].flatMap((m) => {
    const end = m.index + m[0].length;
    const role = said.terms.find((t) => t.negated && roles.has(t.term) && t.start >= m.index && t.start <= end + 12);
    if (!role || !closesPhrase.test(said.text.slice(role.end))) return [];
    return [
      sign('role', {
        at: m.index,
        terms: [role.term],
        label: labelOf(said.text, role.start, role.end),
        actors: actorsIn(said, 0),
        value: ['against'],
      }),
    ];
  });
}
