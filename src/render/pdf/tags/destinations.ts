import type { Layout } from '../layout/layout.ts';
import type { TagElement } from './element.ts';

/** Where an anchor stands: page index and distance from the page's top. */
export interface Place {
  readonly page: number;
  readonly top: number;
}

/** Every anchor of the note with its first place. */
export function places(layout: Layout): Map<string, Place> {
  const found = new Map<string, Place>();
  layout.pages.forEach((page, i) => {
    for (const { strip, y } of page.strips)
      for (const anchor of strip.anchors) if (!found.has(anchor)) found.set(anchor, { page: i, top: layout.press.scale.margin + y });
  });
  return found;
}

/** Where each figure stands, as a PDF rectangle by its element. */
export function figureBoxes(layout: Layout): Map<TagElement, readonly number[]> {
  const { margin } = layout.press.scale;
  const { height } = layout.press.page;
  const boxes = new Map<TagElement, readonly number[]>();
  for (const page of layout.pages)
    for (const { strip, y } of page.strips) {
      const f = strip.figure;
      if (!f) continue;
      const top = height - margin - y - f.y;
      boxes.set(f.leaf.owner, [margin + f.x, top - f.drawing.height, margin + f.x + f.drawing.width, top]);
    }
  return boxes;
}
