import type { Sign } from '../candidate.ts';
import type { Dispute, Side } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import { differentHolders, isDay, type Matter, near, type Passage, sharedKeys, sharedTerms } from '../matter.ts';
import { wholePhrase } from '../signs/said.ts';
import { speakerTerms } from '../speaker-terms.ts';

interface Asked {
  readonly passage: Passage;
  readonly sign: Sign;
  readonly by: string | undefined;
  readonly of: readonly string[];
}

/**
 * Opposed demands: one party asks something of the other, the other asks something else of the first, in one matter (a third
 * actor or a term in common). Works on politics, labour, sport and trade; needs both parties named in their sentences.
 */
export const opposedDemands: PairRule<Asked> = {
  items: (matter) =>
    matter
      .bearing('demand')
      .map(({ passage, sign }) => askedOf(matter, passage, sign))
      .filter(({ by, of }) => by !== undefined && of.length > 0),
  compare: (matter, a, b) => {
    if (!opposed(matter, a, b)) return undefined;
    const label = (x: Asked) => `“${wholePhrase(x.sign.label, 8)}”`;
    return {
      kind: 'demand',
      status: 'contested',
      rule: 'opposed-demands',
      heading: `What is demanded: ${label(a)} or ${label(b)}`,
      sides: [side(a), side(b)],
      score: 0.7,
      terms: [...a.sign.value, ...b.sign.value],
    } satisfies Dispute;
  },
};

const side = (x: Asked): Side => ({ passage: x.passage, stance: 'differs', fit: 1 });

/** Who asks: the holder, else the first actor named before the demand. */
function askedOf(matter: Matter, passage: Passage, sign: Sign): Asked {
  const of = sign.actors.flatMap((a) => matter.keyOf(passage, a) ?? []);
  const others = passage.actors.flatMap((a) => matter.keyOf(passage, a) ?? []).filter((k) => !of.includes(k));
  const by = passage.voice === 'named' ? passage.holderKey : others[0];
  return { passage, sign, by, of };
}

function opposed(matter: Matter, a: Asked, b: Asked): boolean {
  if (a.by === undefined || b.by === undefined || a.by === b.by || a.passage === b.passage) return false;
  if (!a.of.includes(b.by) || !b.of.includes(a.by)) return false;
  if (near(a.passage, b.passage, 3) || (matter.isSmall && differentHolders(a.passage, b.passage))) return true;
  const told = sharedTerms(a.passage.words, b.passage.words).filter((t) => !isDay(t) && !speakerTerms.has(t) && matter.telling(t));
  return sharedKeys(a.passage, b.passage) > 2 || told.length > 0;
}
