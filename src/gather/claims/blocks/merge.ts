import type { Dispute, Side } from '../dispute.ts';
import { near, type Passage, sharedTerms } from '../matter.ts';
import { inOrder } from '../place.ts';

/** A dispute with those that were joined to it, itself first. */
export interface Merged {
  readonly dispute: Dispute;
  readonly from: readonly Dispute[];
}

/** Of disputes of one group (`groups.ts`), surest first: one whose passages another of the kind already sets against each other joins it. */
export function merged(disputes: readonly Dispute[]): Merged[] {
  const kept: Merged[] = [];
  for (const dispute of bySurety(disputes)) {
    const at = kept.findIndex((one) => sameMatter(one.dispute, dispute));
    const known = kept[at];
    if (!known || (known.dispute.score === 2 && dispute.score === 2)) kept.push({ dispute, from: [dispute] });
    else if (known.dispute.score < 2 && known.dispute.kind === dispute.kind && known.dispute.status === dispute.status)
      kept[at] = { dispute: { ...known.dispute, sides: [...known.dispute.sides, ...dispute.sides] }, from: [...known.from, dispute] };
  }
  return kept;
}

function bySurety(disputes: readonly Dispute[]): readonly Dispute[] {
  if (disputes.length === 1) return disputes;
  return disputes
    .map((dispute) => ({ dispute, first: firstOf(dispute) }))
    .sort(
      ({ dispute: a, first: x }, { dispute: b, first: y }) =>
        Number(b.status === 'contested') - Number(a.status === 'contested') || b.score - a.score || inOrder(x, y),
    )
    .map(({ dispute }) => dispute);
}

const firstOf = ({ sides }: Dispute): Passage => sides.map((s) => s.passage).reduce((first, p) => (inOrder(p, first) < 0 ? p : first));

/** Rules whose disputes are one block when they share a passage: rival causes, forecasts, aims of one matter. */
const joining = new Set([
  'rival-causes',
  'opposed-outlooks',
  'rival-aims',
  'rival-purposes',
  'contested-standing',
  'rival-times',
  'contested-role',
  'opposed-demands',
]);

/** One matter: the same kind, and either two passages in common or one, where the rule joins or the deniers answer one assertion. */
function sameMatter(a: Dispute, b: Dispute): boolean {
  const isOther = a.kind !== b.kind && a.score < 2;
  const common = commonSides(a, b);
  // Of another kind only where all that one of them sets against each other stands in the other.
  if (isOther && common.length < Math.min(a.sides.length, b.sides.length)) return false;
  // Two numbers of one sentence are of two matters.
  if (a.rule === 'rival-figures' && b.rule === 'rival-figures' && a.heading !== b.heading) return false;
  if (common.length >= 2) return true;
  if (a.kind === 'denial' && b.kind === 'denial' && sameDenial(a, b)) return true;
  if (common.length === 0) return false;
  if (a.rule === b.rule && (joining.has(a.rule) || a.heading === b.heading)) return true;
  return a.kind === 'denial' && common[0]?.stance === 'asserts' && best(a) === best(b) && deniersAgree(a, b);
}

/** The sides of the second whose statement the first has too; most pairs have none. */
function commonSides(a: Dispute, b: Dispute): readonly Side[] {
  let common: Side[] | undefined;
  for (const side of b.sides)
    for (const other of a.sides)
      if (other.passage.statement.id === side.passage.statement.id) {
        common ??= [];
        common.push(side);
        break;
      }
  return common ?? none;
}

const none: readonly Side[] = [];

/** One speaker denies one matter in several places. */
function sameDenial(a: Dispute, b: Dispute): boolean {
  for (const { stance, passage } of a.sides)
    if (stance === 'denies' && passage.voice === 'named')
      for (const other of b.sides)
        if (other.stance === 'denies' && other.passage.holderKey === passage.holderKey)
          return sharedTerms(a.terms.slice(0, 4), b.terms.slice(0, 4)).length > 0;
  return false;
}

const best = (d: Dispute): string | undefined => d.sides.find((s) => s.stance === 'asserts')?.passage.statement.id;

/** Two denials of one assertion are one dispute where they deny the same matter, or one rule found both side by side. */
function deniersAgree(a: Dispute, b: Dispute): boolean {
  const denying = (d: Dispute) => d.sides.filter((s) => s.stance === 'denies').map((s) => s.passage);
  return sharedTerms(a.terms, b.terms).length > 0 || (a.rule === b.rule && denying(a).some((p) => denying(b).some((q) => near(p, q, 3))));
}
