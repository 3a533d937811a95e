import type { Actor, Relation, RelationTelling } from '../../model/findings.ts';
import type { NonEmpty } from '../../model/span.ts';
import { byText } from '../../text/order.ts';
import type { Contribution } from '../contribution.ts';
import type { RelationCandidate } from './candidate.ts';

/** What the relations need to know of the actors. */
export interface RelatedActors {
  readonly keyOf: (document: string, index: number) => string | undefined;
  /** The listed actors by the key of their group, weightiest first. */
  readonly listed: ReadonlyMap<string, Actor>;
  /** The name of any group, listed or not. */
  readonly nameOf: (key: string) => string | undefined;
}

/** One telling with where it stands, for order and for counting publishers. */
interface Told {
  readonly telling: RelationTelling;
  readonly denied: boolean;
  readonly publisher: string;
  readonly day: string;
}

/** Most tellings of one relation that are kept. */
const most = 4;

/** For each listed actor, by its key, whom the articles say it to back or to oppose; copies of an article say nothing anew. */
export function gatherRelations(
  contributions: readonly Contribution[],
  copies: ReadonlyMap<string, string>,
  actors: RelatedActors,
): Map<string, Relation[]> {
  const found = new Map<string, Map<string, Told[]>>();
  const put = (from: string, to: string, r: RelationCandidate, c: Contribution) => {
    const own = found.get(from) ?? new Map<string, Told[]>();
    found.set(from, own);
    const at = `${r.stance} ${to}`;
    own.set(at, [...(own.get(at) ?? []), told(actors, r, c)]);
  };
  for (const c of contributions)
    for (const r of copies.has(c.document) ? [] : c.relations) {
      const [from, to] = [r.from, r.to].map((index) => actors.keyOf(c.document, index) ?? '') as [string, string];
      if (from === to || !actors.listed.has(from) || !actors.listed.has(to)) continue;
      put(from, to, r, c);
      if (r.mutual) put(to, from, r, c);
    }
  return new Map([...found].map(([key, own]) => [key, inOrder(own, actors)]));
}

function told(actors: RelatedActors, r: RelationCandidate, c: Contribution): Told {
  const key = typeof r.teller === 'number' ? actors.keyOf(c.document, r.teller) : undefined;
  const named = key === undefined ? undefined : (actors.listed.get(key)?.name ?? actors.nameOf(key));
  const holder = typeof r.teller === 'string' ? r.teller : named;
  return {
    telling: { ...(holder === undefined ? {} : { holder }), words: r.words, rule: r.rule, statement: r.statement },
    denied: r.denied,
    publisher: c.source.meta.publisher ?? c.document,
    day: c.source.meta.published ?? '',
  };
}

/** The relations of one actor: those of most publishers first, then by the weight of the other. */
function inOrder(own: ReadonlyMap<string, readonly Told[]>, { listed }: RelatedActors): Relation[] {
  const keys = [...listed.keys()];
  const ranked = [...own].flatMap(([at, all]) => {
    const [stance, key] = [at.slice(0, at.indexOf(' ')) as Relation['stance'], at.slice(at.indexOf(' ') + 1)];
    const other = listed.get(key);
    const [first, ...rest] = eachOnce(all.filter((t) => !t.denied));
    if (!other || !first) return [];
    const tellings: NonEmpty<RelationTelling> = [first, ...rest.slice(0, most - 1)];
    const denials = eachOnce(all.filter((t) => t.denied)).slice(0, most);
    const publishers = new Set(all.filter((t) => !t.denied).map((t) => t.publisher)).size;
    return [{ relation: { stance, other: other.name, actor: other.id, tellings, denials }, publishers, rank: keys.indexOf(key) }];
  });
  return ranked
    .sort((a, b) => byText(a.relation.stance, b.relation.stance) || b.publishers - a.publishers || a.rank - b.rank)
    .map(({ relation }) => relation);
}

/** One telling a publisher and speaker, newest first. */
function eachOnce(all: readonly Told[]): RelationTelling[] {
  const seen = new Set<string>();
  return [...all]
    .sort((a, b) => byText(b.day, a.day) || byText(a.telling.statement.id, b.telling.statement.id))
    .filter(({ publisher, telling }) => {
      const key = `${publisher}|${telling.holder ?? ''}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ telling }) => telling);
}
