import type { Note } from '../../../model/note.ts';
import { pdfText } from './syntax.ts';

/** What the file says of itself: the same in the metadata stream (XMP) and in the information dictionary. */
export interface Description {
  readonly title: string;
  readonly language: string;
  /** The instant of the last change in UTC, from the data; without one the file carries no date. */
  readonly modified?: string;
}

/** The note's description in words that both places can hold: no controls, no halves of characters, never empty. */
export function describe(note: Note): Description {
  const when = instant(note.modified);
  const title = [note.title, note.masthead.title, note.fileName].map(plain).find((t) => t !== '') ?? producer;
  return { title, language: plain(note.language), ...(when ? { modified: when } : {}) };
}

const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ')
    .trim();

/** The information dictionary. */
export function information(about: Description): string {
  const dates = about.modified ? `/CreationDate${pdfDate(about.modified)}/ModDate${pdfDate(about.modified)}` : '';
  return `<</Title${pdfText(about.title)}/Creator(${producer})/Producer(${producer})${dates}>>`;
}

export const producer = 'Backgrounder';

/** The instant at second precision in UTC, or nothing when the text is no full date. */
export function instant(modified: string | undefined): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z)?$/u.exec(modified ?? '');
  return match ? `${match[1]}T${match[2] ?? '00:00:00'}Z` : undefined;
}

/** The same instant as a PDF date. */
export const pdfDate = (iso: string): string => `(D:${iso.replace(/[-:TZ]/gu, '')}+00'00')`;

/** XMP that declares PDF/A-3a and PDF/UA-1, with the extension schema that PDF/A asks for the latter. */
export function metadata(about: Description): string {
  const when = about.modified;
  const dates = when
    ? `<xmp:CreateDate>${when}</xmp:CreateDate><xmp:ModifyDate>${when}</xmp:ModifyDate><xmp:MetadataDate>${when}</xmp:MetadataDate>`
    : '';
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
    ' xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>',
    `<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(about.title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${xml(about.language)}</rdf:li></rdf:Bag></dc:language>`,
    `<pdf:Producer>${producer}</pdf:Producer><xmp:CreatorTool>${producer}</xmp:CreatorTool>${dates}`,
    extension,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('');
}

const extension = [
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
].join('');

const xml = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
