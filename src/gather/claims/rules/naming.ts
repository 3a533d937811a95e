import type { Dispute } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, isDay, type Matter, near, sharedTerms } from '../matter.ts';
import { inOrder } from '../place.ts';
import { judgement } from '../signs/naming.ts';
import { speakerTerms } from '../speaker-terms.ts';

/**
 * One thing, called differently by two: "described this as a gesture of goodwill. The union called it an admission of guilt."
 * The two stand at most two sentences apart, where both point at the thing with a pronoun or one noun. Contested where one name
 * praises and the other blames; names whose judgement is not known may go together, and are possible. Names
 * further apart or in two sources must praise and blame, and share matter or an actor around them. Works on news reports; blind to irony.
 */
export const rivalNames: PairRule<Found> = {
  items: (matter) => matter.bearing('naming').filter(({ passage }) => passage.voice !== 'author'),
  compare: (matter, first, second) => {
    const beside = near(first.passage, second.passage, 2);
    if (!(beside ? isAnswer(first, second) : isElsewhere(matter, first, second))) return undefined;
    return {
      kind: 'characterisation',
      status: judges(first) === 0 || judges(second) === 0 ? 'possible' : 'contested',
      rule: 'rival-names',
      heading: `“${first.sign.label}” or “${second.sign.label}”`,
      sides: [first, second].map(({ passage }) => ({ passage, stance: 'differs' as const, fit: 1 })),
      score: 0.6,
      terms: [...first.sign.value, ...second.sign.value],
    } satisfies Dispute;
  },
};

function isAnswer(first: Found, second: Found): boolean {
  const apart = second.passage.at - first.passage.at;
  if (first.passage.document !== second.passage.document || apart < 1 || apart > 2) return false;
  // What the first does not name stands elsewhere in its sentence, or before it.
  const over = first.sign.terms.length > 0 ? first.sign.terms : [...first.passage.words, ...first.passage.context];
  const oneThing = second.sign.terms.length === 0 || sharedTerms(over, second.sign.terms).length > 0;
  const alike = judges(first) === judges(second) && judges(first) !== 0;
  return (
    oneThing && !alike && differentHolders(first.passage, second.passage) && sharedTerms(first.sign.value, second.sign.value).length === 0
  );
}

/** 1 for a name that praises, -1 for one that blames, 0 where that is not known. */
const judges = ({ sign }: Found): number => judgement(sign.label);

/** Praise and blame of one matter in two places: a telling term in or before the sentence, or an actor, is shared. */
function isElsewhere(matter: Matter, first: Found, second: Found): boolean {
  const [a, b] = [first.passage, second.passage];
  if (inOrder(a, b) >= 0 || judges(first) * judges(second) !== -1 || !differentHolders(a, b)) return false;
  const [over, under] = [first.sign.terms, second.sign.terms];
  if (over.length > 0 && under.length > 0 && sharedTerms(over, under).length === 0) return false;
  // Both say of what they speak, and in a small topic that is one thing.
  if (over.length > 0 && under.length > 0 && (matter.isSmall || matter.sharedActors(a, b) > 0)) return true;
  const told = sharedTerms([...a.words, ...a.context], [...b.words, ...b.context]).filter(
    (t) => !isDay(t) && !speakerTerms.has(t) && matter.telling(t),
  );
  // In a small topic what two parties judge is the topic's one matter.
  return told.length >= 1 && (told.length >= 2 || matter.sharedActors(a, b) > 0 || matter.isSmall);
}
