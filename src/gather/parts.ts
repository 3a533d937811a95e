import type { Actor, Findings, Statement } from '../model/findings.ts';

/** The parts of the findings from which the rest is computed. */
export type Gathered = Pick<Findings, 'sources' | 'keyPoints' | 'background' | 'actors' | 'timeline' | 'claims' | 'figures'>;

const relationStatements = (a: Actor): Statement[] =>
  (a.relations ?? []).flatMap((r) => [...r.tellings, ...r.denials].map((t) => t.statement));

/** Every statement that the findings print, in the order of the sections, repeats included. */
export function statementsOf(parts: Gathered): Statement[] {
  return [
    ...parts.keyPoints,
    ...parts.background,
    ...parts.actors.flatMap((a) => [...a.descriptions, ...a.positions, ...relationStatements(a)]),
    ...parts.timeline.flatMap((e) => [e.statement, ...e.also]),
    ...parts.claims.flatMap((c) => c.positions.map((p) => p.statement)),
    ...parts.figures.flatMap((f) => f.values.map((v) => v.statement)),
  ];
}
