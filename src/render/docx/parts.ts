import type { Note } from '../../model/note.ts';
import { join, type Markup, markup } from '../html/markup.ts';
import { declaration, documentParts, relationType } from './parts.data.ts';
import { noteMark, run, runs } from './runs.ts';
import { wrapped } from './wrap.ts';
import { Links, type Writer } from './writer.ts';

/** The footnotes that the text refers to, with the two separators that every document has. */
export function footnotes(writer: Writer): { readonly body: Markup; readonly links: Links } {
  const links = new Links();
  const own: Writer = { ...writer, links };
  const separators = markup`<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`;
  const entries = [...writer.placed].map((number) => {
    const content = writer.notes.get(number)?.content ?? [];
    return markup`<w:footnote w:id="${number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${noteMark(number, own)}${runs(content, own)}</w:p></w:footnote>`;
  });
  return { body: wrapped('footnotes', markup`${separators}${join(entries)}`), links };
}

/** Relationships of a part: its fixed companions (of the document only) and its addresses. */
export function relations(links: Links, ofDocument: boolean, more?: Markup): string {
  const fixed = documentParts.map((part, i) => {
    const target = part === 'header' || part === 'footer' ? `${part}1.xml` : `${part}.xml`;
    return markup`<Relationship Id="rId${i + 1}" Type="${relationType(part)}" Target="${target}"/>`;
  });
  const addresses = links.targets.map(
    (href) => markup`<Relationship Id="${links.idOf(href)}" Type="${relationType('hyperlink')}" Target="${href}" TargetMode="External"/>`,
  );
  const all = join([...(ofDocument ? fixed : []), ...addresses, ...(more ? [more] : [])]).source;
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;
}

const line = (style: 'Header' | 'Footer', content: Markup): Markup =>
  markup`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;

export const header = ({ running, marking }: Note): Markup =>
  wrapped('hdr', markup`${marking && line('Header', run(marking, { bold: true }))}${line('Header', run(running))}`);

/** `Page 3 of 8`, the numbers as fields that the word processor fills in. */
export function footer({ furniture, marking }: Note): Markup {
  const pieces = furniture.pageOf.split(/(\{pages?\})/u).map((piece) => {
    const field = piece === '{page}' ? 'PAGE' : piece === '{pages}' ? 'NUMPAGES' : undefined;
    return field ? markup`<w:fldSimple w:instr="${field}">${run('1')}</w:fldSimple>` : run(piece);
  });
  return wrapped('ftr', markup`${line('Footer', join(pieces))}${marking && line('Footer', run(marking, { bold: true }))}`);
}

/** Title, language and the date of the last material change, where it is a day. */
export function core({ title, language, modified }: Note): Markup {
  const day = modified && /^\d{4}-\d{2}-\d{2}/u.exec(modified)?.[0];
  const date = day && markup`<dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified>`;
  return markup`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:language>${language}</dc:language>${date}</cp:coreProperties>`;
}
