import { expect, test } from 'vitest';
import { goneGaps } from '../../src/app/gone-gaps.ts';
import type { Edition } from '../../src/model/edition.ts';
import { sampleEdition, sampleFindings } from '../samples/findings.ts';
import { noteOf } from '../samples/notes.ts';

const [lost, ...others] = sampleFindings.sources.map(({ document }) => document);
const gone: Edition = {
  ...sampleEdition,
  findings: { ...sampleFindings, gaps: [...sampleFindings.gaps, ...goneGaps(new Map([[lost ?? '', '2026-03-03']]))] },
};
const words = (edition: Edition, id: string): string => JSON.stringify(noteOf(edition, 'full').sections.find((s) => s.id === id)?.blocks);

test('the register says beside a source that its original is gone, and of no other', () => {
  const blocks = noteOf(gone, 'full').sections.find((s) => s.id === 'sources')?.blocks ?? [];
  const rows = blocks.flatMap((b) => (b.kind === 'table' ? b.rows : [])).map((row) => JSON.stringify(row));
  const told = rows.filter((row) => row.includes('no longer at its address'));
  expect([told.length, rows.length]).toEqual([1, others.length + 1]);
  expect(told[0]).toContain('"edtf":"2026-03-03"');
  expect(words(sampleEdition, 'sources')).not.toContain('no longer at its address');
});

test('so does the short register, of every source it prints', () => {
  const all = goneGaps(new Map(sampleFindings.sources.map(({ document }) => [document, '2026-03-03'])));
  const note = noteOf({ ...sampleEdition, findings: { ...sampleFindings, gaps: all } }, 'flash');
  const lines = note.sections.find((s) => s.id === 'sources')?.blocks.flatMap((b) => (b.kind === 'list' ? b.items : [])) ?? [];
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(JSON.stringify(line.content)).toContain('no longer at its address');
});

test('the evidence base counts them', () => {
  expect(words(gone, 'evidence-base')).toContain('No longer at its address, but kept here: 1.');
  expect(words(sampleEdition, 'evidence-base')).not.toContain('No longer at its address');
});
