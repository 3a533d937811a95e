import type { Inline } from '../../model/note.ts';
import { join, type Markup, markup } from '../html/markup.ts';
import { keepDate } from '../text.ts';
import type { Writer } from './writer.ts';

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly style?: string;
}

/** Inline content as runs of a paragraph (WordprocessingML). */
export const runs = (content: readonly Inline[], writer: Writer, look: Look = {}): Markup =>
  join(content.map((i) => inline(i, writer, look)));

/** Words in one look; white space at the ends counts. */
export function run(text: string, { bold, italic, style }: Look = {}): Markup {
  const properties = markup`${style && markup`<w:rStyle w:val="${style}"/>`}${bold && markup`<w:b/>`}${italic && markup`<w:i/>`}`;
  return markup`<w:r>${properties.source !== '' && markup`<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function inline(node: Inline, writer: Writer, look: Look): Markup {
  switch (node.kind) {
    case 'text':
    case 'verbatim':
      return run(node.text, look);
    case 'strong':
      return runs(node.content, writer, { ...look, bold: true });
    case 'emphasis':
      return runs(node.content, writer, { ...look, italic: true });
    case 'insertion':
      return run(`[${node.text}]`, { ...look, style: 'Insertion' });
    case 'cut':
      return run('[...]', { ...look, style: 'Insertion' });
    case 'citation':
      return citation(node.number, writer);
    case 'time':
      return run(keepDate(node.text), look);
    case 'link':
      return link(node, writer, look);
    case 'reference':
      return markup`<w:hyperlink w:anchor="${bookmarkName(node.target)}">${runs(node.content, writer, look)}</w:hyperlink>`;
    case 'tag':
      return run(node.text, node.tone === 'quiet' ? { ...look, italic: true } : { ...look, bold: true });
    case 'code':
      return run(node.text, { ...look, style: 'Code' });
    case 'break':
      return markup`<w:r><w:br/></w:r>`;
  }
}

/**
 * The first citation of a number carries the footnote, under the edition's own number; later ones lead back to it, since a
 * footnote of a text document has one place.
 */
function citation(number: number, writer: Writer): Markup {
  const mark = `[${number}]`;
  if (!writer.notes.has(number)) return run(mark, { style: 'FootnoteReference' });
  if (writer.placed.has(number))
    return markup`<w:hyperlink w:anchor="${bookmarkName(`note-${number}`)}">${run(mark, { style: 'FootnoteReference' })}</w:hyperlink>`;
  writer.placed.add(number);
  const reference = markup`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="${number}"/><w:t>${mark}</w:t></w:r>`;
  return bookmarked(`note-${number}`, reference, writer);
}

function link({ href, content }: Extract<Inline, { kind: 'link' }>, writer: Writer, look: Look): Markup {
  if (!/^(?:https?:|mailto:)/iu.test(href)) return runs(content, writer, look);
  return markup`<w:hyperlink r:id="${writer.links.idOf(href)}">${runs(content, writer, { ...look, style: 'Hyperlink' })}</w:hyperlink>`;
}

/** Content that references lead to. */
export function bookmarked(id: string | undefined, content: Markup, writer: Writer): Markup {
  if (id === undefined) return content;
  writer.bookmark += 1;
  const n = writer.bookmark;
  return markup`<w:bookmarkStart w:id="${n}" w:name="${bookmarkName(id)}"/>${content}<w:bookmarkEnd w:id="${n}"/>`;
}

/** Letters, digits and underscores, at most forty, a letter first: what Word takes as a name. */
const bookmarkName = (id: string): string => `b_${id.replace(/[^A-Za-z0-9]/gu, '_')}`.slice(0, 40);
