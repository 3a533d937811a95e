import { describe, expect, test } from 'vitest';
import { briefing } from '../../src/compose/record.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Claim, SourceRecord } from '../../src/model/findings.ts';
import { statementEvidence } from '../../src/text/statement.ts';
import { sampleEdition, sampleFindings } from '../samples/findings.ts';
import { noteOf, templates } from '../samples/notes.ts';

/** The sample's six sources and a thousand more that no statement rests on. */
const more = Array.from({ length: 1000 }, (_, i): SourceRecord => {
  const month = String((i % 12) + 1).padStart(2, '0');
  return { document: `extra-${i}`, meta: { publisher: 'Extra', published: `2025-${month}-10` }, words: 100, sha256: '0'.repeat(64) };
});
const many: Edition = { ...sampleEdition, findings: { ...sampleFindings, sources: [...sampleFindings.sources, ...more] } };
const blocks = (template: 'brief' | 'full', id: string) => noteOf(many, template).sections.find((s) => s.id === id)?.blocks ?? [];
const rows = (template: 'brief' | 'full') => blocks(template, 'sources').flatMap((b) => (b.kind === 'table' ? b.rows : [])).length;

test('a thousand sources: brief registers those it cites and counts the rest, full registers all', () => {
  expect(rows('brief')).toBe(6);
  expect(JSON.stringify(blocks('brief', 'sources'))).toContain('1,000 sources');
  expect(rows('full')).toBe(1006);
});

test('their dates are counted by month in the strip', () => {
  const items = blocks('brief', 'evidence-base').flatMap((b) => (b.kind === 'figure' && b.chart.kind === 'time-axis' ? b.chart.items : []));
  expect(items.map((i) => `${i.dateLabel}: ${i.label}`)).toContain('May 2025: 83 documents');
  expect(items.length).toBeLessThanOrEqual(24);
});

describe('who does not address a claim', () => {
  const claims = (edition: Edition) => JSON.stringify(noteOf(edition, 'brief').sections.find((s) => s.id === 'claims')?.blocks);
  const silentIn = (edition: Edition) => briefing(edition, templates.brief).claims.map((c) => c.notAddressedBy.length);

  test('is named where few do not, else counted; the record names all', () => {
    expect(claims(sampleEdition)).toContain('"Not addressed by "');
    expect(claims(many)).toContain('Not addressed by 1,003 of 1,006 sources.');
    expect(silentIn(many)).toEqual(silentIn(sampleEdition).map((n) => n + 1000));
  });

  test('is not told where nothing tells, nor that all address it where not all stand in it', () => {
    const [claim, ...others] = sampleFindings.claims;
    const footer = (one: Claim | undefined, documents: readonly string[]) => {
      const sources = sampleFindings.sources.filter((s) => documents.includes(s.document));
      const shown = noteOf({ ...sampleEdition, findings: { ...sampleFindings, sources, claims: one ? [one, ...others] : [] } }, 'full');
      const blocks = shown.sections.find((s) => s.id === 'claims')?.blocks ?? [];
      return JSON.stringify(blocks.flatMap((b) => (b.kind === 'panel' ? [b.footer] : []))[0]);
    };
    const all = sampleFindings.sources.map((s) => s.document);
    const held = claim?.positions.flatMap((p) => statementEvidence(p.statement).map((e) => e.document)) ?? [];
    const { addressedBy: _, ...untold } = claim ?? ({} as Claim);
    expect(footer(untold, all)).not.toMatch(/address/u);
    expect(footer(claim && { ...claim, addressedBy: all }, all)).not.toMatch(/address/u);
    expect(footer(claim && { ...claim, addressedBy: all }, held)).toContain('Every source addresses it.');
  });

  test('is told of an edition that kept who is silent', () => {
    const kept = sampleFindings.claims.map(({ addressedBy: _, ...c }): Claim => ({ ...c, notAddressedBy: ['capital-observer-2026'] }));
    const before: Edition = { ...sampleEdition, findings: { ...sampleFindings, claims: kept } };
    expect(briefing(before, templates.brief).claims.map((c) => c.notAddressedBy)).toEqual(kept.map(() => ['S5']));
  });

  test('a copy, and a text that asserts nothing, are not counted', () => {
    const marked = more.map((s, i): SourceRecord => (i % 2 === 0 ? { ...s, copyOf: 'extra-1' } : { ...s, assertsNothing: true }));
    const aside: Edition = { ...many, findings: { ...many.findings, sources: [...sampleFindings.sources, ...marked] } };
    expect(silentIn(aside)).toEqual(silentIn(sampleEdition));
    expect(claims(aside).match(/Not addressed by .{0,80}/gu)?.length).toBe(
      claims(sampleEdition).match(/Not addressed by .{0,80}/gu)?.length,
    );
  });
});

test('an event told by many names the first of them', () => {
  const far = more.slice(0, 40).map((s) => s.document);
  const events = sampleFindings.timeline.map((event) => ({ ...event, documents: [...event.documents, ...far] as const }));
  const told: Edition = { ...many, findings: { ...many.findings, timeline: events } };
  const timeline = JSON.stringify(noteOf(told, 'full').sections.find((s) => s.id === 'timeline')?.blocks);
  expect(timeline).toMatch(/" and (?:30|31|32) more"/u);
});
