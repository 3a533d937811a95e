/** Where a document stands in the order in which everything is looked at: by name, copies behind all others. */
export interface Place {
  readonly document: string;
  /** A small number of its own, the same as long as the index lives. */
  readonly slot: number;
  /** Moves when documents come between; below 0 where the document has gone or is told anew. */
  rank: number;
}

interface Placed {
  readonly place: Place;
  readonly at: number;
}

/** Compares two sentences by document, then by place in it. */
export const inOrder = (a: Placed, b: Placed): number => a.place.rank - b.place.rank || a.at - b.at;

/** Whether the document of a sentence is still as it was when the sentence was looked at. */
export const stands = ({ place }: Placed): boolean => place.rank >= 0;
