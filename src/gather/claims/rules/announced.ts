import type { Dispute } from '../dispute.ts';
import { lowered } from '../heading.ts';
import type { Matter, Passage } from '../matter.ts';

/** Sentences behind the announcement in which the parties speak. */
const reach = 3;

/**
 * A dispute that a source announces ("What the contract says is still disputed") with what two or more parties say right
 * behind it. Surer than any rule that compares words, since the source itself sets them against each other. Works on news
 * and analyses; what is announced and told only further down is missed.
 */
export function findAnnouncedDisputes(matter: Matter): Dispute[] {
  return matter.bearing('announced').flatMap(({ passage, sign }) => {
    if (passage.quoted) return [];
    const parties = partiesBehind(matter, passage);
    if (new Set(parties.map((p) => p.holderKey)).size < 2) return [];
    return [
      {
        kind: 'accounts',
        status: 'contested',
        rule: 'announced-dispute',
        heading: `In dispute: “${lowered(sign.label)}”`,
        sides: parties.map((p) => ({ passage: p, stance: 'differs', fit: 1 })),
        score: 0.75,
        terms: sign.terms,
      } satisfies Dispute,
    ];
  });
}

/** Who speaks behind it, up to the source's own next word. */
function partiesBehind(matter: Matter, announcement: Passage): Passage[] {
  const found: Passage[] = [];
  for (let k = 1; k <= reach; k++) {
    const p = matter.at(announcement.document, announcement.at + k);
    if (!p || p.voice === 'author' || p.paragraph - announcement.paragraph > 1 || (found[0] && found[0].paragraph !== p.paragraph)) break;
    found.push(p);
  }
  return found;
}
