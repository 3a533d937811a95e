import type { Contribution } from '../contribution.ts';
import type { Told } from './likeness.ts';

/** So many voices give an event the most weight. */
const enough = 10;

/** Who publishes an article: two papers of one house are one voice, and a source that names no publisher is one by itself. */
export const voiceOf = ({ document, source }: Contribution): string => source.meta.publisher?.toLowerCase() ?? document;

/** How many voices some tellings have. */
export function voicesIn(tellings: readonly Told[]): number {
  return tellings.length === 1 ? 1 : new Set(tellings.map(({ voice }) => voice)).size;
}

/** How many voices give an event the most weight, out of those that a topic has: a copy is none. */
export function mostVoices(contributions: readonly Contribution[], copies: ReadonlyMap<string, string>): number {
  const heard = new Set<string>();
  for (const contribution of contributions) {
    if (!copies.has(contribution.document)) heard.add(voiceOf(contribution));
    if (heard.size === enough) break;
  }
  return Math.max(2, heard.size);
}
