import type { Claim, Findings, Relation, Statement } from '../../model/findings.ts';
import { statementText } from '../../text/statement.ts';

/**
 * Findings without a single word of one document: what rests on it is gone, the register still names it, and the notice
 * stands among the gaps and at the top of every page. Pure.
 */
export function withoutDocument(findings: Findings, document: string, notice: string): Findings {
  const keeps = (s: Statement): boolean => s.parts.every((part) => part.kind !== 'quote' || part.evidence.document !== document);
  const others = (documents: readonly string[]): string[] => documents.filter((d) => d !== document);
  const parts = {
    keyPoints: findings.keyPoints.filter(keeps),
    background: findings.background.filter(keeps),
    actors: findings.actors.map((a) => ({
      ...a,
      documents: others(a.documents),
      descriptions: a.descriptions.filter(keeps),
      positions: a.positions.filter(keeps),
      ...(a.relations ? { relations: a.relations.flatMap((r) => relationWithout(r, keeps)) } : {}),
    })),
    timeline: findings.timeline.filter((t) => keeps(t.statement)).map((t) => ({ ...t, also: t.also.filter(keeps) })),
    claims: findings.claims
      .map((c) => ({ ...c, positions: c.positions.filter((p) => keeps(p.statement)) }))
      .filter((c) => c.positions.length > 0 && headingStands(c)),
    figures: findings.figures.map((f) => ({ ...f, values: f.values.filter((x) => keeps(x.statement)) })).filter((f) => f.values.length > 0),
    terms: findings.terms.map((t) => ({
      ...t,
      labels: t.labels.map((l) => ({ ...l, documents: others(l.documents) })).filter((l) => l.documents.length > 0),
    })),
    abbreviations: findings.abbreviations.map((a) => ({ ...a, documents: others(a.documents) })).filter((a) => a.documents.length > 0),
  };
  const { marking } = findings.topic;
  return {
    ...findings,
    ...(parts as unknown as Pick<Findings, keyof typeof parts>),
    topic: { ...findings.topic, marking: marking === undefined ? notice : `${marking} · ${notice}` },
    gaps: [...findings.gaps, { kind: 'source-withdrawn', text: notice }],
  };
}

/** A relation without what the document told of it; none where nobody else tells it. */
function relationWithout(relation: Relation, keeps: (s: Statement) => boolean): Relation[] {
  const [first, ...rest] = relation.tellings.filter((t) => keeps(t.statement));
  return first ? [{ ...relation, tellings: [first, ...rest], denials: relation.denials.filter((t) => keeps(t.statement)) }] : [];
}

/** Whether what a claim's heading quotes is still said by one of its positions. */
function headingStands({
  heading,
  positions,
}: Pick<Claim, 'heading'> & { readonly positions: readonly Claim['positions'][number][] }): boolean {
  const said = positions.map((p) => statementText(p.statement).toLowerCase());
  return [...heading.matchAll(/“([^”]+)”/gu)].every(([, words = '']) => said.some((text) => text.includes(words.toLowerCase())));
}
