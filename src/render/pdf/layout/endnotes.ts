import type { Endnote } from '../../../model/note.ts';
import { addElement, type TagElement } from '../tags/element.ts';
import { stripsOf } from './columns.ts';
import { piecesOf, plainText } from './inline.ts';
import { textWidth } from './items.ts';
import type { Line } from './line.ts';
import { type Press, setPieces, setText, takeCited } from './press.ts';
import type { Strip } from './strip.ts';

/** Notes by number, short ones several a row; the number leads back to the first place that cites it. */
export function layEndnotes(press: Press, entries: readonly Endnote[], parent: TagElement): Strip[] {
  const list = addElement(parent, 'L', { numbered: true });
  const columns = columnCount(press, entries);
  const width = (press.width - between * (columns - 1)) / columns;
  const notes = entries.map((entry) => layEndnote(press, entry, addElement(list, 'LI'), width));
  const voice = press.scale.small;
  const strips: Strip[] = [];
  for (let i = 0; i < notes.length; i += columns) {
    const row = notes.slice(i, i + columns);
    const lines = row.flatMap((note, k) => [
      { x: k * (width + between), voice, lines: note.number },
      { x: k * (width + between) + hang, voice, lines: note.lines },
    ]);
    strips.push(...stripsOf(lines, { before: 2.5, anchors: row.flatMap((n) => n.anchors) }));
  }
  return strips;
}

const hang = 27;
const between = 10;

/** As many columns, up to five, as let nine notes of ten stand on one line. */
function columnCount(press: Press, entries: readonly Endnote[]): number {
  const widths = entries.map((e) => textWidth(press.scale.small.plain, plainText(e.content))).sort((a, b) => a - b);
  const most = widths[Math.floor(widths.length * 0.9)] ?? 0;
  return [5, 4, 3, 2].find((n) => most + hang <= (press.width - between * (n - 1)) / n) ?? 1;
}

interface LaidNote {
  readonly number: readonly Line[];
  readonly lines: readonly Line[];
  readonly anchors: readonly string[];
}

function layEndnote(press: Press, entry: Endnote, item: TagElement, width: number): LaidNote {
  const { small: voice } = press.scale;
  const { furniture } = press.note;
  const lbl = addElement(item, 'Lbl');
  const back = addElement(lbl, 'Link', {
    target: { anchor: `cited:${entry.passage}`, says: furniture.noteBack.replace('{number}', String(entry.number)) },
  });
  const context = { voice: { ...voice, plain: voice.citation }, parent: back, noteWord: furniture.note, language: press.note.language };
  const number = setPieces(press, piecesOf([{ kind: 'text', text: `[${entry.number}]` }], context), { voice, width: hang, parent: back });
  const lines = setText(press, entry.content, { voice, width: width - hang, parent: addElement(item, 'LBody'), hyphens: false });
  return { number, lines, anchors: [entry.passage, ...takeCited(press)] };
}
