import type { Contribution } from '../gather/contribution.ts';
import { Memory } from '../gather/memory.ts';
import type { Topic } from '../model/topic.ts';

/** What is remembered of one topic: what its documents bring, by the keys under which that is kept, and what its stages found. */
interface Remembered {
  readonly topic: string;
  readonly memory: Memory;
  contributions: ReadonlyMap<string, Contribution>;
}

/**
 * What a process that lives on remembers between two editions, so that one more document costs what it touches. It saves work and
 * changes nothing: with none of it an edition is the same. At most `most` documents are remembered, of the topics last gathered.
 */
export class Recall {
  private readonly most: number;
  private readonly topics = new Map<string, Remembered>();

  constructor(most: number) {
    this.most = most;
  }

  /** What a document brings, under the key under which it is kept; undefined where it is not remembered. */
  contribution(topic: string, key: string): Contribution | undefined {
    return this.topics.get(topic)?.contributions.get(key);
  }

  /** What the stages of a topic remember; begun anew with another topic file. */
  memoryOf(topic: Topic): Memory {
    const file = JSON.stringify(topic);
    const known = this.topics.get(topic.id);
    if (known?.topic === file) return known.memory;
    const made = { topic: file, memory: new Memory(), contributions: known?.contributions ?? new Map() };
    this.topics.set(topic.id, made);
    return made.memory;
  }

  /** Remembers what the documents of a topic bring, in place of what was; forgets the topics gathered longest ago where that is too much. */
  remember(topic: string, contributions: ReadonlyMap<string, Contribution>): void {
    const known = this.topics.get(topic) ?? { topic: '', memory: new Memory(), contributions };
    known.contributions = contributions;
    this.topics.delete(topic);
    this.topics.set(topic, known);
    let count = 0;
    for (const [id, one] of [...this.topics].reverse()) {
      count += one.contributions.size;
      if (count > this.most) this.topics.delete(id);
    }
  }
}
