import { officeWords } from '../../lexicon/en/actors.ts';
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

/** A rank or form of address alone (`Col.`, `Ms`) and a bare pointer (`the company`) describe nobody. */
const tells = (text: string, words: number): boolean =>
  !/^(?:told|said|says|who|whose|which|that)\b/iu.test(text) &&
  (words > 2 || (officeWords.test(text) && !/^(?:the|its|his|her|their) /iu.test(text)));

/** A bracket that opens within a description closes within it. */
function balancedEnd(text: string, start: number, end: number): number {
  const open = text.lastIndexOf('(', end - 1);
  if (open < start || text.slice(open, end).includes(')')) return end;
  const close = text.indexOf(')', end);
  return close >= 0 && close - end < 12 ? close + 1 : open;
}

/** For each actor of the article its descriptions, the most telling first. */
export function descriptionsOf(view: ArticleView, size: number): Described[][] {
  const found: Described[][] = Array.from({ length: size }, () => []);
  for (const role of view.reading.roles) {
    const actor = view.actorOfName[role.name] ?? -1;
    const end = balancedEnd(view.article.text, role.start, role.end);
    const text = view.article.text.slice(role.start, end);
    const words = countWords(text);
    const statement = words > 0 && words <= 40 && tells(text, words) ? spanStatement(view, role.start, end) : undefined;
    if (!statement || !found[actor]) continue;
    const beside = itemsBetween(view.reading.names, role.start, role.end)
      .map((n) => view.actorOfName[n] ?? -1)
      .find((a) => a >= 0 && a !== actor);
    found[actor].push({ statement, rank: ranks[role.kind] + (words === 1 ? 2 : 0), ...(beside !== undefined ? { names: beside } : {}) });
  }
  for (const list of found) list.sort((a, b) => a.rank - b.rank);
  return found;
}
