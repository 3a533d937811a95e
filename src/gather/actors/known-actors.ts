import type { Topic } from '../../model/topic.ts';
import type { Contribution } from '../contribution.ts';
import { FamilyNames } from './family-names.ts';
import { KeyIds } from './key-ids.ts';
import { KnownGroups } from './known-groups.ts';
import { ListedGroups } from './listed-groups.ts';
import { NamedIn } from './named-in.ts';
import { KnownSides } from './sides.ts';

/** The documents of a gathering, in their order, and those that are not as they were: gone, or a copy of another than before. */
export interface Documents {
  readonly documents: readonly NamedIn[];
  readonly altered: readonly NamedIn[];
}

/**
 * What is remembered of a topic's actors: its documents' keys, its groups with the actor of each, and their order. It holds for a topic
 * with the same title and names; a contribution is never changed in place, so the object says whether its document is known.
 */
export class KnownActors {
  ids = new KeyIds();
  groups = new KnownGroups();
  sides = new KnownSides(this.groups);
  families = new FamilyNames();
  listed = new ListedGroups();
  private documents = new Map<Contribution, NamedIn>();
  private topic = '';
  private forgotten = 0;

  /** The documents to be gathered; what is remembered of others goes. */
  documentsOf(topic: Topic, contributions: readonly Contribution[], copies: ReadonlyMap<string, string>): Documents {
    const same = JSON.stringify([topic.title, topic.names]);
    // Keys of documents that are gone are not taken out one by one: all begins anew when they may be most of what is held.
    if (same !== this.topic || this.forgotten > this.documents.size) this.beginAnew();
    this.topic = same;
    for (const d of this.documents.values()) d.at = -1;
    const documents = contributions.map((c) => this.documents.get(c) ?? new NamedIn(c, this.ids));
    const altered: NamedIn[] = [];
    documents.forEach((d, at) => {
      const original = copies.get(d.document) ?? d.document;
      if (original !== d.original) altered.push(d);
      d.original = original;
      d.at = at;
    });
    const gone = [...this.documents.values()].filter((d) => d.at < 0);
    this.forgotten += gone.length;
    this.documents = new Map(documents.map((d) => [d.contribution, d]));
    return { documents, altered: [...altered, ...gone] };
  }

  private beginAnew(): void {
    this.ids = new KeyIds();
    this.groups = new KnownGroups();
    this.sides = new KnownSides(this.groups);
    this.families = new FamilyNames();
    this.listed = new ListedGroups();
    this.documents = new Map();
    this.forgotten = 0;
  }
}
