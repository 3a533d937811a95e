import type { Part } from './part.ts';

/** A piece of work that asked the matter something beyond its own document. Once an answer is another one it is woken, and its asking is over. */
export class Asked {
  isOpen = true;
  private readonly wake: () => void;

  constructor(wake: () => void) {
    this.wake = wake;
  }

  /** Nobody waits for an answer any more. */
  close(): void {
    this.isOpen = false;
  }

  /** An answer is another one now. */
  answerAnew(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.wake();
  }
}

/** In what the matter differs from the last time; who asked for what is answered otherwise now was woken. */
export interface Changes {
  /** Everything is weighed otherwise: nobody was woken, and all is to be done anew. */
  readonly all: boolean;
  /** Parts that are gone, and those that came, in order; a document that is told anew has one of each. */
  readonly leaving: ReadonlySet<Part>;
  readonly coming: readonly Part[];
  /** Parts that stay, with the indexes of their assertions that were made anew since actors that they name are others. */
  readonly remade: ReadonlyMap<Part, readonly number[]>;
}

export const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((x) => b.has(x));
