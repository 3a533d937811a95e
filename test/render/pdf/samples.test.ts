import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/model/note.ts';
import { countPages, renderPdf } from '../../../src/render/pdf/pdf.ts';
import { sampleEdition } from '../../samples/findings.ts';
import { links, noteOf } from '../../samples/notes.ts';
import { samples } from '../../samples/variants.ts';
import { readPdf } from './read-pdf.ts';

const onPaper = (note: Note, pageSize: Note['style']['pageSize']): Note => ({ ...note, style: { ...note.style, pageSize } });

describe.each(Object.entries(samples))('%s', (_, edition) => {
  test.each(['A4', 'Letter'] as const)('flash is exactly one page of %s, brief at most eight', (size) => {
    expect(countPages(onPaper(noteOf(edition, 'flash', { links }), size))).toBe(1);
    expect(countPages(onPaper(noteOf(edition, 'brief', { links }), size))).toBeLessThanOrEqual(8);
  });
});

describe('the brief of the rich sample', () => {
  const brief = noteOf(sampleEdition, 'brief', { links });

  test('pages are numbered by labels, sections are bookmarks', async () => {
    const objects = [...(await readPdf(await renderPdf(brief))).objects.values()];
    expect(objects.some((o) => o.includes('/PageLabels<</Nums[0<</S/D>>]>>'))).toBe(true);
    for (const { heading } of brief.sections) expect(objects.some((o) => o.includes(`/Title(${heading})`))).toBe(true);
  });

  test('addresses of the register are live, and printed beside the title', async () => {
    const objects = [...(await readPdf(await renderPdf(brief))).objects.values()];
    expect(objects.some((o) => o.includes('/URI(https://harbour-post.example/world/2022/05/14/upstream-and-downstream)'))).toBe(true);
    const register = JSON.stringify(brief.sections.find((s) => s.id === 'sources'));
    expect(register).toContain('"print":true');
  });

  test('Letter paper is 612 by 792 points, A4 595 by 842', async () => {
    const box = async (size: Note['style']['pageSize']) =>
      [...(await readPdf(await renderPdf(onPaper(brief, size)))).objects.values()].find((o) => o.includes('/MediaBox'));
    expect(await box('Letter')).toContain('/MediaBox[0 0 612 792]');
    expect(await box('A4')).toMatch(/\/MediaBox\[0 0 595(?:\.\d+)? 84[12](?:\.\d+)?\]/u);
  });
});
