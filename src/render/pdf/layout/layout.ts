import type { Note } from '../../../model/note.ts';
import type { TagElement } from '../tags/element.ts';
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
 * Lays a note out. Pure: the same note gives the same pages. Where the note promises a number of pages, the type tightens
 * to keep it: by the step that should do, then by further ones; the tightest stands even if it runs over.
 */
export function layOut(note: Note): Layout {
  const most = note.style.pages ?? Number.POSITIVE_INFINITY;
  let layout = layAt(note, 0);
  if (layout.pages.length <= most) return layout;
  const length = exactLength(layout);
  for (const tightness of tighter) {
    if (steps[tightness].length * length > most && tightness !== tighter.at(-1)) continue;
    layout = layAt(note, tightness);
    if (layout.pages.length <= most) break;
  }
  return layout;
}

const tighter = [1, 2, 3, 4] as const;

/** Pages, the last one counted by how far it is filled. */
function exactLength({ pages, press }: Layout): number {
  const last = pages.at(-1)?.strips.at(-1);
  return pages.length - 1 + (last ? (last.y + last.strip.height) / press.height : 0);
}

function layAt(note: Note, tightness: Tightness): Layout {
  const root: TagElement = { type: 'Document', kids: [] };
  const setup = press(note, scale(tightness));
  const strips = [...layMasthead(setup, root), ...note.sections.flatMap((s) => laySection(setup, s, root))];
  return { press: setup, pages: paginate(strips, setup.height), root };
}
