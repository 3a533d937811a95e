import type { Block } from '../../../model/note.ts';
import { addElement, type TagElement } from '../tags/element.ts';
import { stripsOf } from './columns.ts';
import { type Press, setText, takeCited } from './press.ts';
import type { Strip } from './strip.ts';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/** A paragraph in the reading column: body text justified, hints and empty sections ragged. */
export function layParagraph(press: Press, block: Paragraph, parent: TagElement): Strip[] {
  const voice = { body: press.scale.body, hint: press.scale.hint, empty: press.scale.empty }[block.tone];
  const lines = setText(press, block.content, {
    voice,
    width: press.width - press.gutter,
    parent: addElement(parent, 'P'),
    justified: block.tone === 'body',
    hyphens: block.tone === 'body',
  });
  const anchors = [...(block.id ? [block.id] : []), ...takeCited(press)];
  return stripsOf([{ x: press.gutter, voice, lines }], { before: press.scale.paragraphSpace, anchors });
}
