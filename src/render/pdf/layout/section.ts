import type { Block, Section } from '../../../model/note.ts';
import { addElement, type TagElement } from '../tags/element.ts';
import { stripsOf } from './columns.ts';
import { layEndnotes } from './endnotes.ts';
import { layFields } from './fields.ts';
import { layFigure } from './figure.ts';
import { layList } from './list.ts';
import { layPanel } from './panel.ts';
import { layParagraph } from './paragraph.ts';
import { type Press, setWords } from './press.ts';
import type { Strip } from './strip.ts';
import { layTable } from './table.ts';

/** A section: its heading, kept with what follows and listed in the bookmarks, then its blocks. */
export function laySection(press: Press, section: Section, parent: TagElement): Strip[] {
  const sect = addElement(parent, 'Sect');
  const { section: voice, sectionSpace } = press.scale;
  const lines = setWords(press, section.heading, { voice, width: press.width, parent: addElement(sect, 'H2'), hyphens: false });
  const [first, ...rest] = stripsOf([{ x: 0, voice, lines }], { before: sectionSpace, keep: true, anchors: [section.id] });
  const heading = first ? [{ ...first, bookmark: { title: section.heading, level: 1 as const } }, ...rest] : [];
  return [
    ...heading,
    ...section.blocks.flatMap((block, i) => layBlock(press, block, sect).map((s) => (opens(section, i) ? { ...s, keep: true } : s))),
  ];
}

/** A hint under the heading stays with what it speaks of. */
const opens = (section: Section, i: number): boolean => {
  const block = section.blocks[i];
  return i === 0 && section.blocks.length > 1 && block?.kind === 'paragraph' && block.tone === 'hint';
};

function layBlock(press: Press, block: Block, parent: TagElement): Strip[] {
  switch (block.kind) {
    case 'paragraph':
      return layParagraph(press, block, parent);
    case 'list':
      return block.items.length ? layList(press, block, parent) : [];
    case 'fields':
      return block.rows.length ? layFields(press, block.rows, parent) : [];
    case 'table':
      return layTable(press, block, parent);
    case 'panel':
      return layPanel(press, block, parent);
    case 'figure':
      return layFigure(press, block, parent);
    case 'endnotes':
      return block.entries.length ? layEndnotes(press, block.entries, parent) : [];
  }
}
