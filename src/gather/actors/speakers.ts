import type { Article } from '../../model/article.ts';
import type { Attribution, Reading } from '../../model/reading.ts';
import { itemsBetween } from '../view.ts';
import { nameKey } from './name-key.ts';

/**
 * The actor who speaks in each attribution: the named holder, else the first name in the words of the source; -1 for nobody named.
 * A holder that only leans on a name (`Taliban spokesman`, `locals in Kabul`) is not that name.
 */
export function speakersOf(article: Article, reading: Reading, actorOfName: readonly number[]): number[] {
  const byKey = new Map<string, number>();
  reading.names.forEach((n, i) => {
    const actor = actorOfName[i] ?? -1;
    for (const form of [article.text.slice(n.start, n.end), n.refersTo, n.standsFor])
      if (form !== undefined && !byKey.has(nameKey(form))) byKey.set(nameKey(form), actor);
  });
  return reading.attributions.map((a) =>
    a.holder === undefined ? -1 : (byKey.get(nameKey(a.holder)) ?? inSource(reading, actorOfName, a)),
  );
}

/** The name that fills the whole of the source, articles and titles aside. */
function inSource(reading: Reading, actorOfName: readonly number[], a: Attribution): number {
  const span = a.source[0];
  if (!span || a.holderKind === undefined) return -1;
  const index = itemsBetween(reading.names, span[0], span[1]).at(-1);
  return index === undefined ? -1 : (actorOfName[index] ?? -1);
}
