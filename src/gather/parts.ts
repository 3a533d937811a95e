import type { Actor, Claim, FigureRow, Findings, Statement, TimelineEntry } from '../model/findings.ts';

/** The parts of the findings from which the rest is computed. */
export type Gathered = Pick<Findings, 'sources' | 'keyPoints' | 'background' | 'actors' | 'timeline' | 'claims' | 'figures'>;

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

/** Goes through the statements of one of them. */
export function forStatementsOf(printing: Printing, take: (statement: Statement) => void): void {
  if ('parts' in printing) take(printing);
  else if ('aliases' in printing) forStatementsOfActor(printing, take);
  else if ('also' in printing) {
    take(printing.statement);
    for (const statement of printing.also) take(statement);
  } else for (const { statement } of 'positions' in printing ? printing.positions : printing.values) take(statement);
}

function forStatementsOfActor({ descriptions, positions, relations = [] }: Actor, take: (statement: Statement) => void): void {
  for (const statement of descriptions) take(statement);
  for (const statement of positions) take(statement);
  for (const { tellings, denials } of relations) {
    for (const { statement } of tellings) take(statement);
    for (const { statement } of denials) take(statement);
  }
}
