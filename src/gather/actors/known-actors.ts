import type { Topic } from '../../model/topic.ts';
import type { Contribution } from '../contribution.ts';
import { KnownRelations } from '../relations/gather-relations.ts';
import { FamilyNames } from './family-names.ts';
import { KnownGrouping } from './group-actors.ts';
import { KnownGroups } from './known-groups.ts';
import { ListedGroups } from './listed-groups.ts';
import { NamedIn } from './named-in.ts';
import { KnownSides } from './sides.ts';

/** The documents of a gathering, in their order; those of them that were not there the last time, and that now copy another; and those that have gone. */
export interface Documents {
  readonly documents: readonly NamedIn[];
  readonly fresh: readonly NamedIn[];
  readonly recopied: readonly NamedIn[];
  readonly gone: readonly NamedIn[];
}

/**
 * What is remembered of a topic's actors: its documents' keys, its groups with the actor of each, and their order. It holds for a topic
 * with the same title and names; a contribution is never changed in place, so the object says whether its document is known.
 */
export class KnownActors {
  grouping = new KnownGrouping();
  groups = new KnownGroups();
  sides = new KnownSides();
  families = new FamilyNames();
  relations = new KnownRelations();
  listed = new ListedGroups();
  private readonly documents = new Map<Contribution, NamedIn>();
  private topic = '';
  private forgotten = 0;

  /** The documents to be gathered; what is remembered of others goes. */
  documentsOf(topic: Topic, contributions: readonly Contribution[], copies: ReadonlyMap<string, string>): Documents {
    const same = JSON.stringify([topic.title, topic.names]);
    // Keys of documents that are gone are not taken out one by one: all begins anew when they may be most of what is held.
    if (same !== this.topic || this.forgotten > this.documents.size) this.beginAnew();
    this.topic = same;
    const { documents: known } = this;
    const fresh: NamedIn[] = [];
    const recopied: NamedIn[] = [];
    const documents = contributions.map((c, at) => {
      const before = known.get(c);
      const d = before ?? new NamedIn(c, this.grouping.ids);
      if (!before) fresh.push(d);
      const original = copies.get(d.document) ?? d.document;
      if (original !== d.original) recopied.push(d);
      d.original = original;
      d.at = at;
      return d;
    });
    // Those that stand where they are said to stand are all of them where there are as many.
    const gone = known.size + fresh.length === documents.length ? [] : [...known.values()].filter((d) => documents[d.at] !== d);
    for (const d of gone) {
      d.at = -1;
      known.delete(d.contribution);
    }
    for (const d of fresh) known.set(d.contribution, d);
    this.forgotten += gone.length;
    return { documents, fresh, recopied, gone };
  }

  private beginAnew(): void {
    this.grouping = new KnownGrouping();
    this.groups = new KnownGroups();
    this.sides = new KnownSides();
    this.families = new FamilyNames();
    this.relations = new KnownRelations();
    this.listed = new ListedGroups();
    this.documents.clear();
    this.forgotten = 0;
  }
}
