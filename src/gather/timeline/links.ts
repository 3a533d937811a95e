/** What may be one. */
export interface Links<T> {
  /** Those that one is linked to; it may be among them. */
  around(one: T): Iterable<T>;
}

/** All that can be reached from some over links, island by island. */
export function* islandsFrom<T>(some: Iterable<T>, links: Links<T>): Iterable<T[]> {
  const reached = new Set<T>();
  for (const start of some) {
    if (reached.has(start)) continue;
    reached.add(start);
    const island = [start];
    for (const one of island)
      for (const other of links.around(one))
        if (!reached.has(other)) {
          reached.add(other);
          island.push(other);
        }
    yield island;
  }
}
