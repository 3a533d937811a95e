import { type Dispute, isSameDispute } from '../dispute.ts';
import { Asked, type Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Part } from '../matter/part.ts';
import { Matter } from '../matter.ts';

/** A rule that sets sentences of one document against each other: in a matter of one document, its disputes. */
export type InDocument = (matter: Matter) => readonly Dispute[];

/** What the rules found in one document, by rule, and what they asked beyond it. */
interface Searched {
  readonly found: readonly (readonly [rule: number, disputes: readonly Dispute[]])[];
  readonly asked: Asked;
}

/** The disputes of the rules that look within one document. A document is looked through again only where it, or what was asked, is not as it was. */
export class InDocuments {
  private readonly rules: readonly InDocument[];
  private readonly known = new Map<Part, Searched>();
  /** The documents in which something was found, and those in which what was asked is answered otherwise now. */
  private readonly bearing = new Set<Part>();
  private readonly woken = new Set<Part>();
  private disputes: readonly (readonly Dispute[])[] = [];

  constructor(rules: readonly InDocument[]) {
    this.rules = rules;
  }

  /** For each rule its disputes, in the order of documents. */
  find(all: Assertions, { leaving, coming, remade, all: everything }: Changes): readonly (readonly Dispute[])[] {
    for (const part of leaving) this.leave(part);
    const searched = new Set(everything ? all.parts : [...coming, ...remade.keys(), ...this.woken]);
    this.woken.clear();
    for (const part of searched) this.search(part, all);
    if (leaving.size > 0 || searched.size > 0) this.disputes = this.inOrder();
    return this.disputes;
  }

  private leave(part: Part): void {
    this.known.get(part)?.asked.close();
    this.known.delete(part);
    this.bearing.delete(part);
    this.woken.delete(part);
  }

  private search(part: Part, all: Assertions): void {
    const before = this.known.get(part);
    before?.asked.close();
    const matter = new Matter(all, [part]);
    const asked = new Asked(() => this.woken.add(part));
    const found = all.questions.noting(asked, () =>
      this.rules.flatMap((rule, i) => {
        const disputes = rule(matter);
        return disputes.length > 0 ? [[i, disputes] as const] : [];
      }),
    );
    const isSame = before?.found.length === found.length && found.every((one, i) => areSame(before.found[i], one));
    this.known.set(part, { found: isSame ? before.found : found, asked });
    if (found.length > 0) this.bearing.add(part);
    else this.bearing.delete(part);
  }

  private inOrder(): Dispute[][] {
    const lists: Dispute[][] = this.rules.map(() => []);
    for (const part of [...this.bearing].sort((a, b) => a.place.rank - b.place.rank))
      for (const [rule, disputes] of this.known.get(part)?.found ?? []) lists[rule]?.push(...disputes);
    return lists;
  }
}

/** Whether a rule found the same again. */
const areSame = (before: Searched['found'][number] | undefined, [rule, disputes]: Searched['found'][number]): boolean =>
  before?.[0] === rule && before[1].length === disputes.length && disputes.every((d, i) => isSameDispute(before[1][i], d));
