import type { Block, Field, Panel } from '../../model/note.ts';
import { escapeMarkdown, escapeStart } from './escape.ts';
import { inlines } from './inline.ts';
import { table } from './table.ts';

type Noted = ReadonlySet<number>;

export const blocks = (all: readonly Block[], noted: Noted): string => all.map((b) => block(b, noted)).join('');

function block(node: Block, noted: Noted): string {
  switch (node.kind) {
    case 'paragraph':
      return `${node.tone === 'body' ? escapeStart(inlines(node.content, noted)) : `*${inlines(node.content, noted)}*`}\n\n`;
    case 'list':
      return `${node.items.map((item, i) => listItem(node.ordered ? `${i + 1}.` : '-', item.label, inlines(item.content, noted))).join('')}\n`;
    case 'fields':
      return `${node.rows.map((r) => fieldLine(r, noted)).join('')}\n`;
    case 'table':
      return table(node, noted);
    case 'panel':
      return panel(node, noted);
    case 'figure':
      return `*${escapeMarkdown(node.caption)}* ${escapeMarkdown(node.alternative)}\n\n`;
    case 'endnotes':
      return node.entries.map((e) => `[^${e.number}]: ${escapeStart(inlines(e.content, noted))}\n\n`).join('');
  }
}

/** `- **Label:** value`; a label that ends in a colon gets no second one. */
export const fieldLine = ({ label, value }: Field, noted: Noted): string =>
  `- **${escapeMarkdown(label.replace(/:$/u, ''))}:** ${inlines(value, noted)}\n`;

const listItem = (mark: string, label: string | undefined, words: string): string =>
  label ? `${mark} **${escapeMarkdown(label)}.** ${words}\n` : `${mark} ${escapeStart(words)}\n`;

function panel(node: Panel, noted: Noted): string {
  const sides = node.sides.map((side) => {
    const entries = side.entries.map((e) => `- ${inlines(e.holder, noted)}: ${inlines(e.content, noted)}\n`);
    return `**${escapeMarkdown(side.label)}**\n\n${entries.join('')}\n`;
  });
  return `### ${escapeMarkdown(node.number)}. ${escapeMarkdown(node.heading)}\n\n${inlines(node.status, noted)}\n\n${sides.join('')}${inlines(node.footer, noted)}\n\n`;
}
