import type { Actor } from '../../model/findings.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import type { AssertionCandidate } from './candidate.ts';

const companies: ReadonlySet<string> = new Set(['company', 'firm', 'operator', 'airline', 'carrier', 'manufacturer', 'retailer', 'bank']);

/** Something with its holder: an assertion, or a figure. */
type Spoken = Pick<AssertionCandidate, 'voice' | 'holder' | 'statement'>;

/**
 * "The company says ...": the one company that the article names, where it names one only; or the one body whose name ends in the
 * noun ("the authority": the Maritime Authority). Out: the index of the candidate, or undefined.
 */
export const definiteHolder = (c: Contribution, a: Spoken, actors: ActorIndex): number | undefined =>
  mayBeDefinite(a) ? meantBy(c, a.holder, actors) : undefined;

/** The candidate whom "the NOUN" means, of a holder of whom `mayBeDefinite` is known. */
export function meantBy(c: Contribution, noun: string, actors: ActorIndex): number | undefined {
  let meant: { readonly actor: Actor; readonly index: number } | undefined;
  for (let index = 0; index < c.actors.length; index++) {
    const actor = actors.of(c.document, index);
    if (!actor || actor === meant?.actor || !isMeant(actor, noun)) continue;
    if (meant) return undefined;
    meant = { actor, index };
  }
  return meant?.index;
}

/** Whether a holder is printed as one that the article names elsewhere. */
export const mayBeDefinite = (a: Spoken): boolean => a.voice === 'unnamed' && /^\p{Ll}+$/u.test(a.holder) && saysThe(a);

const isMeant = (actor: Actor, noun: string): boolean =>
  actor.kind !== 'person' &&
  ((companies.has(noun) && actor.kind === 'company') || endsIn(actor.name, noun) || actor.aliases.some((name) => endsIn(name, noun)));

const endsIn = (name: string, noun: string): boolean => name.slice(-noun.length - 1).toLowerCase() === ` ${noun}`;

/** The nouns by which an actor may be meant: "the company", "the authority". */
export function nounsOf({ kind, name, aliases }: Actor): Set<string> {
  if (kind === 'person') return new Set();
  const last = [name, ...aliases].flatMap((form) => (form.includes(' ') ? [form.slice(form.lastIndexOf(' ') + 1).toLowerCase()] : []));
  return new Set([...last, ...(kind === 'company' ? companies : [])]);
}

const saysThe = (a: Spoken): boolean =>
  a.statement.parts.some(
    (p) =>
      p.kind === 'quote' &&
      p.evidence.quote.includes(`he ${a.holder}`) &&
      new RegExp(`\\b[Tt]he ${a.holder}\\b`, 'u').test(p.evidence.quote),
  );
