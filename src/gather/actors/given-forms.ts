import { areForms } from '../../lexicon/en/given-name-forms.ts';
import type { ActorCandidate } from '../contribution.ts';
import { put } from '../put.ts';
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
 * nor roles set them apart. Remembered: in which documents each name stands that has short and long forms.
 */
export class GivenForms {
  private readonly ids: KeyIds;
  private readonly namedIn = new Map<number, Naming[]>();

  constructor(ids: KeyIds) {
    this.ids = ids;
  }

  /** Adds what documents name. */
  add(documents: readonly NamedIn[]): void {
    for (const from of documents)
      for (let i = 0; i < from.goesBy.length; i++)
        for (let at = from.starts[i] ?? 0; at < (from.starts[i + 1] ?? 0); at++) {
          const key = from.keys[at] ?? -1;
          if (key >= 0 && this.ids.isFormed(key)) put(this.namedIn, key, { from, index: i });
        }
  }

  /** Joins those of the strong keys that the documents of now, which are all added, let be one person. */
  settle(sets: KeySets): void {
    const pairs = [...this.ids.families()].flatMap((family) => pairOf(this.ids, sets, family));
    if (pairs.length === 0) return;
    const roles = this.rolesOf(new Set(pairs.flat().map((b) => b.root)), sets);
    for (const [a, b] of pairs) {
      const [one, other] = [roles.get(a.root) ?? emptyRoles(), roles.get(b.root) ?? emptyRoles()];
      if ([...one.documents].every((d) => !other.documents.has(d)) && agree(one, other)) sets.join([a.root, b.root]);
    }
  }

  /** What the documents say of the persons of some groups. */
  private rolesOf(roots: ReadonlySet<number>, sets: KeySets): Map<number, Roles> {
    const found = new Map<number, Roles>();
    for (const [key, namings] of this.namedIn) {
      if (!sets.has(key) || !roots.has(sets.find(key))) continue;
      for (const { from, index } of namings) {
        const root = sets.find(from.goesBy[index] ?? 0);
        if (from.at < 0 || !roots.has(root)) continue;
        const roles = found.get(root) ?? emptyRoles();
        found.set(root, roles);
        noteRoles(roles, from.document, from.contribution.actors[index] as ActorCandidate);
      }
    }
    return found;
  }
}

/** Where a name stands: a candidate of a document. */
interface Naming {
  readonly from: NamedIn;
  readonly index: number;
}

/** The only two bearers of a family name, if the given name of one is a short form of the other's. */
function pairOf(ids: KeyIds, sets: KeySets, family: string): [Bearer, Bearer][] {
  const known = ids.bearersOf(family);
  const roots = twoRoots(sets, known);
  if (!roots) return [];
  const [a, b] = roots.map((root) => bearerOf(ids, sets, known, root)) as [Bearer, Bearer];
  const isOne =
    [...a.given].some((g) => [...b.given].some((h) => areForms(g, h))) &&
    (a.initials.size === 0 || b.initials.size === 0 || [...a.initials].some((i) => b.initials.has(i)));
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
