import type { Layout } from '../layout/layout.ts';

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
