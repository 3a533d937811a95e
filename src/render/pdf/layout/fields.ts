import type { Field } from '../../../model/note.ts';
import { addElement, type TagElement } from '../tags/element.ts';
import { stripsOf } from './columns.ts';
import { textWidth } from './items.ts';
import { type Press, setText, setWords, takeCited } from './press.ts';
import type { Strip } from './strip.ts';

const gap = 10;

/** Names and values, one pair a line; the names' column is as wide as its longest name, within reason. */
export function layFields(press: Press, rows: readonly Field[], parent: TagElement): Strip[] {
  const list = addElement(parent, 'L');
  const { label: head, small: voice } = press.scale;
  const longest = Math.max(...rows.map((r) => textWidth(head.plain, r.label))) + gap;
  const column = Math.max(press.gutter, Math.min(longest, press.width * 0.36));
  return rows.flatMap((row) => {
    const item = addElement(list, 'LI');
    const label = setWords(press, row.label, { voice: head, width: column - gap, parent: addElement(item, 'Lbl'), hyphens: false });
    const lines = setText(press, row.value, {
      voice,
      width: press.width - column,
      parent: addElement(item, 'LBody'),
      hyphens: false,
    });
    const columns = [
      { x: 0, voice: head, lines: label },
      { x: column, voice, lines },
    ];
    return stripsOf(columns, { before: press.scale.paragraphSpace / 2, anchors: takeCited(press) });
  });
}
