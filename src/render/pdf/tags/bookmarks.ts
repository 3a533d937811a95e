import type { PDFRef } from 'pdf-lib';
import type { PdfFile } from '../file/file.ts';
import { num, pdfText } from '../file/syntax.ts';
import type { Layout } from '../layout/layout.ts';

interface Entry {
  readonly title: string;
  readonly level: 1 | 2;
  readonly destination: string;
  readonly ref: PDFRef;
}

/** Sections, and the numbered matters below them, as the viewer's bookmarks. Returns nothing when there are none. */
export function bookmarks(file: PdfFile, layout: Layout, pages: readonly PDFRef[]): PDFRef | undefined {
  const { press } = layout;
  const entries: Entry[] = layout.pages.flatMap((page, i) =>
    page.strips.flatMap(({ strip, y }) => {
      const top = num(press.page.height - press.scale.margin - y + 4);
      return strip.bookmark ? [{ ...strip.bookmark, destination: `[${pages[i]}/XYZ null ${top} null]`, ref: file.reserve() }] : [];
    }),
  );
  if (entries.length === 0) return undefined;
  const root = file.reserve();
  const sections = entries.filter((e) => e.level === 1);
  sections.forEach((section, i) => {
    const start = entries.indexOf(section) + 1;
    const next = sections[i + 1];
    const below = entries.slice(start, next ? entries.indexOf(next) : undefined);
    put(file, section, root, sections, i, below);
    for (const [k, entry] of below.entries()) put(file, entry, section.ref, below, k, []);
  });
  file.put(root, `<</Type/Outlines/First ${sections[0]?.ref}/Last ${sections.at(-1)?.ref}/Count ${sections.length}>>`);
  return root;
}

function put(file: PdfFile, entry: Entry, parent: PDFRef, all: readonly Entry[], i: number, below: readonly Entry[]): void {
  const previous = all[i - 1] ? `/Prev ${all[i - 1]?.ref}` : '';
  const next = all[i + 1] ? `/Next ${all[i + 1]?.ref}` : '';
  const kids = below.length ? `/First ${below[0]?.ref}/Last ${below.at(-1)?.ref}/Count -${below.length}` : '';
  file.put(entry.ref, `<</Title${pdfText(entry.title)}/Parent ${parent}${previous}${next}${kids}/Dest${entry.destination}>>`);
}
