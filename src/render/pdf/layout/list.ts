import type { Block, ListItem } from '../../../model/note.ts';
import { addElement, type TagElement } from '../tags/element.ts';
import { type ColumnOfLines, stripsOf } from './columns.ts';
import { textWidth } from './items.ts';
import { type Press, setText, setWords, takeCited } from './press.ts';
import type { Strip } from './strip.ts';

type List = Extract<Block, { kind: 'list' }>;

/** A list in the reading column; labels, numbers and bullets hang to its left. */
export function layList(press: Press, block: List, parent: TagElement): Strip[] {
  const list = addElement(parent, 'L', { numbered: block.ordered });
  const text = Math.max(press.gutter, Math.min(widestLabel(press, block) + labelGap, press.width * 0.24));
  return block.items.flatMap((item, i) => layItem({ ...press, gutter: text }, block, item, i, addElement(list, 'LI')));
}

const hang = 14;
const labelGap = 10;

const widestLabel = (press: Press, block: List): number =>
  Math.max(...block.items.map((i) => (i.label ? textWidth(press.scale.label.plain, i.label) : 0)));

function layItem(press: Press, block: List, item: ListItem, index: number, parent: TagElement): Strip[] {
  const { scale, gutter } = press;
  const label = layLabel(press, item.label ?? (block.ordered ? `${index + 1}.` : '•'), item.label !== undefined, parent);
  const lines = setText(press, item.content, {
    voice: scale.item,
    width: press.width - gutter,
    parent: addElement(parent, 'LBody'),
    justified: true,
  });
  const columns = [label, { x: gutter, voice: scale.body, lines }];
  return stripsOf(columns, { before: scale.itemSpace, anchors: [...(item.id ? [item.id] : []), ...takeCited(press)] });
}

/** Words hang at the left edge; numbers and bullets right beside the text. */
function layLabel(press: Press, text: string, words: boolean, parent: TagElement): ColumnOfLines {
  const { scale, gutter } = press;
  const voice = words ? scale.label : scale.body;
  const width = words ? gutter - labelGap : gutter;
  const lines = setWords(press, text, { voice, width, parent: addElement(parent, 'Lbl'), hyphens: false });
  const x = words ? 0 : gutter - Math.max(hang, (lines[0]?.width ?? 0) + 5);
  return { x, voice, lines };
}
