import type { Sign } from '../candidate.ts';
import type { Dispute } from '../dispute.ts';
import { differentHolders, isDay, type Matter, type Passage, sharedTerms } from '../matter.ts';
import { judgement } from '../signs/naming.ts';
import { speakerTerms } from '../speaker-terms.ts';

type Naming = { readonly passage: Passage; readonly sign: Sign };

/**
 * One thing, called differently by two: "described this as a gesture of goodwill. The union called it an admission of guilt."
 * The two stand at most two sentences apart, where both point at the thing with a pronoun or one noun. Contested where one name
 * praises and the other blames; names whose judgement is not known may go together, and are possible. Names
 * further apart or in two sources must praise and blame, and share matter or an actor around them. Works on news reports; blind to irony.
 */
export function findRivalNames(matter: Matter): Dispute[] {
  const namings = matter.bearing('naming').filter(({ passage }) => passage.voice !== 'author');
  return namings.flatMap((first) =>
    namings
      .filter((second) => isAnswer(first, second) || isElsewhere(matter, first, second))
      .map(
        (second) =>
          ({
            kind: 'characterisation',
            status: judges(first) === 0 || judges(second) === 0 ? 'possible' : 'contested',
            rule: 'rival-names',
            heading: `“${first.sign.label}” or “${second.sign.label}”`,
            sides: [
              { passage: first.passage, stance: 'differs', fit: 1 },
              { passage: second.passage, stance: 'differs', fit: 1 },
            ],
            score: 0.6,
            terms: [...first.sign.value, ...second.sign.value],
          }) satisfies Dispute,
      ),
  );
}

function isAnswer(first: Naming, second: Naming): boolean {
  const apart = second.passage.at - first.passage.at;
  if (first.passage.document !== second.passage.document || apart < 1 || apart > 2) return false;
  const oneThing =
    second.sign.terms.length === 0 || first.sign.terms.length === 0 || sharedTerms(first.sign.terms, second.sign.terms).length > 0;
  const alike = judges(first) === judges(second) && judges(first) !== 0;
  return (
    oneThing && !alike && differentHolders(first.passage, second.passage) && sharedTerms(first.sign.value, second.sign.value).length === 0
  );
}

/** 1 for a name that praises, -1 for one that blames, 0 where that is not known. */
const judges = ({ sign }: Naming): number => judgement(sign.label);

/** Praise and blame of one matter in two places: a telling term in or before the sentence, or an actor, is shared. */
function isElsewhere(matter: Matter, first: Naming, second: Naming): boolean {
  const [a, b] = [first.passage, second.passage];
  if (a.rank >= b.rank || judges(first) * judges(second) !== -1 || !differentHolders(a, b)) return false;
  const [over, under] = [first.sign.terms, second.sign.terms];
  if (over.length > 0 && under.length > 0 && sharedTerms(over, under).length === 0) return false;
  const told = sharedTerms([...a.words, ...a.context], [...b.words, ...b.context]).filter(
    (t) => !isDay(t) && !speakerTerms.has(t) && matter.telling(t),
  );
  return told.length >= 1 && (told.length >= 2 || matter.sharedActors(a, b) > 0 || matter.count < smallTopic);
}

/** In a small topic what two parties judge is the topic's one matter. */
const smallTopic = 300;
