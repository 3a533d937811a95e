import type { Field } from '../../../model/note.ts';
import { addElement, type TagElement } from '../tags/element.ts';
import { stripsOf } from './columns.ts';
import { type Press, setText, setWords, takeCited } from './press.ts';
import type { Strip } from './strip.ts';

/** Names and values, one pair a line: the name hangs to the left of the reading column. */
export function layFields(press: Press, rows: readonly Field[], parent: TagElement): Strip[] {
  const list = addElement(parent, 'L');
  const { label: head, small: voice } = press.scale;
  return rows.flatMap((row) => {
    const item = addElement(list, 'LI');
    const label = setWords(press, row.label, { voice: head, width: press.gutter - 10, parent: addElement(item, 'Lbl'), hyphens: false });
    const lines = setText(press, row.value, {
      voice,
      width: press.width - press.gutter,
      parent: addElement(item, 'LBody'),
      hyphens: false,
    });
    const columns = [
      { x: 0, voice: head, lines: label },
      { x: press.gutter, voice, lines },
    ];
    return stripsOf(columns, { before: press.scale.paragraphSpace / 2, anchors: takeCited(press) });
  });
}
