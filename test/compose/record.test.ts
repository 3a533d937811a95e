import { describe, expect, test } from 'vitest';
import { briefing } from '../../src/compose/record.ts';
import { sampleArticles } from '../samples/articles.ts';
import { sampleEdition } from '../samples/findings.ts';
import { templates } from '../samples/notes.ts';

const record = briefing(sampleEdition, templates.brief);
const textOf = new Map(record.sources.map((s) => [s.id, sampleArticles.find((a) => a.document === s.document)?.text ?? '']));

describe('the JSON form', () => {
  test('every piece of evidence stands byte for byte in its source', () => {
    const all: { source: string; start: number; end: number; quote: string }[] = [];
    JSON.stringify(record, (_, value) => {
      if (value && typeof value === 'object' && 'quote' in value) all.push(value);
      return value;
    });
    expect(all.length).toBeGreaterThan(60);
    for (const e of all) expect(textOf.get(e.source)?.slice(e.start, e.end)).toBe(e.quote);
  });
  test('sources in order of publication, the undated last; copies and digests say so', () => {
    expect(record.sources.map((s) => `${s.id} ${s.published ?? '-'}`)).toEqual([
      'S1 2022-05-14',
      'S2 2024-12-27~',
      'S3 2025-03',
      'S4 2026-02-27',
      'S5 2026-02-28',
      'S6 -',
    ]);
    expect(record.sources[3]?.digestOf).toMatchObject({ publisher: 'Radio Karsia' });
  });
  test('times cited add up to all evidence', () => {
    expect(record.sources.every((s) => s.timesCited > 0)).toBe(true);
  });
  test('the full findings, whatever the template prints', () => {
    const flash = briefing(sampleEdition, templates.flash);
    expect(flash.timeline).toHaveLength(record.timeline.length);
    expect(flash.sections).toEqual(['masthead', 'keyPoints', 'changes', 'claims', 'sources']);
  });
  test('generated only when given', () => {
    expect(record.edition.generated).toBeUndefined();
    expect(briefing(sampleEdition, templates.brief, '2026-03-03T00:00:00Z').edition.generated).toBe('2026-03-03T00:00:00Z');
  });
});
