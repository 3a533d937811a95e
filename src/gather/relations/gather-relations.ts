import type { Relation, RelationTelling } from '../../model/findings.ts';
import type { NonEmpty } from '../../model/span.ts';
import { byText } from '../../text/order.ts';
import type { KnownGroup } from '../actors/known-group.ts';
import type { KnownGroups } from '../actors/known-groups.ts';
import { byWeight } from '../actors/listed-groups.ts';
import type { NamedIn } from '../actors/named-in.ts';
import type { RelationCandidate } from './candidate.ts';

/** One telling with where it stands, for order and for counting publishers. */
interface Told {
  readonly candidate: RelationCandidate;
  readonly from: NamedIn;
  /** Whom the first actor is said to back or to oppose. */
  readonly other: KnownGroup;
  /** Who tells it, where it is not the source in its own voice. */
  readonly holder: string | undefined;
}

/** Most tellings of one relation that are kept. */
const most = 4;

/** The relations of each actor as they were last gathered: they hold as long as the same is told of the same actors. */
export class KnownRelations {
  private made = new Map<KnownGroup, { readonly marks: readonly unknown[]; readonly relations: readonly Relation[] }>();

  /** The actors of which any are remembered. */
  groups(): KnownGroup[] {
    return [...this.made.keys()];
  }

  /** Brings them up to date with what is told of each actor now. */
  update(told: ReadonlyMap<KnownGroup, readonly Told[]>): Map<KnownGroup, readonly Relation[]> {
    this.made = new Map(
      [...told].map(([group, all]) => {
        const marks = all.flatMap((t) => [t.candidate, t.other.actor, t.holder]);
        const known = this.made.get(group);
        const same = known?.marks.length === marks.length && known.marks.every((mark, i) => mark === marks[i]);
        return [group, same ? known : { marks, relations: inOrder(all) }];
      }),
    );
    return new Map([...this.made].map(([group, { relations }]) => [group, relations]));
  }
}

/**
 * For each listed actor whom the articles say it to back or to oppose; copies of an article say nothing anew.
 * In: the documents with the groups of their candidates, the name of any group, and what is remembered.
 */
export function gatherRelations(
  documents: readonly NamedIn[],
  groups: KnownGroups,
  nameOf: (group: KnownGroup) => string,
  known: KnownRelations,
): Map<KnownGroup, readonly Relation[]> {
  const found = new Map<KnownGroup, Told[]>();
  const put = (group: KnownGroup, told: Told) => {
    const own = found.get(group);
    if (own) own.push(told);
    else found.set(group, [told]);
  };
  for (const from of documents)
    for (const candidate of from.relations) {
      if (from.original !== from.document) break;
      const [one, other] = [groups.of(from, candidate.from), groups.of(from, candidate.to)];
      if (one === other || !one?.actor || !other?.actor) continue;
      const holder = holderOf(candidate, from, groups, nameOf);
      put(one, { candidate, from, other, holder });
      if (candidate.mutual) put(other, { candidate, from, other: one, holder });
    }
  return known.update(found);
}

/** The words of the source for whoever tells it, or the name of the actor who does. */
function holderOf(
  { teller }: RelationCandidate,
  from: NamedIn,
  groups: KnownGroups,
  nameOf: (group: KnownGroup) => string,
): string | undefined {
  if (typeof teller !== 'number') return teller;
  const group = groups.of(from, teller);
  return group?.actor?.name ?? (group && nameOf(group));
}

/** The relations of one actor: those of most publishers first, then by the weight of the other. */
function inOrder(told: readonly Told[]): Relation[] {
  const ranked = [...byRelation(told).values()].flatMap((all) => {
    const { other, candidate } = all[0] as Told;
    const [first, ...rest] = eachOnce(all.filter((t) => !t.candidate.denied));
    if (!other.actor || !first) return [];
    const tellings: NonEmpty<RelationTelling> = [first, ...rest.slice(0, most - 1)];
    const denials = eachOnce(all.filter((t) => t.candidate.denied)).slice(0, most);
    const publishers = new Set(all.filter((t) => !t.candidate.denied).map((t) => t.from.publisher)).size;
    const { actor, key } = other;
    return [{ relation: { stance: candidate.stance, other: actor.name, actor: actor.id, tellings, denials }, publishers, actor, key }];
  });
  return ranked
    .sort((a, b) => byText(a.relation.stance, b.relation.stance) || b.publishers - a.publishers || byWeight(a, b))
    .map(({ relation }) => relation);
}

/** What is told of one actor, by stance and by the other. */
function byRelation(told: readonly Told[]): Map<string, Told[]> {
  const found = new Map<string, Told[]>();
  for (const t of told) {
    const at = `${t.candidate.stance} ${t.other.root}`;
    found.set(at, [...(found.get(at) ?? []), t]);
  }
  return found;
}

/** One telling a publisher and speaker, newest first. */
function eachOnce(all: readonly Told[]): RelationTelling[] {
  const seen = new Set<string>();
  const dayOf = ({ from }: Told): string => from.contribution.source.meta.published ?? '';
  return [...all]
    .sort((a, b) => byText(dayOf(b), dayOf(a)) || byText(a.candidate.statement.id, b.candidate.statement.id))
    .filter(({ from: { publisher }, holder }) => {
      const key = `${publisher}|${holder ?? ''}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ candidate: { words, rule, statement }, holder }) => ({ ...(holder === undefined ? {} : { holder }), words, rule, statement }));
}
