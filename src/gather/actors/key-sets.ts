import type { Topic } from '../../model/topic.ts';
import { put } from '../put.ts';
import { Sets } from '../union.ts';
import { formKey } from './actor-keys.ts';
import type { KeyIds } from './key-ids.ts';
import { nameKey } from './name-key.ts';
import { isCountry } from './office-name.ts';

/** Keys joined into groups, those of the topic's own names first; two names that the topic parts never meet in one. */
export class KeySets {
  /** The forms of a short name with each long one that it is paired with, and the names that open like a shorter one; by the short form, in the order in which they were met. */
  readonly paired = new Map<number, number[]>();
  readonly opened = new Map<number, number[]>();
  private readonly ids: KeyIds;
  private sets = new Sets(0);
  /** 1 for a key that a document has, or the topic. */
  private present = new Uint8Array(0);
  private readonly pins = new Map<number, Set<string>>();
  private readonly parted: readonly (readonly [string, string])[];

  constructor(ids: KeyIds, { names }: Pick<Topic, 'names'>) {
    this.ids = ids;
    this.parted = names.flatMap((n) => n.notTheSameAs.map((other) => [nameKey(n.name), nameKey(other)] as const));
    const pinned = [...new Set(this.parted.flat())].map((name) => ({ name, keys: topicKeys(name, ids) }));
    const entries = names.map((entry) => [entry.name, ...entry.aliases].flatMap((name) => topicKeys(name, ids)));
    this.grow();
    for (const { name, keys } of pinned)
      for (const id of keys) {
        this.pins.set(id, new Set([name]));
        this.meetFirst(id);
      }
    for (const keys of entries) this.join(keys);
  }

  /** The same groups, to be joined further by themselves; in the place of a copy made before, if there is one. */
  copy(before?: KeySets): KeySets {
    const sets = before?.sets ?? new Sets(0);
    sets.become(this.sets);
    const present = before?.present.length === this.present.length ? before.present : this.present.slice();
    present.set(this.present);
    return Object.assign(Object.create(KeySets.prototype), { ...this, sets, present, pins: new Map(this.pins) });
  }

  /** Makes room for all keys that have a number by now; needed before keys are joined that had none. */
  grow(): void {
    this.sets.grow(this.ids.size);
    if (this.ids.size <= this.present.length) return;
    const present = new Uint8Array(this.ids.size + (this.ids.size >> 2));
    present.set(this.present);
    this.present = present;
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
    const short = this.ids.shortOf[id] ?? -1;
    const opening = this.ids.openingOf[id] ?? -1;
    if (short >= 0) put(this.paired, short, id);
    if (opening >= 0) put(this.opened, opening, id);
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

  /** For each key the number that stands for its group, right until keys are joined again. */
  roots(): Int32Array {
    return this.sets.flatten();
  }

  /** Whether the form without what a long key adds means this one where no other is there; a `Health Department` need not be the only region's that is named. */
  settles(id: number): boolean {
    const text = this.ids.texts[id] ?? '';
    return !text.startsWith('office:') || (text.includes(' department#') && isCountry(text.slice(text.indexOf('#') + 1)));
  }

  has(id: number): boolean {
    return this.present[id] === 1;
  }

  /** One of those of the keys that are there, if all of these are one group; `none` where none is there, `several` where they are several groups. */
  only(keys: readonly number[]): number {
    let first = none;
    let root = none;
    for (const id of keys) {
      if (this.present[id] === 0) continue;
      if (first === none) {
        first = id;
        root = this.sets.find(id);
      } else if (this.sets.find(id) !== root) return several;
    }
    return first;
  }
}

/** What `only` gives where no key is there, and where those that are there are of several groups: less than any key. */
export const none = -1;
export const several = -2;

/** The keys that a name of the topic file may meet in the articles. */
function topicKeys(name: string, ids: KeyIds): number[] {
  const key = nameKey(name);
  return [formKey(name), `person:${key}`, `state:${key}`, `short:${key}`].map((k) => ids.of(k));
}
