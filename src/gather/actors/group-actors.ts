import type { Topic } from '../../model/topic.ts';
import type { KeyIds } from './key-ids.ts';
import { KeySets } from './key-sets.ts';
import type { NamedIn } from './named-in.ts';
import { tellNamesakes } from './namesakes.ts';
import { fullerKey } from './weak-keys.ts';

/** What the grouping found: the key by which each candidate goes, by document and candidate, and which keys are one group. */
export interface Grouping {
  readonly sets: KeySets;
  /** The text of each key. */
  readonly texts: readonly string[];
  readonly goesBy: readonly Int32Array[];
}

/**
 * The group of each candidate. The rules in order: the topic's own names; one strong key; the bare name of namesakes; a short form with
 * the one long form it stands for; a bare head noun, or the opening of a long name, with the one body that has it; a family name that
 * one person only bears. All of it is found anew each time, over numbers: one new name may change what any other stands for.
 */
export function groupActors(topic: Topic, documents: readonly NamedIn[], ids: KeyIds): Grouping {
  const { meant, bare } = tellNamesakes(documents, ids);
  const sets = new KeySets(ids, topic);
  documents.forEach((d, i) => {
    joinStrong(d, meant[i] ?? nothing, bare, sets);
  });
  sets.settleShorts();
  sets.settleOpenings();
  const known = new Int32Array(ids.size).fill(-1);
  const fuller = (weak: number): number => {
    if (known[weak] === -1) known[weak] = fullerKey(weak, ids, sets);
    return known[weak] ?? weak;
  };
  return { sets, texts: ids.texts, goesBy: documents.map((d, i) => firstKeys(d, meant[i] ?? nothing, bare, fuller)) };
}

const nothing: ReadonlyMap<number, number> = new Map();

function joinStrong(d: NamedIn, meant: ReadonlyMap<number, number>, bare: Uint8Array, sets: KeySets): void {
  for (let i = 0; i < d.weak.length; i++) {
    const own = meant.get(i);
    if (own === undefined) sets.join(d.strong, d.starts[i], d.starts[i + 1]);
    else sets.join([...strongOf(d, i).filter((k) => bare[k] === 0 || k === own), own]);
  }
}

const strongOf = (d: NamedIn, i: number): Int32Array => d.strong.subarray(d.starts[i], d.starts[i + 1]);

/** The first strong key of each candidate, or the one for which its weak one stands. */
function firstKeys(d: NamedIn, meant: ReadonlyMap<number, number>, bare: Uint8Array, fuller: (weak: number) => number): Int32Array {
  const first = new Int32Array(d.weak.length);
  for (let i = 0; i < first.length; i++) {
    const own = meant.get(i);
    const weak = d.weak[i] ?? -1;
    if (own !== undefined) first[i] = strongOf(d, i).find((k) => bare[k] === 0 || k === own) ?? own;
    else first[i] = weak >= 0 ? fuller(weak) : (d.strong[d.starts[i] ?? 0] ?? 0);
  }
  return first;
}
