import type { Dispute } from '../dispute.ts';
import type { Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import { InDocuments } from './in-documents.ts';
import { rules } from './rules.ts';

/** All disputes that the rules find, in the order of the rules; what was found is remembered by rule and document. */
export class Disputes {
  private readonly within = new InDocuments(rules.flatMap((rule) => ('within' in rule ? [rule.within] : [])));
  private readonly over = rules.map((rule) => ('over' in rule ? rule.over() : undefined));

  find(all: Assertions, changes: Changes): Dispute[] {
    const found = this.within.find(all, changes).values();
    return this.over.flatMap((finder) => finder?.find(all, changes) ?? found.next().value ?? []);
  }
}
