import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/docx.ts';
import { columnWidths } from '../../../src/render/docx/widths.ts';
import { crc32 } from '../../../src/text/crc32.ts';
import { sampleEdition } from '../../samples/findings.ts';
import { links, noteOf } from '../../samples/notes.ts';
import { rightToLeft } from '../../samples/stress.ts';
import { hostile, samples } from '../../samples/variants.ts';

/** The files of an archive, read back as a stranger would: by its directory. */
async function unzip(bytes: Uint8Array): Promise<Map<string, string>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const files = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < view.getUint16(end + 10, true); i++) {
    const [packed, label, offset] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
    const name = new TextDecoder().decode(bytes.slice(at + 46, at + 46 + label));
    const start = offset + 30 + label;
    const stream = new Blob([bytes.slice(start, start + packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const content = new Uint8Array(await new Response(stream).arrayBuffer());
    expect(crc32(content)).toBe(view.getUint32(at + 16, true));
    files.set(name, new TextDecoder().decode(content));
    at += 46 + label;
  }
  return files;
}

/** Tags that are opened and not closed, or closed and not opened. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name = '', own] of xml.matchAll(/<(\/?)([\w:]+)(?:"[^"]*"|[^>"])*?(\/?)>/gu)) {
    if (own) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

/** A number as readers see it, in the text and before its footnote. */
const numberMark = (id = ''): string => `<w:r><w:rPr><w:rStyle w:val="NoteMark"/></w:rPr><w:t xml:space="preserve">[${id}]</w:t></w:r>`;

const files = await unzip(renderDocx(noteOf(sampleEdition, 'full', { links })));
const text = files.get('word/document.xml') ?? '';
const footnotes = files.get('word/footnotes.xml') ?? '';

describe('a text document', () => {
  test('every part is whole XML, also with hostile text', async () => {
    for (const edition of Object.values(samples))
      for (const [name, xml] of await unzip(renderDocx(noteOf(edition, 'full', { links })))) expect(unbalanced(xml), name).toEqual([]);
  });
  test('each number has one footnote, its first citation carries it; all citations lead to it and it leads back', () => {
    const placed = [...text.matchAll(/footnoteReference w:customMarkFollows="1" w:id="(\d+)"\/><w:t>\u200d<\/w:t>/gu)].map((m) => m[1]);
    expect(placed.length).toBeGreaterThan(20);
    expect(new Set(placed).size).toBe(placed.length);
    expect(text.match(/<w:footnoteReference/gu)?.length).toBe(placed.length);
    for (const id of placed) {
      expect(footnotes).toContain(`<w:footnote w:id="${id}">`);
      expect(footnotes).toContain(`<w:hyperlink w:anchor="b_cited_${id}">${numberMark(id)}</w:hyperlink>`);
      expect(text).toContain(`<w:hyperlink w:anchor="b_note_${id}">${numberMark(id)}</w:hyperlink>`);
    }
  });
  test('names from right to left are runs of their own, the words around them are not', async () => {
    const own = (await unzip(renderDocx(noteOf(rightToLeft, 'full', { links })))).get('word/document.xml') ?? '';
    const runs = [...own.matchAll(/<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/gu)];
    const backwards = (s = '') => /[\u0590-\u08ff]/u.test(s);
    expect(runs.filter((r) => backwards(r[2])).length).toBeGreaterThan(20);
    expect(runs.filter((r) => backwards(r[2]) !== (r[1] ?? '').includes('<w:rtl/>')).map((r) => r[2])).toEqual([]);
    expect(runs.filter((r) => backwards(r[2]) && /[A-Za-z0-9]/u.test(r[2] ?? '')).map((r) => r[2])).toEqual([]);
    expect(own).toContain('<w:b/><w:bCs/><w:rtl/>');
  });
  test('headings, tables with a repeated head, page numbers as fields', () => {
    expect(text).toContain('<w:pStyle w:val="Heading1"/>');
    expect(text).toContain('<w:tblHeader/>');
    expect(files.get('word/footer1.xml')).toContain('<w:fldSimple w:instr="NUMPAGES">');
    expect(files.get('word/header1.xml')).toContain('TLP:CLEAR');
  });
  test('charts are tables and lists: signs by holder, dates in order; what a table says already is not said twice', () => {
    expect(text).toMatch(/●|○|□/u);
    expect(text).toContain('<w:pStyle w:val="Dated"/>');
    const captions = [...text.matchAll(/<w:pStyle w:val="Caption"\/>.*?<\/w:p>/gu)].map((m) => m[0].replace(/<[^>]+>/gu, ''));
    expect(captions.filter((c) => c.startsWith('Events by date, to scale'))).toEqual([]);
    expect(captions.some((c) => c.startsWith('Who asserts, denies'))).toBe(true);
  });
  test('the columns of a table fill the line, and no word of a column is wider than it', () => {
    const column = { weight: 1, align: 'start', rowHead: false } as const;
    const cell = (words: string) => [{ kind: 'text' as const, text: words }];
    const [wide = 0, narrow = 0] = columnWidths(
      {
        kind: 'table',
        id: 't',
        caption: '',
        columns: [
          { ...column, head: 'A', weight: 9 },
          { ...column, head: 'Published' },
        ],
        rows: [{ cells: [cell('words of a sentence'), cell('28\u00a0February 2026')] }],
      },
      9070,
    );
    expect(wide + narrow).toBe(9070);
    expect(narrow).toBeGreaterThan(11 * 100);
  });
  test('every link has its target: addresses as relations, places as bookmarks', () => {
    const relations = files.get('word/_rels/document.xml.rels') ?? '';
    for (const [, id] of text.matchAll(/<w:hyperlink r:id="(rId\d+)"/gu)) expect(relations).toContain(`Id="${id}"`);
    const both = text + footnotes;
    const names = new Set([...both.matchAll(/bookmarkStart w:id="\d+" w:name="([^"]+)"/gu)].map((m) => m[1]));
    const anchors = [...both.matchAll(/w:anchor="([^"]+)"/gu)].map((m) => m[1]);
    expect(anchors.filter((a) => !names.has(a))).toEqual([]);
  });
  test('markup in a source stays text; only addresses of the web are links', async () => {
    const bad = [...(await unzip(renderDocx(noteOf(hostile, 'full')))).values()].join('');
    expect(bad).toContain('&lt;script&gt;alert(1)');
    expect(bad).not.toMatch(/Target="javascript:/u);
  });
  test('the same note gives the same bytes', () => expect(renderDocx(noteOf(sampleEdition))).toEqual(renderDocx(noteOf(sampleEdition))));
});
