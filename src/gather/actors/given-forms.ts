import { longForms } from '../../lexicon/en/given-name-forms.ts';
import type { KeyIds } from './key-ids.ts';
import type { KeySets } from './key-sets.ts';
import type { NamedIn } from './named-in.ts';
import { agree, emptyRoles, noteRoles, type Roles } from './same-roles.ts';

/** One of two persons who may be one: the number of the group, given names and initials. */
interface Bearer {
  readonly root: number;
  readonly given: Set<string>;
  readonly initials: Set<string>;
}

/**
 * Joins `Chris Lund` and `Christopher Lund` where nobody else of the topic has that family name, no document names both, and neither initials
 * nor roles set them apart. In: the strong keys joined; the documents, each candidate with the key by which it goes.
 */
export function settleGivenForms(ids: KeyIds, sets: KeySets, documents: readonly NamedIn[]): void {
  const pairs = [...ids.families()].flatMap((family) => pairOf(ids, sets, family));
  if (pairs.length === 0) return;
  const roles = rolesOf(new Set(pairs.flat().map((b) => b.root)), sets, documents);
  for (const [a, b] of pairs) {
    const [one, other] = [roles.get(a.root) ?? emptyRoles(), roles.get(b.root) ?? emptyRoles()];
    if ([...one.documents].every((d) => !other.documents.has(d)) && agree(one, other)) sets.join([a.root, b.root]);
  }
}

/** The only two bearers of a family name, if the given name of one is a short form of the other's. */
function pairOf(ids: KeyIds, sets: KeySets, family: string): [Bearer, Bearer][] {
  const bearers = new Map<number, Bearer>();
  for (const id of ids.bearersOf(family)) {
    if (!sets.has(id)) continue;
    const root = sets.find(id);
    const bearer = bearers.get(root) ?? { root, given: new Set(), initials: new Set() };
    bearers.set(root, bearer);
    const [name = '', initials] = (ids.texts[id] ?? '').slice('person:'.length).split('#');
    bearer.given.add(name.slice(0, name.indexOf(' ')));
    if (initials !== undefined) bearer.initials.add(initials);
  }
  const [a, b, third] = bearers.values();
  if (!a || !b || third) return [];
  const isOne =
    (isForm(a, b) || isForm(b, a)) && (a.initials.size === 0 || b.initials.size === 0 || [...a.initials].some((i) => b.initials.has(i)));
  return isOne ? [[a, b]] : [];
}

const isForm = (short: Bearer, long: Bearer): boolean => [...short.given].some((g) => longForms.get(g)?.some((l) => long.given.has(l)));

/** What the documents say of the persons of some groups. */
function rolesOf(roots: ReadonlySet<number>, sets: KeySets, documents: readonly NamedIn[]): Map<number, Roles> {
  const found = new Map<number, Roles>();
  for (const d of documents)
    d.contribution.actors.forEach((candidate, i) => {
      const root = candidate.keys.strong.length > 0 ? sets.find(d.goesBy[i] ?? 0) : -1;
      if (!roots.has(root)) return;
      const roles = found.get(root) ?? emptyRoles();
      found.set(root, roles);
      noteRoles(roles, d.document, candidate);
    });
  return found;
}
