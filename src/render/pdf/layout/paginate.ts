import type { Strip } from './strip.ts';

/** A strip at its place on a page; `y` from the top of the text area. `artifact`: a repetition, not part of the reading order. */
export interface PlacedStrip {
  readonly y: number;
  readonly strip: Strip;
  readonly artifact: boolean;
}

export interface Page {
  readonly strips: readonly PlacedStrip[];
}

/** Fills pages of the given height: groups that must stay together move whole, table heads are repeated. */
export function paginate(strips: readonly Strip[], height: number): Page[] {
  const pages: PlacedStrip[][] = [[]];
  let y = 0;
  for (const group of groups(strips)) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && y + groupHeight(group, false) > height + 0.01) {
      pages.push([]);
      y = 0;
    }
    for (const strip of group) y = place(pages, strip, y, height);
  }
  return pages.map((s) => ({ strips: s }));
}

function place(pages: PlacedStrip[][], strip: Strip, at: number, height: number): number {
  let page = pages.at(-1) ?? [];
  let y = at;
  if (page.length > 0 && y + strip.before + strip.height > height + 0.01) {
    page = [];
    pages.push(page);
    y = 0;
  }
  if (page.length === 0 && strip.head) {
    page.push({ y: 0, strip: strip.head, artifact: true });
    y = strip.head.height;
  } else if (page.length > 0) y += strip.before;
  page.push({ y, strip, artifact: false });
  return y + strip.height;
}

/** Strips up to and including the first that may end a page. */
function* groups(strips: readonly Strip[]): Generator<readonly Strip[]> {
  let open: Strip[] = [];
  for (const strip of strips) {
    open.push(strip);
    if (strip.keep) continue;
    yield open;
    open = [];
  }
  if (open.length) yield open;
}

const groupHeight = (group: readonly Strip[], top: boolean): number =>
  group.reduce((sum, s, i) => sum + s.height + (i === 0 && top ? 0 : s.before), 0);
