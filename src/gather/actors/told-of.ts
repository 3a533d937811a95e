import type { Statement } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import type { PositionCandidate } from '../contribution.ts';
import type { ActorGroup, Member } from './actor-group.ts';
import { nameKey } from './name-key.ts';

/** Most descriptions that are kept. */
const most = 4;

/** One description a source, each wording once, newest source first; a title alone only where there is no more. */
export function descriptionsOf({ members }: ActorGroup): Statement[] {
  const described = members.filter((m) => m.candidate.descriptions.length > 0);
  if (described.length === 0) return [];
  const all = described.sort(newestFirst).flatMap((m) => m.candidate.descriptions.slice(0, 1));
  const full = eachOnce(all, (text) => /\s/u.test(text));
  return full.length > 0 ? full : eachOnce(all, () => true);
}

/** The first of those whose text is fit, each wording once. */
function eachOnce(all: readonly Statement[], isFit: (text: string) => boolean): Statement[] {
  const seen = new Set<string>();
  const kept: Statement[] = [];
  for (const statement of all) {
    if (kept.length === most) break;
    const text = statementText(statement);
    if (!isFit(text) || seen.has(nameKey(text))) continue;
    seen.add(nameKey(text));
    kept.push(statement);
  }
  return kept;
}

/** One position: the most telling over all sources, of equals the newest source's. */
export function positionOf({ members }: ActorGroup): Statement[] {
  let best: PositionCandidate | undefined;
  let by: Member | undefined;
  for (const member of members)
    for (const position of member.candidate.positions)
      if (!best || !by || position.worth > best.worth || (position.worth === best.worth && newestFirst(member, by) < 0))
        [best, by] = [position, member];
  return best ? [best.statement] : [];
}

/** The day of the newest source that is dated. */
export function newestDay({ members }: ActorGroup): string | undefined {
  let newest = '';
  for (const { from } of members) if (from.day > newest) newest = from.day;
  return newest === '' ? undefined : newest;
}

const newestFirst = (a: Member, b: Member): number => byText(b.from.day, a.from.day) || a.from.at - b.from.at;
