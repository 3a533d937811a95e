import type { Actor } from '../../model/findings.ts';

/** The actors of a topic, and which one each contribution's candidate became. */
export interface ActorIndex {
  readonly actors: readonly Actor[];
  /** For each of `actors` the key of its group. */
  readonly listed: readonly string[];
  /** The actors by the keys of their groups. */
  readonly byKey: ReadonlyMap<string, Actor>;
  /** The actor that candidate `index` of `document` belongs to; absent for a name that is no actor of the topic. */
  readonly of: (document: string, index: number) => Actor | undefined;
  /** The group of a candidate, listed as an actor or not: two mentions with one key are one person, body or place. */
  readonly keyOf: (document: string, index: number) => string | undefined;
  /** The groups of all candidates of a document. */
  readonly keysOf: (document: string) => readonly string[];
}

/** The same as plain data, which can be kept between two steps. */
export interface ActorTable {
  readonly actors: readonly Actor[];
  /** For each of `actors` the key of its group. */
  readonly listed: readonly string[];
  /** For each document the group of each candidate. */
  readonly groups: readonly (readonly [document: string, keys: readonly string[]])[];
}

/** The index over a table, made once for each. */
export function actorIndexOf(table: ActorTable): ActorIndex {
  const known = indexes.get(table) ?? indexOf(table);
  indexes.set(table, known);
  return known;
}

const indexes = new WeakMap<ActorTable, ActorIndex>();

/** Gives a table its index where its actors by their keys are at hand: `kept` gives them as long as they are those of the table. */
export function keepIndex(table: ActorTable, kept: () => ReadonlyMap<string, Actor> | undefined): void {
  indexes.set(table, indexOf(table, kept));
}

function indexOf({ actors, listed, groups }: ActorTable, kept?: () => ReadonlyMap<string, Actor> | undefined): ActorIndex {
  const keys = new Map(groups);
  let own: ReadonlyMap<string, Actor> | undefined;
  const byKey = (): ReadonlyMap<string, Actor> => {
    const known = kept?.() ?? own;
    if (known) return known;
    own = byKeyOf(actors, listed);
    return own;
  };
  const keyOf = (document: string, index: number) => keys.get(document)?.[index];
  const keysOf = (document: string) => keys.get(document) ?? [];
  const of = (document: string, index: number) => byKey().get(keyOf(document, index) ?? '');
  return {
    actors,
    listed,
    get byKey() {
      return byKey();
    },
    keyOf,
    keysOf,
    of,
  };
}

/** Actors by the keys of their groups, which stand in a list beside theirs. */
export function byKeyOf(actors: readonly Actor[], listed: readonly string[]): Map<string, Actor> {
  const byKey = new Map<string, Actor>();
  for (let i = 0; i < actors.length; i++) byKey.set(listed[i] as string, actors[i] as Actor);
  return byKey;
}
