import type { Claim, Position } from '../../../model/findings.ts';
import type { NonEmpty } from '../../../model/span.ts';
import { shortHash } from '../../../text/hash.ts';
import { byText } from '../../../text/order.ts';
import type { Dispute, Side } from '../dispute.ts';
import type { Matter, Passage } from '../matter.ts';

/** Whether two different parties hold the sides; of a mutual accusation one sentence gives both. */
export const hasTwoHolders = (d: Dispute): boolean =>
  d.sides.length >= 2 && new Set(d.sides.map((s) => s.passage.holderKey)).size >= (d.rule === 'mutual-accusation' ? 1 : 2);

/** A dispute, seated, as a claim; who addresses it is told apart (`addressing.ts`). */
export function claimOf(d: Dispute, matter: Matter): Claim {
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
    weight: d.score + documents.size * 0.3 + (d.sides.some((s) => s.stance === 'denies' && s.passage.voice === 'named') ? 0.5 : 0),
  };
}

/** "disputed the reading", "never read it": without the next sentence nobody learns what is denied. */
const isBare = (p: Passage): boolean =>
  p.signs.some((s) => (s.kind === 'denial' || s.kind === 'negation') && s.label.split(' ').length <= 2);

const toPosition = ({ passage, stance, figure, earlier, side }: Side, matter: Matter): Position => ({
  holder: passage.voice === 'named' ? (matter.nameOf(passage.holderKey, passage.document) ?? passage.holder) : passage.holder,
  ...(passage.voice === 'named' && !passage.holderKey.startsWith('named:') ? { actor: passage.holderKey } : {}),
  stance,
  statement: stance === 'denies' && isBare(passage) ? (passage.fuller ?? passage.statement) : passage.statement,
  ...(figure === undefined ? {} : { figure }),
  earlier: earlier ?? false,
  ...(side === undefined ? {} : { side }),
});
