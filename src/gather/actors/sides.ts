import { byText } from '../../text/order.ts';
import type { KnownGroup, Side } from './known-group.ts';
import type { KnownGroups } from './known-groups.ts';
import { stateOf } from './states.ts';

/** The side on which each group stands: a state its own, a body or office-holder that of the state or body it serves. */
export class KnownSides {
  private readonly groups: KnownGroups;
  /** The groups of which a source says that they serve another. */
  private readonly serving = new Set<KnownGroup>();
  private spokenFor = new Set<KnownGroup>();

  constructor(groups: KnownGroups) {
    this.groups = groups;
  }

  /** Brings the sides up to date with the groups that are not as they were. */
  update(changed: ReadonlySet<KnownGroup>): void {
    for (const group of changed) {
      const serves = group.members.some((m) => m.candidate.servesFor !== undefined);
      if (serves) this.serving.add(group);
      else this.serving.delete(group);
      if (!serves) group.side = ownSide(group) ?? stateInName(group);
    }
    for (const group of this.serving)
      if (changed.has(group) || this.served(group).some((s) => s !== undefined && changed.has(s)))
        group.side = ownSide(group) ?? this.servedBy(group) ?? stateInName(group);
    // A body for which somebody speaks is a side itself.
    this.spokenFor = new Set([...this.serving].flatMap(({ side }) => (side && 'group' in side ? [side.group] : [])));
  }

  of(group: KnownGroup): Side | undefined {
    return group.side ?? (this.spokenFor.has(group) ? { group } : undefined);
  }

  /** Whom a group's candidates serve, one for each that serves any. */
  private served(group: KnownGroup): (KnownGroup | undefined)[] {
    return group.members.flatMap(({ from, candidate: { servesFor } }) =>
      servesFor === undefined ? [] : [this.groups.of(from, servesFor)],
    );
  }

  /** The state or body that most descriptions of an office-holder name. */
  private servedBy(group: KnownGroup): Side | undefined {
    const votes = new Map<KnownGroup, number>();
    for (const served of this.served(group)) {
      // What is no actor's name (`Muslim`, a heading) is no side either.
      if (served === undefined || served.unfit || served.kind === 'person' || served.kind === 'place') continue;
      votes.set(served, (votes.get(served) ?? 0) + 1);
    }
    const best = [...votes].sort((a, b) => b[1] - a[1] || byText(a[0].key, b[0].key))[0]?.[0];
    return best === undefined ? undefined : { group: best };
  }
}

const ownSide = (group: KnownGroup): Side | undefined => (group.kind === 'state' || group.kind === 'armed group' ? { group } : undefined);

/** `Ruritanian Foreign Ministry`: the state named in a body's own name. */
function stateInName(group: KnownGroup): Side | undefined {
  if (group.kind !== 'government body') return undefined;
  const words = group.members[0]?.candidate.name.split(/\s+/u) ?? [];
  const state = words.map(stateOf).find((s) => s !== undefined);
  return state === undefined ? undefined : { name: state };
}
