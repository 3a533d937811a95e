import type { BriefingChange } from '../../model/briefing.ts';
import type { Findings } from '../../model/findings.ts';
import { statementText } from '../../text/statement.ts';

/** Actors whose first description is one that the edition before did not hold. */
export function actorChanges(before: Findings, after: Findings): BriefingChange[] {
  const earlier = new Map(before.actors.map((actor) => [actor.name, actor]));
  return after.actors.flatMap((actor): BriefingChange[] => {
    const known = earlier.get(actor.name)?.descriptions.map(statementText) ?? [];
    const role = actor.descriptions[0] && statementText(actor.descriptions[0]);
    if (known.length === 0 || role === undefined || known.includes(role)) return [];
    return [{ kind: 'role changed', text: `${actor.name}: ${role}`, target: actor.id }];
  });
}
