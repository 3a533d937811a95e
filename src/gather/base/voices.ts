/** What is asked of a source to know who publishes it. */
interface Published {
  readonly document: string;
  readonly meta: { readonly publisher?: string };
}

/** How many publishers a list of documents has: two papers of one house are one voice. A source that names no publisher is one by itself. */
export type Voices<List extends Iterable<string> = Iterable<string>> = (documents: List) => number;

/** Counts by the sources' own record of who publishes them. */
export function voicesOf(sources: Iterable<Published>): Voices {
  const publishers = new Map<string, string>();
  for (const { document, meta } of sources) if (meta.publisher !== undefined) publishers.set(document, meta.publisher.toLowerCase());
  return (documents) => {
    const heard = new Set<string>();
    for (const d of documents) heard.add(publishers.get(d) ?? d);
    return heard.size;
  };
}
