import type { Topic } from '../../model/topic.ts';
import { GivenForms } from './given-forms.ts';
import { KeyIds } from './key-ids.ts';
import { KeySets } from './key-sets.ts';
import type { NamedIn } from './named-in.ts';
import { Namesakes } from './namesakes.ts';
import { settledKeys } from './settled-keys.ts';
import { fullerKey } from './weak-keys.ts';

/**
 * What is remembered of the grouping: the numbers of the keys; what bare names mean and which strong keys were joined, both of them for
 * all documents of the last time. They hold as long as documents are only added and bare names mean what they meant.
 */
export class KnownGrouping {
  readonly ids = new KeyIds();
  private namesakes = new Namesakes(this.ids);
  private readonly givenForms = new GivenForms(this.ids);
  private strong: KeySets | undefined;
  /** Room used again each time: for the groups with all short and partial forms, and for what these stand for. */
  private sets: KeySets | undefined;
  private fuller = new Int32Array(0);

  /**
   * The groups of keys, and in each document the key by which each candidate goes (`goesBy`). The rules in order: the topic's own names;
   * one strong key; the bare name of namesakes; a short form with the one long form it stands for; the opening of a long name with the one
   * body that has it; two forms of one given name; a bare head noun with the one body that has it; a family name that one person only
   * bears. In: the documents of now, and those that were not there the last time; whether others have gone since.
   */
  group(topic: Topic, documents: readonly NamedIn[], fresh: readonly NamedIn[], someGone: boolean): KeySets {
    if (someGone) this.namesakes = new Namesakes(this.ids);
    const before = this.strong;
    const holds = this.namesakes.update(documents, someGone ? documents : fresh, (key) => before?.has(key) ?? false);
    // Where the topic parts names it matters which of their keys meet first.
    const keep = holds && !someGone && topic.names.every((n) => n.notTheSameAs.length === 0) ? before : undefined;
    const strong = keep ?? new KeySets(this.ids, topic);
    strong.grow();
    for (const d of keep ? fresh : documents) joinStrong(d, this.namesakes.own, strong);
    this.strong = strong;
    this.givenForms.add(fresh);
    return this.settled(documents, strong);
  }

  /** The groups with all short and partial forms, of which one more name may change any. */
  private settled(documents: readonly NamedIn[], strong: KeySets): KeySets {
    const sets = settledKeys(strong, this.sets);
    this.givenForms.settle(sets);
    const fuller = this.fuller.length < this.ids.size ? new Int32Array(this.ids.size + (this.ids.size >> 2)) : this.fuller;
    fuller.fill(-1);
    for (const d of documents)
      for (let i = 0; i < d.unsettled.length; i++) {
        const weak = d.weak[i] as number;
        if (fuller[weak] === -1) fuller[weak] = fullerKey(weak, this.ids, sets);
        d.goBy(d.unsettled[i] as number, fuller[weak] as number);
      }
    this.fuller = fuller;
    this.sets = sets;
    return sets;
  }
}

/** Joins the strong keys of each candidate of a document; those of a bare name without what says nothing by itself, but with what it means. */
function joinStrong(d: NamedIn, own: ReadonlySet<number>, sets: KeySets): void {
  const unsettled: number[] = [];
  const weak: number[] = [];
  let next = 0;
  for (let i = 0; i < d.goesBy.length; i++) {
    const from = d.starts[i] ?? 0;
    const to = d.starts[i + 1] ?? 0;
    const first = d.keys[from] ?? -1;
    const name = d.bare?.[next];
    if (name?.index === i) {
      next++;
      const keys: number[] = [];
      for (let at = from; at < to; at++) {
        const key = d.keys[at] ?? -1;
        if (key >= 0 && (!own.has(key) || key === name.means)) keys.push(key);
      }
      keys.push(name.means);
      sets.join(keys);
      d.goBy(i, keys[0] ?? name.means);
    } else if (first < 0) {
      unsettled.push(i);
      weak.push(~first);
    } else {
      sets.join(d.keys, from, to);
      d.goBy(i, first);
    }
  }
  d.unsettled = Int32Array.from(unsettled);
  d.weak = Int32Array.from(weak);
}
