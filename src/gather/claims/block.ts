import type { Claim, Position } from '../../model/findings.ts';
import type { NonEmpty } from '../../model/span.ts';
import { shortHash } from '../../text/hash.ts';
import { byText } from '../../text/order.ts';
import type { Dispute, Side } from './dispute.ts';
import { type Matter, near, type Passage, sharedTerms } from './matter.ts';

/** Most positions a block shows on each side. */
const mostASide = 5;

/** Disputes as blocks: overlapping ones merged, one statement a speaker and source, weightiest first. */
export function toClaims(disputes: readonly Dispute[], matter: Matter): Claim[] {
  return merged(disputes)
    .map((d) => ({ ...d, sides: seated(d.sides, matter) }))
    .filter((d) => d.sides.length >= 2 && new Set(d.sides.map((s) => s.passage.holderKey)).size >= (d.rule === 'mutual-accusation' ? 1 : 2))
    .map((d) => toClaim(d, matter))
    .sort((a, b) => b.weight - a.weight || byText(a.id, b.id));
}

/** Surest first; a dispute whose passages another of the kind already sets against each other joins it. */
function merged(disputes: readonly Dispute[]): Dispute[] {
  const ordered = [...disputes].sort(
    (a, b) => Number(b.status === 'contested') - Number(a.status === 'contested') || b.score - a.score || rankOf(a) - rankOf(b),
  );
  const kept: Dispute[] = [];
  for (const dispute of ordered) {
    const at = kept.findIndex((k) => sameMatter(k, dispute));
    const known = kept[at];
    if (!known) kept.push(dispute);
    else if (known.score === 2 && dispute.score === 2) kept.push(dispute);
    else if (known.score < 2 && known.kind === dispute.kind && known.status === dispute.status)
      kept[at] = { ...known, sides: [...known.sides, ...dispute.sides] };
  }
  return kept;
}

const rankOf = (d: Dispute): number => Math.min(...d.sides.map((s) => s.passage.rank));

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
  const common = b.sides.filter((s) => a.sides.some((t) => t.passage.statement.id === s.passage.statement.id));
  const equal = common.length === a.sides.length && common.length === b.sides.length;
  if (a.kind !== b.kind && a.score < 2 && !equal) return false;
  if (common.length >= 2) return true;
  if (a.kind === 'denial' && b.kind === 'denial' && sameDenial(a, b)) return true;
  if (common.length === 0) return false;
  if (a.rule === b.rule && joining.has(a.rule)) return true;
  return a.kind === 'denial' && common[0]?.stance === 'asserts' && best(a) === best(b) && deniersAgree(a, b);
}

/** One speaker denies one matter in several places. */
function sameDenial(a: Dispute, b: Dispute): boolean {
  const deniers = new Set(a.sides.filter((s) => s.stance === 'denies' && s.passage.voice === 'named').map((s) => s.passage.holderKey));
  const again = b.sides.some((s) => s.stance === 'denies' && deniers.has(s.passage.holderKey));
  return again && sharedTerms(a.terms.slice(0, 4), b.terms.slice(0, 4)).length > 0;
}

const best = (d: Dispute): string | undefined => d.sides.find((s) => s.stance === 'asserts')?.passage.statement.id;

/** Two denials of one assertion are one dispute where they deny the same matter, or one rule found both side by side. */
function deniersAgree(a: Dispute, b: Dispute): boolean {
  const denying = (d: Dispute) => d.sides.filter((s) => s.stance === 'denies').map((s) => s.passage);
  return sharedTerms(a.terms, b.terms).length > 0 || (a.rule === b.rule && denying(a).some((p) => denying(b).some((q) => near(p, q, 3))));
}

/** One statement a speaker and source: the one that fits best; asserters and deniers by fit, then by place. */
function seated(sides: readonly Side[], matter: Matter): Side[] {
  const seats = new Map<string, Side>();
  const order = [...sides].sort(
    (a, b) => Number(a.earlier ?? false) - Number(b.earlier ?? false) || b.fit - a.fit || a.passage.rank - b.passage.rank,
  );
  const used = new Set<string>();
  for (const side of order) {
    const seat = `${side.passage.holderKey}|${matter.originOf(side.passage.document)}|${side.stance === 'denies'}|${side.earlier ?? false}`;
    const held = seats.get(seat);
    // What is denied was said before the denial; the answer to it comes after.
    if (held && !(comesAfter(held, sides) && !comesAfter(side, sides))) continue;
    if (used.has(side.passage.statement.id) && !side.passage.holderKey.startsWith('party:')) continue;
    seats.set(seat, side);
    used.add(side.passage.statement.id);
  }
  const all = [...seats.values()];
  const of = (denies: boolean) => all.filter((s) => (s.stance === 'denies') === denies).slice(0, mostASide);
  return [...of(false), ...of(true)];
}

/** An assertion that stands behind a denial in one document. */
const comesAfter = (side: Side, sides: readonly Side[]): boolean =>
  side.stance !== 'denies' &&
  sides.some((d) => d.stance === 'denies' && d.passage.document === side.passage.document && d.passage.rank < side.passage.rank);

function toClaim(d: Dispute, matter: Matter): Claim {
  const positions = d.sides.map((s) => toPosition(s, matter)) as unknown as NonEmpty<Position>;
  const documents = new Set(d.sides.map((s) => matter.originOf(s.passage.document)));
  const id = shortHash([d.kind, ...d.sides.map((s) => s.passage.statement.id).sort(byText)].join('|')).slice(0, 10);
  return {
    id,
    kind: d.kind,
    status: d.status,
    heading: d.heading,
    rule: d.rule,
    positions,
    notAddressedBy: silentDocuments(d, matter),
    weight: d.score + documents.size * 0.3 + (d.sides.some((s) => s.stance === 'denies' && s.passage.voice === 'named') ? 0.5 : 0),
  };
}

/** "disputed the reading", "never read it": without the next sentence nobody learns what is denied. */
const isBare = (p: Passage): boolean =>
  p.signs.some((s) => (s.kind === 'denial' || s.kind === 'negation') && s.label.split(' ').length <= 2);

const toPosition = ({ passage, stance, figure, earlier, side }: Side, matter: Matter): Position => ({
  holder: passage.voice === 'named' ? (matter.nameOf(passage.holderKey) ?? passage.holder) : passage.holder,
  ...(passage.voice === 'named' && !passage.holderKey.startsWith('named:') ? { actor: passage.holderKey } : {}),
  stance,
  statement: stance === 'denies' && isBare(passage) ? (passage.fuller ?? passage.statement) : passage.statement,
  ...(figure === undefined ? {} : { figure }),
  earlier: earlier ?? false,
  ...(side === undefined ? {} : { side }),
});

/** Documents with no sentence that has a telling term of the matter, or an actor and a weighty term: silence is easily claimed falsely. */
function silentDocuments(d: Dispute, matter: Matter): string[] {
  const keys = new Set(d.sides.flatMap((s) => [...s.passage.keys]));
  const terms = [...new Set(d.terms)].sort((a, b) => matter.idf(b) - matter.idf(a) || byText(a, b)).slice(0, 4);
  if (keys.size === 0 || terms.length === 0) return [];
  const speaking = new Set(d.sides.map((s) => matter.originOf(s.passage.document)));
  for (const term of terms) matter.addHolders(term, matter.telling(term) ? undefined : keys, speaking);
  return matter.documents.filter((doc) => !speaking.has(doc));
}
