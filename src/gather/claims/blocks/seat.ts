import type { Side } from '../dispute.ts';
import type { Matter, Passage } from '../matter.ts';
import { inOrder } from '../place.ts';

/** Most positions a block shows on each side. */
const mostASide = 5;

/** One statement a speaker and source: the one that fits best; asserters and deniers by fit, then by place. */
export function seated(sides: readonly Side[], matter: Matter): Side[] {
  const seats = new Map<string, Side>();
  const order = [...sides].sort(
    (a, b) => Number(a.earlier ?? false) - Number(b.earlier ?? false) || b.fit - a.fit || inOrder(a.passage, b.passage),
  );
  const used = new Set<string>();
  const denials = sides.filter((s) => s.stance === 'denies').map((s) => s.passage);
  for (const side of order) {
    const seat = `${side.passage.holderKey}|${matter.originOf(side.passage.document)}|${side.stance === 'denies'}|${side.earlier ?? false}`;
    const held = seats.get(seat);
    // What is denied was said before the denial; the answer to it comes after.
    if (held && !(comesAfter(held, denials) && !comesAfter(side, denials))) continue;
    const printed = printedBy(side);
    if (used.has(printed) && !side.passage.holderKey.startsWith('party:')) continue;
    seats.set(seat, side);
    used.add(printed);
  }
  const all = [...seats.values()];
  const of = (denies: boolean) => all.filter((s) => (s.stance === 'denies') === denies).slice(0, mostASide);
  return [...of(false), ...of(true)];
}

/** An assertion that stands behind a denial in one document. */
const comesAfter = ({ stance, passage }: Side, denials: readonly Passage[]): boolean =>
  stance !== 'denies' && denials.some((d) => d.document === passage.document && inOrder(d, passage) < 0);

/** One statement stands once; one that gives two figures by two claimants once for each. */
const printedBy = ({ passage, figure }: Side): string =>
  figure === undefined ? passage.statement.id : `${passage.statement.id} ${figure}`;
