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
      const { figure, logo } = strip;
      const box = (at: { x: number; y: number }, size: { width: number; height: number }): number[] => {
        const top = height - margin - y - at.y;
        return [margin + at.x, top - size.height, margin + at.x + size.width, top];
      };
      if (figure) boxes.set(figure.leaf.owner, box(figure, figure.drawing));
      if (logo?.leaf) boxes.set(logo.leaf.owner, box(logo, logo));
    }
  return boxes;
}
