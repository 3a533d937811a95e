import type { PDFRef } from 'pdf-lib';
import type { PdfFile } from '../file/file.ts';
import { hex4 } from '../file/syntax.ts';
import type { Face } from './face.ts';
import { face } from './faces.ts';
import type { BookedFont } from './font-book.ts';
import { subset } from './subset.ts';

/** A font of the book as a simple TrueType font with a symbolic encoding of its own, its subset program and its Unicode map. */
export function embedFont(file: PdfFile, booked: BookedFont): PDFRef {
  const of = face(booked.face);
  const name = `${subsetTag(booked)}+${of.name}`;
  const program = subset(of, booked.glyphs);
  const data = file.stream(program, { Length1: String(program.length) });
  const unicode = file.stream(toUnicode(of, booked.glyphs));
  const scale = 1000 / of.unitsPerEm;
  const to = (n: number) => Math.round(n * scale);
  const flags = 4 | (booked.face === 'sans' || booked.face === 'sansBold' || booked.face === 'arabic' ? 0 : 2) | (of.italicAngle ? 64 : 0);
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${of.box.map(to).join(' ')}]/ItalicAngle ${of.italicAngle}` +
      `/Ascent ${to(of.ascent)}/Descent ${to(of.descent)}/CapHeight ${to(of.capHeight)}/XHeight ${to(of.xHeight)}` +
      `/StemV ${of.weight >= 600 ? 120 : 80}/FontFile2 ${data}>>`,
  );
  const used = [...booked.glyphs.keys()].filter((c) => booked.glyphs[c]);
  const [first, last] = [used[0] ?? 0, used.at(-1) ?? 0];
  const widths = Array.from(booked.glyphs.subarray(first, last + 1), (g) =>
    g ? Math.round((of.advances[g] ?? 0) * scale * 100) / 100 : 0,
  );
  return file.add(
    `<</Type/Font/Subtype/TrueType/BaseFont/${name}/FirstChar ${first}/LastChar ${last}/Widths[${widths.join(' ')}]` +
      `/FontDescriptor ${descriptor}/ToUnicode ${unicode}>>`,
  );
}

/** Six capitals that name the subset, from the glyphs it holds. */
function subsetTag(booked: BookedFont): string {
  let hash = 7 + booked.resource.length + booked.resource.charCodeAt(1);
  booked.glyphs.forEach((g, c) => {
    if (g) hash = (Math.imul(hash, 31) + g * 257 + c) >>> 0;
  });
  let tag = '';
  for (let i = 0; i < 6; i++) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26) + 11 * i;
  }
  return tag;
}

/** Codes as Unicode: ASCII stands at its own codes and needs one line. */
function toUnicode(of: Face, glyphs: Uint16Array): string {
  const lines: string[] = [];
  for (const [code, glyph] of glyphs.entries()) {
    const text = of.textOf[glyph] ?? '\ufffd';
    if (glyph && !(code < 0x7f && text === String.fromCharCode(code))) lines.push(`<${hex2(code)}><${hexOf(text)}>`);
  }
  const blocks: string[] = [];
  for (let i = 0; i < lines.length; i += 100) {
    const part = lines.slice(i, i + 100);
    blocks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def /CMapName/Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<00><FF>\nendcodespacerange\n1 beginbfrange\n<20><7E><0020>\nendbfrange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

const hex2 = (n: number): string => n.toString(16).toUpperCase().padStart(2, '0');
const hexOf = (text: string): string => Array.from({ length: text.length }, (_, i) => hex4(text.charCodeAt(i))).join('');
