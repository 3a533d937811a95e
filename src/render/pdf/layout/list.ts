import type { Block, ListItem } from '../../../model/note.ts';
import { addElement, type TagElement } from '../tags/element.ts';
import { stripsOf } from './columns.ts';
import { type Press, setText, setWords, takeCited } from './press.ts';
import type { Strip } from './strip.ts';

type List = Extract<Block, { kind: 'list' }>;

/** A list in the reading column; labels, numbers and bullets hang to its left. */
export function layList(press: Press, block: List, parent: TagElement): Strip[] {
  const list = addElement(parent, 'L', { numbered: block.ordered });
  return block.items.flatMap((item, i) => layItem(press, block, item, i, addElement(list, 'LI')));
}

const hang = 15;

function layItem(press: Press, block: List, item: ListItem, index: number, parent: TagElement): Strip[] {
  const { scale } = press;
  const mark = item.label ?? (block.ordered ? `${index + 1}.` : '•');
  const hanging = item.label !== undefined;
  const label = setWords(press, mark, {
    voice: hanging ? scale.label : scale.body,
    width: hanging ? press.gutter - 10 : hang + 8,
    parent: addElement(parent, 'Lbl'),
    hyphens: false,
  });
  const indent = hanging ? 0 : hang;
  const lines = setText(press, item.content, {
    voice: scale.body,
    width: press.width - press.gutter - indent,
    parent: addElement(parent, 'LBody'),
    justified: true,
  });
  const columns = [
    { x: hanging ? 0 : press.gutter, voice: hanging ? scale.label : scale.body, lines: label },
    { x: press.gutter + indent, voice: scale.body, lines },
  ];
  return stripsOf(columns, { before: scale.paragraphSpace, anchors: [...(item.id ? [item.id] : []), ...takeCited(press)] });
}
