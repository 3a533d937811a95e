import type { Claim } from '../../model/findings.ts';
import type { Block, Inline, Row } from '../../model/note.ts';
import { citedStatement, claimAnchor } from '../cited.ts';
import type { Context } from '../context.ts';
import { joined, lineBreak, strong, tag, text } from '../inline.ts';
import { claimsInOrder } from '../order.ts';
import { column } from './blocks.ts';

/** Claims of a lesser status than contested, one row each with every account. */
export function otherDifferences(context: Context): Block[] {
  const { findings, phrases } = context;
  const others = claimsInOrder(findings).filter((c) => c.status !== 'contested');
  if (others.length === 0) return [];
  const row = (claim: Claim): Row => {
    const number = context.claimNumbers.get(claim.id) ?? '';
    const accounts = claim.positions.map((p): Inline[] => [strong(text(p.holder)), text(': '), ...citedStatement(context, p.statement)]);
    return {
      id: claimAnchor(number),
      cells: [
        [strong(text(number)), text(` ${claim.heading}`)],
        [tag('notice', phrases.named('status', claim.status))],
        joined(accounts, lineBreak),
      ],
    };
  };
  return [
    {
      kind: 'table',
      id: 'table-differences',
      caption: phrases.say('claims.other.caption'),
      columns: [
        column(phrases.say('claims.other.matter'), 26, { rowHead: true }),
        column(phrases.say('claims.other.status'), 16),
        column(phrases.say('claims.other.accounts'), 58),
      ],
      rows: others.map(row),
    },
  ];
}
