import { describe, expect, test } from 'vitest';
import type { Block, Note } from '../../../src/model/note.ts';
import { layOut } from '../../../src/render/pdf/layout/layout.ts';
import golden from './layout.golden.txt?raw';
import { layoutText, taggedText } from './layout-text.ts';
import { paragraph, sampleNote, words } from './sample-note.ts';
import tags from './tags.golden.txt?raw';

const withBlocks = (blocks: readonly Block[], more: Partial<Note> = {}): Note => ({
  ...sampleNote,
  ...more,
  sections: [{ id: 's', heading: 'Section', role: 'plain', blocks }],
});

describe('laying out a note', () => {
  // Written anew by `npm run golden:pdf` after a change of design that is meant.
  test('the sample note stands as it should', () => expect(layoutText(layOut(sampleNote))).toBe(golden));
  test('the structure tree reads as the note does', () => expect(taggedText(layOut(sampleNote))).toBe(tags));

  test('the same note gives the same pages', () =>
    expect(layoutText(layOut(sampleNote))).toBe(layoutText(layOut(structuredClone(sampleNote)))));

  test('nothing stands outside the text area', () => {
    for (const pageSize of ['A4', 'Letter'] as const) {
      const { pages, press } = layOut({ ...sampleNote, style: { ...sampleNote.style, pageSize } });
      for (const { strip, y } of pages.flatMap((p) => p.strips)) {
        expect(y + strip.height).toBeLessThanOrEqual(press.height + 0.1);
        for (const l of strip.lines) expect(l.x + l.line.width).toBeLessThanOrEqual(press.width + 0.1);
      }
    }
  });

  test('body text keeps to a readable measure', () => {
    for (const pageSize of ['A4', 'Letter'] as const) {
      const { pages } = layOut(withBlocks([paragraph({ kind: 'text', text: words(400) })], { style: { ...sampleNote.style, pageSize } }));
      const lengths = pages
        .flatMap((p) => p.strips.flatMap((s) => s.strip.lines))
        .map((l) => l.line.segments.reduce((n, s) => n + s.runs.reduce((m, r) => m + r.text.length, 0), 0))
        .filter((n) => n > 50);
      const mean = lengths.reduce((a, b) => a + b, 0) / lengths.length;
      expect(mean).toBeGreaterThan(60);
      expect(mean).toBeLessThan(76);
    }
  });

  test('no page begins or ends with a single line of a paragraph', () => {
    const blocks = Array.from({ length: 60 }, (_, i) => paragraph({ kind: 'text', text: words(20 + ((i * 13) % 50)) }));
    const { pages } = layOut(withBlocks(blocks));
    expect(pages.length).toBeGreaterThan(4);
    for (const { strips } of pages) {
      const starts = strips.map((s) => s.strip.before > 0);
      // A paragraph's first strip has space above it: the last strip of a page is never one, unless the paragraph is one line.
      const last = strips.at(-1)?.strip;
      const first = strips[0]?.strip;
      expect(starts.length).toBeGreaterThan(2);
      expect(last?.keep).toBe(false);
      if (first && first.before === 0) expect(strips[1]?.strip.before === 0 || first.keep).toBe(true);
    }
  });

  test('a table runs over pages with its head repeated and its rows whole', () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({
      cells: [[{ kind: 'text' as const, text: `row ${i}` }], [{ kind: 'text' as const, text: words(20) }]],
    }));
    const columns = [
      { head: 'Key', weight: 1, align: 'start' as const, rowHead: true },
      { head: 'Value', weight: 3, align: 'start' as const, rowHead: false },
    ] as const;
    const { pages } = layOut(withBlocks([{ kind: 'table', id: 't', caption: 'Rows', columns, rows }]));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages.slice(1)) expect(page.strips[0]?.artifact).toBe(true);
  });

  test('a table without rows is its caption', () => {
    const columns = [{ head: 'Value', weight: 1, align: 'start' as const, rowHead: false }] as const;
    const tree = taggedText(layOut(withBlocks([{ kind: 'table', id: 't', caption: 'Nothing to list', columns, rows: [] }])));
    expect(tree).toContain('Nothing to list');
    expect(tree).not.toContain('Table');
  });

  test('a row taller than a page is divided, and nothing of it is lost', () => {
    const columns = [{ head: 'Value', weight: 1, align: 'start' as const, rowHead: false }] as const;
    const text = words(2500);
    const layout = layOut(withBlocks([{ kind: 'table', id: 't', caption: '', columns, rows: [{ cells: [[{ kind: 'text', text }]] }] }]));
    expect(layout.pages.length).toBeGreaterThan(2);
    expect(taggedText(layout)).toContain(text);
  });

  test('a note that promises one page is tightened to it', () => {
    const blocks = [1, 2, 3, 4, 5].map(() => paragraph({ kind: 'text', text: words(130) }));
    const free = layOut(withBlocks(blocks));
    const one = layOut(withBlocks(blocks, { style: { ...sampleNote.style, pages: 1 } }));
    expect(free.pages.length).toBe(2);
    expect(one.pages.length).toBe(1);
    expect(one.press.scale.small.plain.size).toBeGreaterThanOrEqual(9);
  });

  test('an empty note still has a page', () => {
    expect(layOut({ ...sampleNote, sections: [], masthead: { kicker: '', title: '', fields: [], statement: [] } }).pages).toHaveLength(1);
  });
});
