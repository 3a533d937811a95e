import { FontBook } from '../font/font-book.ts';
import type { Layout } from '../layout/layout.ts';
import { colours } from './colours.ts';
import { drawFigure } from './figure.ts';
import { drawFurniture } from './furniture.ts';
import { drawLogo } from './logo.ts';
import { PageContent } from './page-content.ts';
import { TextStrings } from './text-strings.ts';

export interface Drawn {
  readonly pages: readonly PageContent[];
  readonly book: FontBook;
}

/** Draws every page: shapes behind, then text and figures in reading order, then what repeats on each page. */
export function draw(layout: Layout): Drawn {
  const book = new FontBook();
  const strings = new TextStrings(book);
  const inks = colours(layout.press.note.style.accent);
  const pages = layout.pages.map((_, i) => {
    const content = new PageContent(i, layout.press.page.height, strings, inks);
    drawPage(content, layout, i, inks);
    return content;
  });
  return { pages, book };
}

function drawPage(content: PageContent, layout: Layout, index: number, inks: ReturnType<typeof colours>): void {
  const { margin } = layout.press.scale;
  const { height } = layout.press.page;
  const strips = layout.pages[index]?.strips ?? [];
  content.under('artifact');
  for (const placed of strips) for (const shape of placed.strip.shapes) content.shape(shape, margin, margin + placed.y);
  for (const { strip, y } of strips)
    if (strip.logo) drawLogo(content, strip.logo, margin + strip.logo.x, height - margin - y - strip.logo.y, inks.accent);
  for (const { strip, y, artifact } of strips) {
    for (const line of strip.lines) content.line(line.line, margin + line.x, margin + y + line.y, artifact ? 'artifact' : undefined);
    if (strip.figure && !artifact) drawFigure(content, strip.figure, { x: margin, y: margin + y, pageHeight: height }, inks);
  }
  drawFurniture(content, layout, index);
}
