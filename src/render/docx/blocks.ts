import type { Block, Field, ListItem, Panel } from '../../model/note.ts';
import { join, type Markup, markup } from '../html/markup.ts';
import { figure } from './figure.ts';
import { bookmarked, run, runs } from './runs.ts';
import { table } from './table.ts';
import type { Writer } from './writer.ts';

export const blocks = (all: readonly Block[], writer: Writer): Markup => join(all.map((b) => block(b, writer)));

/** A paragraph in a named style. */
export const paragraph = (style: string, content: Markup, more?: Markup): Markup =>
  markup`<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;

function block(node: Block, writer: Writer): Markup {
  switch (node.kind) {
    case 'paragraph':
      return paragraph(node.tone === 'body' ? 'BodyText' : 'Hint', bookmarked(node.id, runs(node.content, writer), writer));
    case 'list':
      return join(node.items.map((item) => listItem(item, node.ordered, writer)));
    case 'fields':
      return fields(node.rows, writer);
    case 'table':
      return table(node, writer);
    case 'panel':
      return panel(node, writer);
    case 'figure':
      return figure(node, writer);
    case 'endnotes':
      return markup``;
  }
}

function listItem({ id, label, content }: ListItem, ordered: boolean, writer: Writer): Markup {
  const words = markup`${label && run(`${label}. `, { bold: true })}${runs(content, writer, { emphasis: 'Aside' })}`;
  return paragraph(
    'ListParagraph',
    bookmarked(id, words, writer),
    markup`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${ordered ? 2 : 1}"/></w:numPr>`,
  );
}

/** The facts at the head of the note: names beside values, as in a table. */
export const facts = (rows: readonly Field[], writer: Writer): Markup =>
  join(rows.map((r) => paragraph('Fact', markup`${run(r.label, { style: 'Aside' })}<w:r><w:tab/></w:r>${runs(r.value, writer)}`)));

const fields = (rows: readonly Field[], writer: Writer): Markup =>
  join(rows.map((r) => paragraph('Field', markup`${run(`${r.label.replace(/:$/u, '')}: `, { bold: true })}${runs(r.value, writer)}`)));

function panel(node: Panel, writer: Writer): Markup {
  const sides = node.sides.map((side) => {
    const entries = side.entries.map(
      (e) =>
        markup`${paragraph('Holder', runs(e.holder, writer))}${paragraph('BodyText', bookmarked(e.id, runs(e.content, writer), writer))}`,
    );
    return markup`${paragraph('Heading3', run(side.label))}${join(entries)}`;
  });
  const head = paragraph('Heading2', bookmarked(node.id, run(`${node.number}. ${node.heading}`), writer));
  return markup`${head}${paragraph('Hint', runs(node.status, writer))}${join(sides)}${paragraph('Hint', runs(node.footer, writer))}`;
}
