import type { Actor, Claim, Findings, SourceRecord, Statement, TimelineEntry } from '../model/findings.ts';
import { byText } from '../text/order.ts';
import { statementEvidence } from '../text/statement.ts';

/** The register's order: by date of publication, undated ones last, then by name: the same for the same set of documents. */
export const sourcesInOrder = (findings: Findings): SourceRecord[] =>
  [...findings.sources].sort((a, b) => byText(a.meta.published ?? '~', b.meta.published ?? '~') || byText(a.document, b.document));

/** Contested claims first, otherwise as gathered: the order in which `full` prints and numbers them. */
export const claimsInOrder = (findings: Findings): Claim[] => [
  ...findings.claims.filter((c) => c.status === 'contested'),
  ...findings.claims.filter((c) => c.status !== 'contested'),
];

const kindOrder: readonly Actor['kind'][] = [
  'state',
  'government body',
  'armed group',
  'organisation',
  'company',
  'group',
  'media',
  'place',
  'person',
];

/** Actors of most weight first: what a limit keeps. */
export const byWeight = (actors: readonly Actor[]): Actor[] => [...actors].sort((a, b) => b.weight - a.weight);

/** Sides by the weight of their heaviest actor, those without a side last; within a side by kind, then weight. */
export function bySide(actors: readonly Actor[]): Actor[] {
  const ranked = byWeight(actors);
  const sides = [...new Set(ranked.map((a) => a.side))].sort((a, b) => Number(a === undefined) - Number(b === undefined));
  return sides.flatMap((side) =>
    ranked.filter((a) => a.side === side).sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || b.weight - a.weight),
  );
}

/** Those who speak about the matter and are no party to it. */
export const commentatorsIn = (findings: Findings): Actor[] =>
  findings.actors.filter((a) => !a.party && a.kind !== 'place' && (a.quoted || a.descriptions.length > 0 || a.positions.length > 0));

/** What had happened, then what was still to come. */
export const eventsInOrder = (entries: readonly TimelineEntry[]): TimelineEntry[] => [
  ...entries.filter((e) => !e.scheduled),
  ...entries.filter((e) => e.scheduled),
];

/** Every statement of an edition in the order in which `full` prints them; note numbers follow it in all templates. */
export function statementsInOrder(findings: Findings): Statement[] {
  const printed = [
    ...findings.keyPoints,
    ...findings.background,
    ...bySide(findings.actors.filter((a) => a.party)).flatMap(actorStatements),
    ...commentatorsIn(findings).flatMap((a) => a.descriptions.slice(0, 1)),
    ...eventsInOrder(findings.timeline).flatMap((t) => [t.statement, ...t.also]),
    ...claimsInOrder(findings).flatMap((c) => stances.flatMap((s) => c.positions.filter((p) => p.stance === s)).map((p) => p.statement)),
    ...findings.figures.flatMap((f) => f.values.map((v) => v.statement)),
  ];
  return [...printed, ...findings.actors.filter((a) => !a.party).flatMap(actorStatements)];
}

/** Whatever an actor's row rests on, in its order. */
export const actorStatements = (a: Actor): Statement[] => [
  ...a.descriptions,
  ...a.positions,
  ...(a.relations ?? []).flatMap((r) => [...r.tellings, ...r.denials].map((t) => t.statement)),
];

/** The order of a claim's sides. */
export const stances = ['asserts', 'denies', 'differs'] as const;

/** How many pieces of evidence each document gives, over the whole edition. */
export function citedTimes(findings: Findings): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const statement of statementsInOrder(findings))
    for (const { document } of statementEvidence(statement)) times.set(document, (times.get(document) ?? 0) + 1);
  return times;
}
