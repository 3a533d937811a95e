import type { Block, Inline, Note } from '../../../src/model/note.ts';
import { plainText } from '../../../src/render/pdf/layout/inline.ts';

/** A note as any PDF library can set it: headings, paragraphs and tables of plain words. Charts are left out. */
export type PlainBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly weights: readonly number[];
      readonly rows: readonly (readonly string[])[];
    };

export function plainBlocks(note: Note): PlainBlock[] {
  const { masthead } = note;
  return [
    { kind: 'heading', level: 1, text: masthead.title },
    ...masthead.fields.map((f) => paragraph(`${f.label}: ${words(f.value)}`)),
    paragraph(words(masthead.statement)),
    ...note.sections.flatMap((s): PlainBlock[] => [{ kind: 'heading', level: 2, text: s.heading }, ...s.blocks.flatMap(plainBlock)]),
  ];
}

const words = (content: readonly Inline[]): string => plainText(content).replace(/\s+/gu, ' ');
const paragraph = (text: string): PlainBlock => ({ kind: 'paragraph', text });

function plainBlock(block: Block): PlainBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(words(block.content))];
    case 'list':
      return block.items.map((i, n) => paragraph(`${i.label ?? (block.ordered ? `${n + 1}.` : '•')} ${words(i.content)}`));
    case 'fields':
      return block.rows.map((r) => paragraph(`${r.label}: ${words(r.value)}`));
    case 'table': {
      const rows = block.rows.map((r) => r.cells.map(words));
      return [
        paragraph(block.caption),
        { kind: 'table', head: block.columns.map((c) => c.head), weights: block.columns.map((c) => c.weight), rows },
      ];
    }
    case 'panel':
      return [
        { kind: 'heading', level: 3, text: `${block.number} ${block.heading}` },
        paragraph(words(block.status)),
        ...block.sides.flatMap((s) => [paragraph(s.label), ...s.entries.map((e) => paragraph(`${words(e.holder)}: ${words(e.content)}`))]),
        paragraph(words(block.footer)),
      ];
    case 'figure':
      return [paragraph(block.caption)];
    case 'endnotes':
      return block.entries.map((e) => paragraph(`[${e.number}] ${words(e.content)}`));
  }
}
