import type { BriefingChange } from '../../model/briefing.ts';
import type { Claim, Findings } from '../../model/findings.ts';
import { statementText } from '../../text/statement.ts';

/** Claims that are new, and claims that were there and are contested now. A claim is the same when it shares a position. */
export function claimChanges(before: Findings, after: Findings): BriefingChange[] {
  const earlier = new Map<string, Claim>();
  for (const claim of before.claims) for (const key of keysOf(claim)) earlier.set(key, claim);
  return after.claims.flatMap((claim): BriefingChange[] => {
    const same = keysOf(claim).flatMap((key) => earlier.get(key) ?? []);
    if (same.length === 0) return [{ kind: 'new claim', text: claim.heading, target: claim.id }];
    const wasContested = same.some(({ status }) => status === 'contested');
    return claim.status === 'contested' && !wasContested ? [{ kind: 'newly contested', text: claim.heading, target: claim.id }] : [];
  });
}

const keysOf = (claim: Claim): string[] => [claim.id, ...claim.positions.map((p) => `${p.holder}: ${statementText(p.statement)}`)];
