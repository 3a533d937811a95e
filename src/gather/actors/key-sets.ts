import type { Topic } from '../../model/topic.ts';
import { Sets } from '../union.ts';
import { formKey } from './actor-keys.ts';
import type { KeyIds } from './key-ids.ts';
import { nameKey } from './name-key.ts';

/** The keys of the documents of now joined into groups; two names that the topic parts never meet in one. */
export class KeySets {
  private readonly ids: KeyIds;
  private readonly sets: Sets;
  /** 1 for a key that a document of now has, or the topic. */
  private readonly present: Uint8Array;
  /** The short forms paired with a long one, and the names that open like a shorter one, in the order in which they were met. */
  private readonly paired: number[] = [];
  private readonly opened: number[] = [];
  private readonly pins = new Map<number, Set<string>>();
  private readonly parted: readonly (readonly [string, string])[];

  /** `ids` must know all keys that will be joined. */
  constructor(ids: KeyIds, topic: Topic) {
    const entries = topic.names.map((entry) => [entry.name, ...entry.aliases].flatMap((name) => topicKeys(name, ids)));
    this.parted = topic.names.flatMap((n) => n.notTheSameAs.map((other) => [nameKey(n.name), nameKey(other)] as const));
    for (const name of new Set(this.parted.flat())) for (const id of topicKeys(name, ids)) this.pins.set(id, new Set([name]));
    this.ids = ids;
    this.sets = new Sets(ids.size);
    this.present = new Uint8Array(ids.size);
    for (const id of this.pins.keys()) this.meetFirst(id);
    for (const keys of entries) this.join(keys);
  }

  /** Joins the keys from `from` to `to`: they name one actor. */
  join(keys: ArrayLike<number>, from = 0, to = keys.length): void {
    const first = keys[from] ?? 0;
    for (let i = from; i < to; i++) {
      const id = keys[i] ?? 0;
      if (this.present[id] === 0) this.meetFirst(id);
      if (i > from) this.meet(first, id);
    }
  }

  private meetFirst(id: number): void {
    this.present[id] = 1;
    if ((this.ids.shortOf[id] ?? -1) >= 0) this.paired.push(id);
    if ((this.ids.openingOf[id] ?? -1) >= 0) this.opened.push(id);
  }

  private meet(a: number, b: number): void {
    if (this.pins.size === 0) {
      this.sets.join(a, b);
      return;
    }
    const x = this.sets.find(a);
    const y = this.sets.find(b);
    const pins = new Set([...(this.pins.get(x) ?? []), ...(this.pins.get(y) ?? [])]);
    if (x === y || this.parted.some(([p, q]) => pins.has(p) && pins.has(q))) return;
    this.sets.join(x, y);
    if (pins.size > 0) this.pins.set(this.sets.find(x), pins);
  }

  /** The number that stands for the group of a key. */
  find(id: number): number {
    return this.sets.find(id);
  }

  has(id: number): boolean {
    return this.present[id] === 1;
  }

  /** Of those of the keys that are there the first by text, if all of them are one group; undefined where they are several, or none is there. */
  only(keys: readonly number[]): number | undefined {
    const { texts } = this.ids;
    let first: number | undefined;
    for (const id of keys) {
      if (this.present[id] === 0) continue;
      if (first === undefined) first = id;
      else if (this.sets.find(id) !== this.sets.find(first)) return undefined;
      else if ((texts[id] ?? '') < (texts[first] ?? '')) first = id;
    }
    return first;
  }

  /** A short form printed alone joins the one long form that it was paired with, if it was paired with one only. */
  settleShorts(): void {
    for (const [short, longs] of grouped(this.paired, this.ids.shortOf)) if (this.only(longs) !== undefined) this.join([short, ...longs]);
  }

  /** `Federal Institute` joins `Federal Institute for Water`, if one name only opens so. */
  settleOpenings(): void {
    const settled: [number, number][] = [];
    for (const [opening, names] of grouped(this.opened, this.ids.openingOf)) {
      const only = this.present[opening] === 1 ? this.only(names) : undefined;
      if (only !== undefined) settled.push([opening, only]);
    }
    for (const pair of settled) this.join(pair);
  }
}

/** Keys by what `of` gives for them. */
function grouped(keys: readonly number[], of: readonly number[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const id of keys) {
    const list = found.get(of[id] ?? -1);
    if (list) list.push(id);
    else found.set(of[id] ?? -1, [id]);
  }
  return found;
}

/** The keys that a name of the topic file may meet in the articles. */
function topicKeys(name: string, ids: KeyIds): number[] {
  const key = nameKey(name);
  return [formKey(name), `person:${key}`, `state:${key}`, `short:${key}`].map((k) => ids.of(k));
}
