import { formedNames, longForms } from '../../lexicon/en/given-name-forms.ts';
import type { ActorCandidate, Contribution } from '../contribution.ts';
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
  const known = ids.bearersOf(family);
  const roots = twoRoots(sets, known);
  if (!roots) return [];
  const [a, b] = roots.map((root) => bearerOf(ids, sets, known, root)) as [Bearer, Bearer];
  const isOne =
    (isForm(a, b) || isForm(b, a)) && (a.initials.size === 0 || b.initials.size === 0 || [...a.initials].some((i) => b.initials.has(i)));
  return isOne ? [[a, b]] : [];
}

/** The groups of some keys where they are two, counted without a list: most family names have one bearer. */
function twoRoots(sets: KeySets, keys: readonly number[]): [number, number] | undefined {
  let a = -1;
  let b = -1;
  for (const id of keys) {
    if (!sets.has(id)) continue;
    const root = sets.find(id);
    if (a < 0 || root === a) a = root;
    else if (b < 0 || root === b) b = root;
    else return undefined;
  }
  return b < 0 ? undefined : [a, b];
}

function bearerOf(ids: KeyIds, sets: KeySets, keys: readonly number[], root: number): Bearer {
  const bearer: Bearer = { root, given: new Set(), initials: new Set() };
  for (const id of keys) {
    if (!sets.has(id) || sets.find(id) !== root) continue;
    const [name = '', initials] = (ids.texts[id] ?? '').slice('person:'.length).split('#');
    bearer.given.add(name.slice(0, name.indexOf(' ')));
    if (initials !== undefined) bearer.initials.add(initials);
  }
  return bearer;
}

const isForm = (short: Bearer, long: Bearer): boolean => [...short.given].some((g) => longForms.get(g)?.some((l) => long.given.has(l)));

/** What the documents say of the persons of some groups. */
function rolesOf(roots: ReadonlySet<number>, sets: KeySets, documents: readonly NamedIn[]): Map<number, Roles> {
  const found = new Map<number, Roles>();
  for (const d of documents)
    for (const i of formedIn(d.contribution)) {
      const candidate = d.contribution.actors[i] as ActorCandidate;
      const root = sets.find(d.goesBy[i] ?? 0);
      if (!roots.has(root)) continue;
      const roles = found.get(root) ?? emptyRoles();
      found.set(root, roles);
      noteRoles(roles, d.document, candidate);
    }
  return found;
}

/** The candidates of each article that a group of such persons may hold: persons with a name of their own. Found once an article. */
const formed = new WeakMap<Contribution, readonly number[]>();

function formedIn(c: Contribution): readonly number[] {
  const known = formed.get(c);
  if (known) return known;
  const found = c.actors.flatMap((a, i) => (a.keys.strong.some(isFormed) ? [i] : []));
  formed.set(c, found);
  return found;
}

const isFormed = (key: string): boolean => key.startsWith('person:') && formedNames.has(key.slice('person:'.length, key.indexOf(' ')));
