import type { Layout } from '../layout/layout.ts';
import type { Line } from '../layout/line.ts';
import { setPieces } from '../layout/press.ts';
import type { Voice } from '../layout/voice.ts';
import type { PageContent } from './page-content.ts';

/** Running head (from page 2), foot with page of pages, and the marking at the top and bottom of every page: all artifacts. */
export function drawFurniture(content: PageContent, layout: Layout, index: number): void {
  const { press, pages } = layout;
  const { note, scale, page, width } = press;
  const left = scale.margin;
  const top = scale.margin * 0.58;
  const bottom = page.height - scale.margin * 0.55;
  const set = (text: string, voice: Voice): Line[] => furnitureLine(layout, text, voice);
  const at = (lines: Line[], x: (w: number) => number, y: number) => {
    for (const line of lines.slice(0, 1)) content.line(line, x(line.width), y, y < page.height / 2 ? 'header' : 'footer');
  };
  if (index > 0) at(set(note.title, scale.running), () => left, top);
  const pageOf = note.furniture.pageOf.replace('{page}', String(index + 1)).replace('{pages}', String(pages.length));
  at(set(note.running, scale.running), () => left, bottom);
  at(set(pageOf, scale.running), (w) => left + width - w, bottom);
  if (!note.marking) return;
  const marking = shrunk(layout, note.marking, scale.marking);
  for (const y of [top - 12, bottom + 12]) at(marking, (w) => left + (width - w) / 2, y);
}

/** One line beside the page's number; what is longer ends in an ellipsis. */
function furnitureLine(layout: Layout, text: string, voice: Voice): Line[] {
  const width = layout.press.width * 0.78;
  const words = text.split(' ');
  let lines = setLines(layout, text, voice, width);
  while (lines.length > 1 && words.length > 1) {
    words.pop();
    lines = setLines(layout, `${words.join(' ')} …`, voice, width);
  }
  return lines;
}

const smallest = 5.5;

/** A marking is never cut: it is set smaller until it stands on one line. */
function shrunk(layout: Layout, text: string, voice: Voice): Line[] {
  let size = voice.plain.size;
  const at = (): Line[] => setLines(layout, text, { ...voice, plain: { ...voice.plain, size } }, layout.press.width);
  let lines = at();
  while (lines.length > 1 && size > smallest) {
    size -= 0.5;
    lines = at();
  }
  return lines;
}

const setLines = (layout: Layout, text: string, voice: Voice, width: number): Line[] =>
  setPieces(layout.press, [{ text, style: voice.plain, leaf: undefined }], { voice, width, parent: layout.root, hyphens: false });
