import type { Note, Section } from '../../model/note.ts';
import { join, type Markup, markup } from '../html/markup.ts';
import { blocks, facts, paragraph } from './blocks.ts';
import { contentTypes, declaration, numbering, packageRelations, settings, styles } from './parts.data.ts';
import { core, footer, footnotes, header, relations } from './parts.ts';
import { picture, pictureFiles, pictureOf, pictureRelation } from './picture.ts';
import { bookmarked, run, runs } from './runs.ts';
import { wrapped } from './wrap.ts';
import { Links, type Writer } from './writer.ts';
import { zip } from './zip.ts';

/**
 * A note as a text document for Word and LibreOffice: real headings, tables, footnotes under the edition's own numbers. In:
 * a note. Out: the bytes of a .docx file, the same for the same note.
 */
export function renderDocx(note: Note): Uint8Array<ArrayBuffer> {
  const notes = new Map(
    note.sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'endnotes' ? b.entries.map((e) => [e.number, e] as const) : [])),
  );
  const writer: Writer = { links: new Links(), notes, placed: new Set(), bookmark: 0 };
  const logo = pictureOf(note);
  const body = document(note, writer);
  const noted = footnotes(writer);
  const inStyle = styles.replaceAll('ACCENT', note.style.accent.slice(1).toUpperCase()).replaceAll('LANG', note.language);
  return zip([
    { name: '[Content_Types].xml', content: contentTypes },
    { name: '_rels/.rels', content: packageRelations },
    { name: 'word/document.xml', content: `${declaration}${body.source}` },
    { name: 'word/_rels/document.xml.rels', content: relations(writer.links, true, logo && pictureRelation) },
    { name: 'word/footnotes.xml', content: `${declaration}${noted.body.source}` },
    { name: 'word/_rels/footnotes.xml.rels', content: relations(noted.links, false) },
    { name: 'word/styles.xml', content: inStyle },
    { name: 'word/numbering.xml', content: numbering },
    { name: 'word/settings.xml', content: settings },
    { name: 'word/header1.xml', content: `${declaration}${header(note).source}` },
    { name: 'word/footer1.xml', content: `${declaration}${footer(note).source}` },
    { name: 'docProps/core.xml', content: `${declaration}${core(note).source}` },
    ...pictureFiles(logo),
  ]);
}

function document(note: Note, writer: Writer): Markup {
  const { kicker, title, fields: rows, statement } = note.masthead;
  const logo = pictureOf(note);
  const head = markup`${logo && picture(logo)}${paragraph('Subtitle', run(kicker))}${paragraph('Title', run(title))}${facts(rows, writer)}${paragraph('Statement', runs(statement, writer))}`;
  const [width, height] = note.style.pageSize === 'A4' ? [11906, 16838] : [12240, 15840];
  const page = markup`<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="680" w:gutter="0"/></w:sectPr>`;
  const body = markup`${head}${join(note.sections.map((s) => section(s, writer)))}${page}`;
  return wrapped('document', markup`<w:body>${body}</w:body>`);
}

/** Notes stand at the foot of their pages and bring no section of their own. */
function section({ id, heading, blocks: content }: Section, writer: Writer): Markup {
  const onlyNotes = content.length > 0 && content.every((b) => b.kind === 'endnotes');
  if (onlyNotes) return markup``;
  return markup`${paragraph('Heading1', bookmarked(id, run(heading), writer))}${blocks(content, writer)}`;
}
