import type { Actor, Claim, FigureRow, Findings, Statement, TimelineEntry } from '../model/findings.ts';

/** The parts of the findings from which the rest is computed. */
export type Gathered = Pick<Findings, 'sources' | 'keyPoints' | 'background' | 'actors' | 'timeline' | 'claims' | 'figures'>;

const relationStatements = (a: Actor): Statement[] =>
  (a.relations ?? []).flatMap((r) => [...r.tellings, ...r.denials].map((t) => t.statement));

/** What prints statements: each is the same object as long as it prints the same ones. */
export type Printing = Statement | Actor | TimelineEntry | Claim | FigureRow;

/** The lists of what prints statements, in the order of the sections. */
export const printingIn = ({ keyPoints, background, actors, timeline, claims, figures }: Gathered): readonly (readonly Printing[])[] => [
  keyPoints,
  background,
  actors,
  timeline,
  claims,
  figures,
];

/** The statements of one of them. */
export function statementsOf(printing: Printing): Statement[] {
  if ('parts' in printing) return [printing];
  if ('aliases' in printing) return [...printing.descriptions, ...printing.positions, ...relationStatements(printing)];
  if ('also' in printing) return [printing.statement, ...printing.also];
  return ('positions' in printing ? printing.positions : printing.values).map((said) => said.statement);
}
