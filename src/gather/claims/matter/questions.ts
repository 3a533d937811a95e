import type { Asked } from './asked.ts';

/** What may be asked of the whole matter, by the numbers of terms and texts and by the keys of actors. */
export interface Answers {
  /** How much a term weighs. */
  readonly weights: Iterable<number>;
  /** Whether a term tells. */
  readonly tellings: Iterable<number>;
  /** Which passages have a term. */
  readonly holders: Iterable<number>;
  /** How an actor is called. */
  readonly names: Iterable<string>;
  /** Which document prints a sentence first. */
  readonly texts: Iterable<number>;
}

/** Who asked what: so that a change costs only those who asked for it. */
export class Questions {
  private asker: Asked | undefined;
  private readonly weights: (Askers | undefined)[] = [];
  private readonly tellings: (Askers | undefined)[] = [];
  private readonly holders: (Askers | undefined)[] = [];
  private readonly texts: (Askers | undefined)[] = [];
  private readonly names = new Map<string, Askers>();

  /** Does a piece of work, and notes what it asks. */
  noting<T>(asker: Asked, work: () => T): T {
    this.asker = asker;
    try {
      return work();
    } finally {
      this.asker = undefined;
    }
  }

  weight(term: number): void {
    if (this.asker) note(this.weights, term, this.asker);
  }

  telling(term: number): void {
    if (this.asker) note(this.tellings, term, this.asker);
  }

  holdersOf(term: number): void {
    if (this.asker) note(this.holders, term, this.asker);
  }

  text(text: number): void {
    if (this.asker) note(this.texts, text, this.asker);
  }

  nameOf(key: string): void {
    if (!this.asker) return;
    const known = this.names.get(key);
    if (known) known.add(this.asker);
    else this.names.set(key, new Askers(this.asker));
  }

  /** Wakes who asked for what is answered otherwise now. */
  answerAnew({ weights, tellings, holders, names, texts }: Answers): void {
    for (const term of weights) wake(this.weights, term);
    for (const term of tellings) wake(this.tellings, term);
    for (const term of holders) wake(this.holders, term);
    for (const text of texts) wake(this.texts, text);
    for (const key of names) {
      this.names.get(key)?.wake();
      this.names.delete(key);
    }
  }

  /** Forgets all: everybody will ask again. */
  clear(): void {
    for (const list of [this.weights, this.tellings, this.holders, this.texts]) list.length = 0;
    this.names.clear();
  }
}

/** From so many on those whose asking is over are looked for. */
const many = 16;

/** Who asked one thing. */
class Askers {
  private list: Asked[];
  private most = many;

  constructor(first: Asked) {
    this.list = [first];
  }

  /** One piece of work asks without a break: who asked last need not be noted again. */
  add(asker: Asked): void {
    if (this.list.at(-1) === asker) return;
    if (this.list.length >= this.most) {
      this.list = this.list.filter((one) => one.isOpen);
      this.most = Math.max(many, this.list.length * 2);
    }
    this.list.push(asker);
  }

  wake(): void {
    for (const one of this.list) one.answerAnew();
  }
}

function note(lists: (Askers | undefined)[], at: number, asker: Asked): void {
  const known = lists[at];
  if (known) known.add(asker);
  else lists[at] = new Askers(asker);
}

function wake(lists: (Askers | undefined)[], at: number): void {
  lists[at]?.wake();
  lists[at] = undefined;
}
