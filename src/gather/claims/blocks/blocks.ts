import type { Claim } from '../../../model/findings.ts';
import { byText } from '../../../text/order.ts';
import { sameList } from '../../same-list.ts';
import type { Dispute } from '../dispute.ts';
import { Asked, type Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Matter } from '../matter.ts';
import { claimOf, hasTwoHolders } from './claim.ts';
import { type Merged, merged } from './merge.ts';
import { seated } from './seat.ts';
import { KnownSpeakers, silentDocuments } from './silent.ts';

/** A block that was made of some disputes, with what was asked for it. */
interface Block {
  readonly from: readonly Dispute[];
  readonly asked: Asked;
  /** Who speaks of it (`KnownSpeakers`), and the slots of the documents of its sides. */
  readonly speakers: string | undefined;
  readonly sides: readonly number[];
  claim: Claim;
}

/** Disputes as blocks: overlapping ones merged, one statement a speaker and source, weightiest first. A block of the same disputes is the same one. */
export class Blocks {
  private known = new Map<Dispute, Block>();
  private readonly speakers = new KnownSpeakers();
  private last: { readonly disputes: readonly Dispute[]; readonly merged: readonly Merged[] } = { disputes: [], merged: [] };

  make(disputes: readonly Dispute[], all: Assertions, matter: Matter, changes: Changes): Claim[] {
    const made = new Map<Dispute, Block>();
    this.speakers.turn();
    for (const one of this.merged(disputes)) {
      const block = this.knownOf(one, changes) ?? this.blockOf(one, all, matter);
      if (block) made.set(one.from[0] as Dispute, this.withSilence(block, all));
    }
    this.known = made;
    return [...made.values()].map(({ claim }) => claim).sort((a, b) => b.weight - a.weight || byText(a.id, b.id));
  }

  private merged(disputes: readonly Dispute[]): readonly Merged[] {
    if (!sameList(disputes, this.last.disputes)) this.last = { disputes, merged: merged(disputes) };
    return this.last.merged;
  }

  private knownOf({ from }: Merged, changes: Changes): Block | undefined {
    const known = this.known.get(from[0] as Dispute);
    if (!known || !sameList(known.from, from) || known.asked.isTouchedBy(changes)) return undefined;
    return known;
  }

  private blockOf({ dispute, from }: Merged, all: Assertions, matter: Matter): Block | undefined {
    const d = { ...dispute, sides: seated(dispute.sides, matter) };
    if (!hasTwoHolders(d)) return undefined;
    const asked = new Asked();
    return all.noting(asked, () => ({
      from,
      asked,
      sides: d.sides.map((s) => all.slots.of(matter.originOf(s.passage.document))),
      speakers: this.speakers.asked(d, matter, all),
      claim: claimOf(d, matter),
    }));
  }

  /** The block with those who do not address it now. */
  private withSilence(block: Block, all: Assertions): Block {
    const { speakers, sides, claim } = block;
    if (speakers === undefined) return block;
    const silent = silentDocuments(this.speakers.of(speakers), sides, all);
    if (!sameList(silent, claim.notAddressedBy)) block.claim = { ...claim, notAddressedBy: silent };
    return block;
  }
}
