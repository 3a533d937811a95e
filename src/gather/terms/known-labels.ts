import type { Actor, Term } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import type { Contribution } from '../contribution.ts';
import { sameList } from '../same-list.ts';

/** For each name of an actor the documents that print it, in the order of documents. */
type Labels = Map<string, readonly string[]>;

/** What is known of one group: its term, absent where the sources have one name for it, as long as its actor and its documents stay. */
interface Group {
  readonly actor: Actor;
  readonly labels: Labels;
  readonly term: Term | undefined;
  /** Documents that came, went or have other groups since. */
  readonly changed: Set<string>;
}

/** A document with the groups of its candidates. */
interface Document {
  readonly contribution: Contribution;
  readonly keys: readonly string[];
}

/**
 * What the documents call each actor, remembered by group: while an actor keeps its names, only the documents that changed are looked
 * into. Only groups that are asked for are known.
 */
export class KnownLabels {
  private readonly groups = new Map<string, Group>();
  private readonly documents = new Map<string, Document>();
  /** Groups whose documents changed and that were not asked for since. */
  private touched = new Set<string>();

  /** Takes the documents as they are now. */
  update(contributions: readonly Contribution[], keysOf: (document: string) => readonly string[]): void {
    // Who was not asked for after a change is listed no more.
    for (const key of this.touched) this.groups.delete(key);
    this.touched = new Set();
    for (const contribution of contributions) {
      const keys = keysOf(contribution.document);
      const known = this.documents.get(contribution.document);
      if (known?.contribution === contribution && known.keys === keys) continue;
      this.touch(contribution.document, known?.keys);
      this.touch(contribution.document, keys);
      this.documents.set(contribution.document, { contribution, keys });
    }
    if (this.documents.size === contributions.length) return;
    const staying = new Set(contributions.map((c) => c.document));
    for (const [document, { keys }] of this.documents) {
      if (staying.has(document)) continue;
      this.touch(document, keys);
      this.documents.delete(document);
    }
  }

  /** The term of a group that is listed as `actor`; absent where the sources have one name for it. */
  termOf(key: string, actor: Actor): Term | undefined {
    const known = this.groups.get(key);
    if (known?.actor === actor && known.changed.size === 0) return known.term;
    const isSame = known !== undefined && known.actor.name === actor.name && sameList(known.actor.aliases, actor.aliases);
    const labels = isSame ? this.changedLabels(key, known) : this.labelsOf(key, actor);
    const term = termOf(actor, labels);
    this.groups.set(key, { actor, labels, term, changed: new Set() });
    this.touched.delete(key);
    return term;
  }

  private touch(document: string, keys: readonly string[] = []): void {
    for (const key of keys) {
      const group = this.groups.get(key);
      if (!group) continue;
      group.changed.add(document);
      this.touched.add(key);
    }
  }

  private labelsOf(key: string, { name, aliases, documents }: Actor): Labels {
    const found = new Map<string, string[]>([name, ...aliases].map((label) => [label, []]));
    for (const document of documents)
      this.forForms(document, key, (text) => {
        const printedIn = found.get(text);
        if (printedIn && printedIn.at(-1) !== document) printedIn.push(document);
      });
    for (const printedIn of found.values()) if (!isSorted(printedIn)) printedIn.sort(byText);
    return found;
  }

  private changedLabels(key: string, { labels, changed }: Group): Labels {
    const found = new Map(labels);
    for (const document of changed) {
      const printed = new Set<string>();
      this.forForms(document, key, (text) => printed.add(text));
      for (const [label, documents] of found) {
        const others = documents.includes(document) ? documents.filter((d) => d !== document) : documents;
        if (printed.has(label)) found.set(label, [...others, document].sort(byText));
        else if (others !== documents) found.set(label, others);
      }
    }
    return found;
  }

  /** Goes through the forms in which a document prints the names of a group. */
  private forForms(document: string, key: string, take: (text: string) => void): void {
    const { contribution, keys = [] } = this.documents.get(document) ?? {};
    for (let at = keys.indexOf(key); at >= 0; at = keys.indexOf(key, at + 1))
      for (const { text } of contribution?.actors[at]?.forms ?? []) take(text);
  }
}

const isSorted = (list: readonly string[]): boolean => list.every((text, i) => i === 0 || byText(list[i - 1] ?? '', text) <= 0);

function termOf(actor: Actor, labels: Labels): Term | undefined {
  const printed = [...labels].filter(([, documents]) => documents.length > 0);
  if (printed.length < 2) return undefined;
  const sorted = printed.map(([label, documents]) => ({ label, documents }));
  return { referent: actor.name, labels: sorted.sort((a, b) => b.documents.length - a.documents.length || byText(a.label, b.label)) };
}
