import { atPlace } from '../../lexicon/en/same-deed.ts';
import { statementText } from '../../text/statement.ts';
import type { ActorCandidate } from '../contribution.ts';
import type { EventCandidate } from './candidate.ts';

/** Those of the actors of an event that are places at which its statement says that it was. */
export function eventPlaces(
  { actors, statement }: Pick<EventCandidate, 'actors' | 'statement'>,
  candidates: readonly ActorCandidate[],
): number[] {
  const places = actors.filter((a) => candidates[a]?.nameKind === 'LOC');
  const text = places.length === 0 ? '' : statementText(statement);
  return places.filter((a) => candidates[a]?.forms.some((form) => isAt(text, form.text)));
}

function isAt(text: string, form: string): boolean {
  const at = text.indexOf(form);
  return at > 0 && atPlace.test(text.slice(Math.max(0, at - 50), at));
}
