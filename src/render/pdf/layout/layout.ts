import type { Note } from '../../../model/note.ts';
import type { TagElement } from '../tags/element.ts';
import { estimatePages } from './estimate.ts';
import { layMasthead } from './masthead.ts';
import { type Page, paginate } from './paginate.ts';
import { type Press, press } from './press.ts';
import { scale, steps, type Tightness } from './scale.ts';
import { laySection } from './section.ts';

/** A note laid out: pages as plain data, and the structure tree that their contents belong to. */
export interface Layout {
  readonly press: Press;
  readonly pages: readonly Page[];
  readonly root: TagElement;
}

/**
 * Lays a note out. Pure: the same note gives the same pages. Where the note promises a number of pages, the least tight
 * step that keeps it is taken; the tightest stands even if it runs over.
 */
export function layOut(note: Note): Layout {
  const most = note.style.pages;
  if (most === undefined) return layAt(note, 0);
  const estimate = estimatePages(note, press(note, scale(0)));
  let tightness = tightnesses.find((t) => steps[t].length * estimate <= most) ?? tightest;
  let layout = layAt(note, tightness);
  while (layout.pages.length > most && tightness < tightest) {
    tightness = (tightness + 1) as Tightness;
    layout = layAt(note, tightness);
    if (layout.pages.length <= most) return layout;
  }
  return loosened(note, layout, tightness, most);
}

const tightnesses = [0, 1, 2, 3, 4, 5] as const;
const tightest = 5;

/** The estimate may have been too careful: a looser step is tried for as long as it should do and does. */
function loosened(note: Note, layout: Layout, tightness: Tightness, most: number): Layout {
  if (tightness === 0) return layout;
  const looser = (tightness - 1) as Tightness;
  if (exactLength(layout) * (steps[looser].length / steps[tightness].length) > most) return layout;
  const next = layAt(note, looser);
  return next.pages.length <= most ? loosened(note, next, looser, most) : layout;
}

/** Pages, the last one counted by how far it is filled. */
function exactLength({ pages, press: { height } }: Layout): number {
  const last = pages.at(-1)?.strips.at(-1);
  return pages.length - 1 + (last ? (last.y + last.strip.height) / height : 0);
}

function layAt(note: Note, tightness: Tightness): Layout {
  const root: TagElement = { type: 'Document', kids: [] };
  const setup = press(note, scale(tightness));
  const strips = [...layMasthead(setup, root), ...note.sections.flatMap((s) => laySection(setup, s, root))];
  return { press: setup, pages: paginate(strips, setup.height), root };
}
