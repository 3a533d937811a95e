import type { Inline } from '../../model/note.ts';
import { join, type Markup, markup } from '../html/markup.ts';
import { byDirection, keepDate, rightToLeft } from '../text.ts';
import type { Writer } from './writer.ts';

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly style?: string;
  /** Character style of what stands in italics: `Aside` behind a statement, where it is quieter. */
  readonly emphasis?: string;
  /** The language of the words (BCP 47), where it is not the note's. */
  readonly language?: string;
}

/** Inline content as runs of a paragraph (WordprocessingML). */
export const runs = (content: readonly Inline[], writer: Writer, look: Look = {}): Markup =>
  join(content.map((i) => inline(i, writer, look)));

/** Words in one look; white space at the ends counts. What is written from right to left is a run of its own. */
export function run(text: string, look: Look = {}): Markup {
  if (look.language && rightToLeft(look.language)) return oneRun(text, look, true);
  const pieces = byDirection(text).map((piece, i) => [piece, i % 2 === 1] as const);
  return join(pieces.filter(([piece]) => piece !== '').map(([piece, backwards]) => oneRun(piece, look, backwards)));
}

/** One run; Word takes the looks of right-to-left words from properties of their own (`bCs`, `iCs`). */
function oneRun(text: string, { bold, italic, style, language }: Look, backwards: boolean): Markup {
  const looks = markup`${style && markup`<w:rStyle w:val="${style}"/>`}${bold && markup`<w:b/><w:bCs/>`}${italic && markup`<w:i/><w:iCs/>`}`;
  const tongue = language && (backwards ? markup`<w:lang w:bidi="${language}"/>` : markup`<w:lang w:val="${language}"/>`);
  const properties = markup`${looks}${backwards && markup`<w:rtl/>`}${tongue}`;
  return markup`<w:r>${properties.source !== '' && markup`<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function inline(node: Inline, writer: Writer, look: Look): Markup {
  switch (node.kind) {
    case 'text':
      return run(node.text, look);
    case 'verbatim':
      return run(node.text, node.language ? { ...look, language: node.language } : look);
    case 'strong':
      return runs(node.content, writer, { ...look, bold: true });
    case 'emphasis':
      return runs(node.content, writer, { ...look, italic: true, ...(look.emphasis ? { style: look.emphasis } : {}) });
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
 * The first citation of a number carries the footnote; every citation leads to it under the edition's own number, and the
 * footnote leads back to the first. Automatic numbers would not do: a shorter template has gaps in its numbers. The mark
 * that the file format ties to a footnote is a character that nobody sees, and the number stands beside it: LibreOffice
 * prints every such mark of more than one character twice.
 */
function citation(number: number, writer: Writer): Markup {
  const mark = run(`[${number}]`, { style: 'NoteMark' });
  if (!writer.notes.has(number)) return mark;
  const leading = markup`<w:hyperlink w:anchor="${bookmarkName(`note-${number}`)}">${mark}</w:hyperlink>`;
  if (writer.placed.has(number)) return leading;
  writer.placed.add(number);
  const reference = markup`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="${number}"/><w:t>${unseen}</w:t></w:r>`;
  return bookmarked(`cited-${number}`, markup`${reference}${leading}`, writer);
}

/** What a footnote begins with: the unseen mark, as Word repeats it, then the number that leads back to the first citation. */
export function noteMark(number: number, writer: Writer): Markup {
  const mark = markup`<w:hyperlink w:anchor="${bookmarkName(`cited-${number}`)}">${run(`[${number}]`, { style: 'NoteMark' })}</w:hyperlink>`;
  return markup`${run(unseen, { style: 'FootnoteReference' })}${bookmarked(`note-${number}`, mark, writer)}${run(' ')}`;
}

/** Zero-width joiner, what Word inserts as `No-Width Non Break`: nothing is printed and no line ends at it. */
const unseen = '\u200d';

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
