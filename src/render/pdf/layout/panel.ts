import type { Panel, PanelEntry } from '../../../model/note.ts';
import { addElement, type TagElement } from '../tags/element.ts';
import { beside, stripsOf } from './columns.ts';
import { type Press, setText, setWords, takeCited } from './press.ts';
import { heightOf, type Strip, strip } from './strip.ts';

/** A matter with its sides: number and side labels hang to the left, every side is set alike. */
export function layPanel(press: Press, block: Panel, parent: TagElement): Strip[] {
  const sect = addElement(parent, 'Sect');
  const { scale } = press;
  const rule = strip({
    height: 5,
    before: scale.blockSpace,
    keep: true,
    anchors: [block.id],
    shapes: [{ x: 0, y: 0, width: press.width, height: 0.5, fill: 'soft' }],
  });
  // In reading order: laying a part out is what enters it into the structure tree.
  const head = heading(press, block, sect);
  const sides = block.sides.flatMap((side) => laySide(press, side, sect));
  const foot = paragraph(press, block.footer, sect, scale.hint, scale.paragraphSpace);
  const rest = [...head, ...sides.map((s, i) => (foot.length && i === sides.length - 1 ? { ...s, keep: true } : s)), ...foot];
  return [{ ...rule, whole: heightOf([rule, ...rest]) }, ...rest];
}

function heading(press: Press, block: Panel, sect: TagElement): Strip[] {
  const { scale } = press;
  const h3 = addElement(sect, 'H3');
  const number = setWords(press, block.number, { voice: scale.block, width: press.gutter - 10, parent: h3, hyphens: false });
  const lines = setWords(press, block.heading, { voice: scale.block, width: press.width - press.gutter, parent: h3, hyphens: false });
  const columns = [
    { x: 0, voice: scale.block, lines: number },
    { x: press.gutter, voice: scale.block, lines },
  ];
  const strips = stripsOf(columns, { before: 0, keep: true });
  const status = paragraph(press, block.status, sect, scale.small, 2).map((s) => ({ ...s, keep: true }));
  const [first, ...rest] = strips;
  const title = block.number ? `${block.number} ${block.heading}` : block.heading;
  return first ? [{ ...first, bookmark: { title, level: 2 } }, ...rest, ...status] : status;
}

function laySide(press: Press, side: Panel['sides'][number], sect: TagElement): Strip[] {
  const { scale } = press;
  const label = setWords(press, side.label, {
    voice: scale.label,
    width: press.gutter - 10,
    parent: addElement(sect, 'P'),
  });
  const list = addElement(sect, 'L');
  const strips = side.entries.flatMap((entry) => layEntry(press, entry, addElement(addElement(list, 'LI'), 'LBody')));
  return beside(strips, { x: 0, voice: scale.label, lines: label });
}

function layEntry(press: Press, entry: PanelEntry, body: TagElement): Strip[] {
  const { scale, gutter: x } = press;
  const width = press.width - x;
  const holder = setText(press, entry.holder, { voice: scale.label, width, parent: addElement(body, 'P'), hyphens: false });
  const content = setText(press, entry.content, { voice: scale.body, width, parent: addElement(body, 'P'), justified: true });
  const anchors = [...(entry.id ? [entry.id] : []), ...takeCited(press)];
  const before = scale.paragraphSpace;
  return [
    ...stripsOf([{ x, voice: scale.label, lines: holder }], { before, anchors, keep: true }),
    ...stripsOf([{ x, voice: scale.body, lines: content }], { before: 0 }),
  ];
}

function paragraph(press: Press, content: Panel['status'], parent: TagElement, voice: Press['scale']['small'], before: number): Strip[] {
  if (content.length === 0) return [];
  const lines = setText(press, content, { voice, width: press.width - press.gutter, parent: addElement(parent, 'P'), hyphens: false });
  return stripsOf([{ x: press.gutter, voice, lines }], { before, anchors: takeCited(press) });
}
