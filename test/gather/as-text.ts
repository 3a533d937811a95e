import type { Findings, Statement } from '../../src/model/findings.ts';
import { statementText } from '../../src/text/statement.ts';

/** Findings as an editor reads them, one line a thing: what the golden files hold. */
export function asText(f: Findings): string {
  const say = (s: Statement) =>
    `${statementText(s)} (${[...new Set(s.parts.flatMap((p) => (p.kind === 'quote' ? [p.evidence.document] : [])))].join(', ')})`;
  const section = (name: string, lines: readonly string[]) => [`## ${name}`, ...(lines.length > 0 ? lines : ['(none)']), ''];
  return [
    `# ${f.topic.title}`,
    `as of ${f.asOf ?? 'unknown'}; events ${f.covers?.join(' to ') ?? 'undated'}`,
    '',
    ...section(
      'Key points',
      f.keyPoints.map((s) => `- ${say(s)}`),
    ),
    ...section(
      'Background',
      f.background.map((s) => `- ${say(s)}`),
    ),
    ...section(
      'Actors',
      f.actors.flatMap((a) => [
        `- ${a.name}${a.aliases.length > 0 ? ` (${a.aliases.join('; ')})` : ''}: ${a.kind}, ${a.party ? 'party' : 'not a party'}${a.side ? `, side ${a.side}` : ''}, ${a.quoted ? 'quoted' : 'described'}`,
        ...a.descriptions.map((d) => `    is ${say(d)}`),
        ...a.positions.map((p) => `    says ${say(p)}`),
      ]),
    ),
    ...section(
      'Timeline',
      f.timeline.map((e) => `- ${e.date} ${e.dateBasis}${e.scheduled ? ' scheduled' : ''}: ${say(e.statement)}`),
    ),
    ...section(
      'Claims',
      f.claims.flatMap((c) => [
        `- ${c.kind}, ${c.status}: ${c.heading}`,
        ...c.positions.map((p) => `    ${p.holder} ${p.stance}: ${say(p.statement)}`),
      ]),
    ),
    ...section(
      'Figures',
      f.figures.map(
        (r) =>
          `- ${r.event}, ${r.metric}: ${r.values.map((v) => `${v.printed} (${v.holder})`).join(' / ')}${r.comparable ? '' : `; ${r.why ?? ''}`}`,
      ),
    ),
    ...section('Terms', [
      ...f.terms.map((t) => `- ${t.referent}: ${t.labels.map((l) => `${l.label} (${l.documents.join(', ')})`).join('; ')}`),
      ...f.abbreviations.map((a) => `- ${a.short} = ${a.long}`),
    ]),
    ...section(
      'Gaps',
      f.gaps.map((g) => `- ${g.kind}: ${g.text}`),
    ),
    ...section('Evidence base', [JSON.stringify(f.evidenceBase)]),
  ].join('\n');
}
