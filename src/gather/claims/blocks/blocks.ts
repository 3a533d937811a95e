import type { Claim } from '../../../model/findings.ts';
import { byText } from '../../../text/order.ts';
import { sameList } from '../../same-list.ts';
import type { Dispute } from '../dispute.ts';
import { Asked, type Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Part } from '../matter/part.ts';
import type { Matter } from '../matter.ts';
import { addressedBy, addressedNow, movedParts } from './addressing.ts';
import { claimOf, hasTwoHolders } from './claim.ts';
import { Groups } from './groups.ts';
import { KnownSpeakers } from './known-speakers.ts';
import type { Merged } from './merge.ts';
import { seated } from './seat.ts';

/** A block that was made of some disputes; without a claim where only one party speaks. */
interface Block {
  readonly from: readonly Dispute[];
  readonly asked: Asked;
  /** Who speaks of it (`KnownSpeakers`), and the slots of the documents of its sides. */
  readonly speakers: string | undefined;
  readonly sides: readonly number[];
  claim: Claim | undefined;
}

/** Disputes as blocks: overlapping ones merged, one statement a speaker and source, weightiest first. A block of the same disputes is the same one. */
export class Blocks {
  private known = new Map<Dispute, Block>();
  private readonly groups = new Groups();
  private readonly speakers = new KnownSpeakers();

  make(disputes: readonly Dispute[], all: Assertions, matter: Matter, changes: Changes): Claim[] {
    const made = new Map<Dispute, Block>();
    if (changes.all) this.known.clear();
    this.speakers.turn(changes);
    const claims: Claim[] = [];
    const moved = movedParts(changes, all);
    for (const one of this.groups.merged(disputes)) {
      const known = this.knownOf(one);
      const block = known ?? this.blockOf(one, all, matter);
      made.set(one.from[0] as Dispute, block);
      if (block.speakers !== undefined) this.hear(block, block.speakers, known && moved, all);
      if (block.claim) claims.push(block.claim);
    }
    for (const [first, block] of this.known) if (made.get(first) !== block) block.asked.close();
    this.known = made;
    return claims.sort((a, b) => b.weight - a.weight || byText(a.id, b.id));
  }

  private knownOf({ from }: Merged): Block | undefined {
    const known = this.known.get(from[0] as Dispute);
    return known?.asked.isOpen && sameList(known.from, from) ? known : undefined;
  }

  private blockOf({ dispute, from }: Merged, all: Assertions, matter: Matter): Block {
    const d = { ...dispute, sides: seated(dispute.sides, matter) };
    // Whether the asking is over tells whether the block is to be made again: nobody need be woken.
    const asked = new Asked(() => undefined);
    if (!hasTwoHolders(d)) return { from, asked, sides: [], speakers: undefined, claim: undefined };
    return all.questions.noting(asked, () => ({
      from,
      asked,
      sides: d.sides.map((s) => all.slots.of(matter.originOf(s.passage.document))),
      speakers: this.speakers.asked(d, matter, all),
      claim: claimOf(d, matter),
    }));
  }

  /** Tells in the claim who addresses it now; `moved`: the parts that may do otherwise than last time, where that is known. */
  private hear(block: Block, speakers: string, moved: readonly Part[] | undefined, all: Assertions): void {
    const { claim, sides } = block;
    if (!claim) return;
    const heard = { speaking: this.speakers.of(speakers).bySlot, sides };
    const before = claim.addressedBy;
    const now = before && moved ? addressedNow(before, moved, heard, all) : addressedBy(heard, all);
    if (now !== before && !(before && sameList(now, before))) block.claim = { ...claim, addressedBy: now };
  }
}
