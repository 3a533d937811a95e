/** Where a document stands in the order in which everything is looked at: by name, copies behind all others. */
export interface Place {
  readonly document: string;
  /** A small number of its own, the same as long as the index lives. */
  readonly slot: number;
  /** Moves when documents come between; below 0 where the document has gone. */
  rank: number;
  /** How often a sentence was made anew since its actors were others, by its position; a sentence that is not listed never was. */
  readonly remade: Map<number, number>;
}

interface Placed {
  readonly place: Place;
  readonly at: number;
}

interface Made extends Placed {
  /** How often its sentence had been made anew then. */
  readonly making: number;
}

/** Compares two sentences by document, then by place in it. */
export const inOrder = (a: Placed, b: Placed): number => a.place.rank - b.place.rank || a.at - b.at;

/** Whether a sentence and its actors are still as they were when it was looked at. */
export const stands = ({ place, at, making }: Made): boolean => place.rank >= 0 && making === makingOf(place, at);

export const makingOf = ({ remade }: Place, at: number): number => (remade.size === 0 ? 0 : (remade.get(at) ?? 0));
