import type { Actor, Term } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';

/** Which source calls the same actor what, for actors that have more than one name in the sources. */
export function gatherTerms(actors: readonly Actor[], contributions: readonly Contribution[], index: ActorIndex): Term[] {
  const labels = new Map<string, Map<string, string[]>>();
  const names = new Map(actors.map((a) => [a, new Set([a.name, ...a.aliases])]));
  for (const c of contributions)
    c.actors.forEach((candidate, i) => {
      const actor = index.of(c.document, i);
      if (!actor || actor.kind === 'person') return;
      const known = labels.get(actor.id) ?? new Map<string, string[]>();
      for (const { text } of candidate.forms) {
        if (!names.get(actor)?.has(text)) continue;
        const documents = known.get(text);
        if (documents) documents.push(c.document);
        else known.set(text, [c.document]);
      }
      labels.set(actor.id, known);
    });
  return actors.flatMap((actor) => {
    const all = [...(labels.get(actor.id) ?? [])];
    if (all.length < 2) return [];
    const sorted = all.map(([label, documents]) => ({ label, documents: [...new Set(documents)].sort(byText) }));
    return [{ referent: actor.name, labels: sorted.sort((a, b) => b.documents.length - a.documents.length || byText(a.label, b.label)) }];
  });
}
