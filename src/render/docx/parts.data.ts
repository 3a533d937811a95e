/** The fixed parts of a text document (ECMA-376): content types, relationships, styles, lists. `ACCENT` is the note's colour without `#`, `LANG` its language. */
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const namespaces = `xmlns:w="${main}" xmlns:r="${office}"`;

export const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${word}.settings+xml"/><Override PartName="/word/footnotes.xml" ContentType="${word}.footnotes+xml"/><Override PartName="/word/header1.xml" ContentType="${word}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${word}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

export const packageRelations = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

export const documentParts = ['styles', 'numbering', 'settings', 'footnotes', 'header', 'footer'] as const;
export const relationType = (part: string): string => `${office}/${part}`;

export const settings = `${declaration}<w:settings ${namespaces}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const level = (format: string, text: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="300"/></w:pPr></w:lvl>`;
export const numbering = `${declaration}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="1">${level('bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

const style = (id: string, name: string, paragraph: string, run: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}${more}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
const character = (id: string, name: string, run: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${run}</w:rPr></w:style>`;
const sans = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>';
const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const quiet = '<w:color w:val="5A5954"/>';
const heading = (n: number, points: number, before: number): string =>
  style(
    `Heading${n}`,
    `heading ${n}`,
    `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${n - 1}"/>`,
    `<w:b/><w:bCs/>${size(points)}`,
    '<w:next w:val="BodyText"/>',
  );

export const styles = `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="Times New Roman"/>${size(10.5)}<w:lang w:val="LANG"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
${style('Normal', 'Normal', '', '')}
${style('BodyText', 'Body Text', '', '')}
${style('Title', 'Title', '<w:spacing w:after="200" w:line="240" w:lineRule="auto"/>', `<w:b/><w:bCs/>${size(22)}`)}
${style('Subtitle', 'Subtitle', '<w:pBdr><w:top w:val="single" w:sz="16" w:space="8" w:color="ACCENT"/></w:pBdr><w:spacing w:after="40"/>', `${sans}<w:b/><w:bCs/><w:color w:val="ACCENT"/>${size(10)}`)}
${heading(1, 16, 320)}
${heading(2, 12.5, 240)}
${heading(3, 10, 120)}
${style('Hint', 'Hint', '', `${sans}${quiet}${size(9.5)}`)}
${style('Holder', 'Holder', '<w:keepNext/><w:spacing w:after="0"/>', `${sans}${quiet}${size(9.5)}`)}
${style('Field', 'Field', '<w:spacing w:after="20"/>', `${sans}${size(9.5)}`)}
${style('Fact', 'Fact', '<w:tabs><w:tab w:val="left" w:pos="2200"/></w:tabs><w:spacing w:after="30" w:line="264" w:lineRule="auto"/><w:ind w:left="2200" w:hanging="2200"/>', `${sans}${size(9.5)}`)}
${style('Statement', 'Statement', '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="8" w:color="5A5954"/></w:pBdr><w:spacing w:before="120" w:after="120"/>', `${sans}${quiet}${size(9.5)}`)}
${style('ListParagraph', 'List Paragraph', '<w:spacing w:after="80"/>', '')}
${style('Caption', 'caption', '<w:spacing w:before="160" w:after="80"/>', `${sans}${quiet}${size(9)}`)}
${style('Dated', 'Dated', '<w:tabs><w:tab w:val="left" w:pos="2600"/></w:tabs><w:spacing w:after="20"/><w:ind w:left="2600" w:hanging="2600"/>', `${sans}${size(9.5)}`)}
${style('TableText', 'Table Text', '<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>', size(9.5))}
${style('Header', 'header', '<w:spacing w:after="0"/>', `${sans}${quiet}${size(8.5)}`)}
${style('Footer', 'footer', '<w:spacing w:after="0"/>', `${sans}${quiet}${size(8.5)}`)}
${style('FootnoteText', 'footnote text', '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>', size(9))}
${character('FootnoteReference', 'footnote reference', '<w:color w:val="ACCENT"/><w:vertAlign w:val="superscript"/>')}
${character('NoteMark', 'Note Mark', '<w:color w:val="ACCENT"/><w:vertAlign w:val="superscript"/>')}
${character('Hyperlink', 'Hyperlink', '<w:color w:val="ACCENT"/><w:u w:val="single"/>')}
${character('Insertion', 'Insertion', quiet)}
${character('Aside', 'Aside', quiet)}
${character('Code', 'Code', '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>')}
<w:style w:type="table" w:styleId="NoteTable"><w:name w:val="Note Table"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:color="1B1B1A"/><w:bottom w:val="single" w:sz="4" w:color="1B1B1A"/><w:insideH w:val="single" w:sz="4" w:color="D9D6CF"/></w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="140" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
