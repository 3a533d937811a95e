import { ofAnother } from '../../../lexicon/en/claims.answers.ts';
import { agrees } from '../../../lexicon/en/claims.clauses.ts';
import { isElsewhere } from '../elsewhere.ts';
import { differentHolders, type Matter, type Passage } from '../matter.ts';
import { areOfOtherParts } from '../other-part.ts';
import { lineOf } from '../plain.ts';

/**
 * What somebody else says right before in the same paragraph, or at most `apart` paragraphs before, where the second neither agrees nor
 * speaks of another place or part.
 */
export function rightBefore(matter: Matter, second: Passage, apart = 0): Passage | undefined {
  const known = found.get(matter) ?? new Map<Passage, Passage | undefined>();
  found.set(matter, known);
  if (!known.has(second)) known.set(second, before(matter, second));
  const first = known.get(second);
  return first && second.paragraph - first.paragraph <= apart ? first : undefined;
}

/** What stands before the passages of a matter: several rules ask for it. */
const found = new WeakMap<Matter, Map<Passage, Passage | undefined>>();

/** Most paragraphs that any rule looks back. */
const most = 1;

function before(matter: Matter, second: Passage): Passage | undefined {
  if (second.voice === 'author' || second.stance === 'demands') return undefined;
  const first = matter.at(second.document, second.at - 1, true);
  if (!first || second.paragraph - first.paragraph > most || first.stance === 'demands' || !differentHolders(first, second))
    return undefined;
  const text = lineOf(second);
  return agrees.test(text) ||
    ofAnother.test(text.replace(second.holder, '')) ||
    isElsewhere(first, second) ||
    areOfOtherParts(first, second)
    ? undefined
    : first;
}
