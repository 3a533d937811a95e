import type { Note } from '../../../model/note.ts';
import type { TagElement } from '../tags/element.ts';
import { layMasthead } from './masthead.ts';
import { type Page, paginate } from './paginate.ts';
import { type Press, press } from './press.ts';
import { scale, type Tightness } from './scale.ts';
import { laySection } from './section.ts';

/** A note laid out: pages as plain data, and the structure tree that their contents belong to. */
export interface Layout {
  readonly press: Press;
  readonly pages: readonly Page[];
  readonly root: TagElement;
}

/** Lays a note out. Pure: the same note gives the same pages. Where the note promises a number of pages, the type tightens to keep it. */
export function layOut(note: Note): Layout {
  const most = note.style.pages ?? Number.POSITIVE_INFINITY;
  let layout = layAt(note, 0);
  for (const tightness of [1, 2, 3] as const) if (layout.pages.length > most) layout = layAt(note, tightness);
  return layout;
}

function layAt(note: Note, tightness: Tightness): Layout {
  const root: TagElement = { type: 'Document', kids: [] };
  const setup = press(note, scale(tightness));
  const strips = [...layMasthead(setup, root), ...note.sections.flatMap((s) => laySection(setup, s, root))];
  return { press: setup, pages: paginate(strips, setup.height), root };
}
