import type { Statement } from '../../model/findings.ts';
import { countWords } from '../../text/words.ts';
import { type ArticleView, itemsBetween } from '../view.ts';
import { spanStatement } from '../wording/span-statement.ts';

/** A description of an actor in the source's words, and the actor that it names beside. */
export interface Described {
  readonly statement: Statement;
  readonly rank: number;
  readonly names?: number;
}

/** Which kind of description tells most. */
const ranks = { apposition: 0, premodifier: 1, predicate: 2, title: 3 } as const;

/** For each actor of the article its descriptions, the most telling first. */
export function descriptionsOf(view: ArticleView, size: number): Described[][] {
  const found: Described[][] = Array.from({ length: size }, () => []);
  for (const role of view.reading.roles) {
    const actor = view.actorOfName[role.name] ?? -1;
    const words = countWords(view.article.text.slice(role.start, role.end));
    const statement = words > 0 && words <= 40 ? spanStatement(view, role.start, role.end) : undefined;
    if (!statement || !found[actor]) continue;
    const beside = itemsBetween(view.reading.names, role.start, role.end)
      .map((n) => view.actorOfName[n] ?? -1)
      .find((a) => a >= 0 && a !== actor);
    found[actor].push({ statement, rank: ranks[role.kind] + (words === 1 ? 2 : 0), ...(beside !== undefined ? { names: beside } : {}) });
  }
  for (const list of found) list.sort((a, b) => a.rank - b.rank);
  return found;
}
