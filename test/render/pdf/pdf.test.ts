import { describe, expect, test } from 'vitest';
import { countPages, renderPdf } from '../../../src/render/pdf/pdf.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';
import { paragraph, sampleNote } from './sample-note.ts';

const all = (pdf: ReadPdf, what: RegExp) => [...pdf.objects.values()].filter((o) => what.test(o));
const read = async (note = sampleNote) => readPdf(await renderPdf(note));

describe('the file', () => {
  test('the same note gives the same bytes', async () => {
    expect(await renderPdf(structuredClone(sampleNote))).toEqual(await renderPdf(sampleNote));
  });

  test('says what it is: language, title shown, tagged, both standards', async () => {
    const pdf = await read();
    const [catalog] = all(pdf, /\/Type\/Catalog/u);
    expect(catalog).toContain('/Lang(en-GB)');
    expect(catalog).toContain('/MarkInfo<</Marked true>>');
    expect(catalog).toContain('/DisplayDocTitle true');
    const xmp = pdf.streams.find((s) => s.dict.includes('/Metadata'))?.body;
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<xmp:ModifyDate>2026-03-02T00:00:00Z</xmp:ModifyDate>');
  });

  test('dates come from the note; without one the file has none', async () => {
    const { modified: _, ...undated } = sampleNote;
    const pdf = await read(undated);
    expect(pdf.streams.find((s) => s.dict.includes('/Metadata'))?.body).not.toContain('ModifyDate');
    expect(all(pdf, /CreationDate/u)).toEqual([]);
    expect(all(await read(), /CreationDate\(D:20260302000000/u)).toHaveLength(1);
  });

  test('carries the record as attached data', async () => {
    const pdf = await read();
    expect(all(pdf, /\/AFRelationship\/Data/u)).toHaveLength(1);
    expect(JSON.parse(pdf.streams.find((s) => s.dict.includes('/EmbeddedFile'))?.body ?? '')).toEqual(sampleNote.record);
  });

  test('fonts are embedded subsets with their Unicode', async () => {
    const pdf = await read();
    const fonts = all(pdf, /\/Type\/Font\//u);
    expect(fonts.length).toBeGreaterThanOrEqual(5);
    for (const font of fonts) expect(font).toMatch(/\/BaseFont\/[A-Z]{6}\+Note\w+.*\/ToUnicode \d+ 0 R/u);
  });
});

describe('tags', () => {
  test('every mark stands under a tag or in an artifact, opened and closed', async () => {
    const pdf = await read();
    const pages = pdf.streams.filter((s) => s.body.includes('/MCID'));
    expect(pages.length).toBe(countPages(sampleNote));
    for (const { body } of pages) {
      let depth = 0;
      let inText = false;
      for (const line of body.split('\n')) {
        if (/ B[DM]C$|BDC$/u.test(line)) depth++;
        else if (line === 'EMC') depth--;
        else if (line === 'BT' || line === 'ET') inText = line === 'BT';
        if (/ (Td|T[jJ])$|\)T[jJ]$|\]TJ$/u.test(line)) expect(inText, line).toBe(true);
        if (/ re f$| re S$| h f$/u.test(line)) expect(inText, line).toBe(false);
        if (/(T[jJ]|re f|re S| [SfB]| h f)$/u.test(line)) expect(depth, line).toBeGreaterThan(0);
      }
      expect(depth).toBe(0);
      expect(body.match(/^BT$/gmu)?.length).toBe(body.match(/^ET$/gmu)?.length);
    }
  });

  test('running heads and feet are pagination artifacts of their kind', async () => {
    const [first, second] = (await read()).streams.filter((s) => s.body.includes('/MCID'));
    expect(first?.body).toContain('/Artifact<</Type/Pagination/Subtype/Footer>>BDC');
    expect(second?.body).toContain('/Artifact<</Type/Pagination/Subtype/Header>>BDC');
  });

  test('a figure has its alternative and its place', async () => {
    const [figure] = all(await read(), /\/S\/Figure/u);
    expect(figure).toContain('/Alt(Lower Bank asserts, Upper Bank denies.)');
    expect(figure).toMatch(/\/BBox\[[\d. ]+\]/u);
  });

  test('table heads have a scope, a group heading its span', async () => {
    const heads = all(await read(), /\/S\/TH/u);
    expect(heads.filter((h) => h.includes('/Scope/Column'))).toHaveLength(3);
    expect(heads.filter((h) => h.includes('/Scope/Row'))).toHaveLength(3);
    expect(heads.filter((h) => h.includes('/ColSpan 3'))).toHaveLength(1);
  });

  test('every link has a description and its place in the tree', async () => {
    const pdf = await read();
    const links = all(pdf, /\/Subtype\/Link/u);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(link).toMatch(/\/F 4\/Contents.+\/StructParent \d+/u);
    for (const link of links) expect(link).not.toMatch(/\{\w+\}/u);
    expect(all(pdf, /\/S\/Link/u).every((e) => e.includes('/OBJR'))).toBe(true);
  });
});

describe('links', () => {
  test('a citation leads to its note and the note back', async () => {
    const links = all(await read(), /\/Subtype\/Link/u);
    expect(links.filter((l) => l.includes('(Note 3)'))).toHaveLength(1);
    expect(links.filter((l) => l.includes('(Back to note 3)'))).toHaveLength(1);
    for (const l of links.filter((x) => /Note|Back/u.test(x))) expect(l).toMatch(/\/Dest\[\d+ 0 R\/XYZ null \d/u);
  });

  test('a reference to a place that is not in the note is plain text', async () => {
    const content = { kind: 'reference' as const, target: 'nowhere', content: [{ kind: 'text' as const, text: 'there' }] };
    const note = { ...sampleNote, sections: [{ id: 's', heading: 'S', role: 'plain' as const, blocks: [paragraph(content)] }] };
    const pdf = await read(note);
    expect(all(pdf, /\/Subtype\/Link/u)).toEqual([]);
    expect(all(pdf, /\/S\/Span/u)).toHaveLength(1);
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])('%s is never a link', async (href) => {
    const content = { kind: 'link' as const, href, print: true, content: [{ kind: 'text' as const, text: 'press' }] };
    const note = { ...sampleNote, sections: [{ id: 's', heading: 'S', role: 'plain' as const, blocks: [paragraph(content)] }] };
    const pdf = await read(note);
    expect(all(pdf, /\/URI|JavaScript/u)).toEqual([]);
  });

  test('parentheses and backslashes cannot break out of a string', async () => {
    const content = {
      kind: 'link' as const,
      href: 'https://e.example/a)b\\(c',
      print: false,
      content: [{ kind: 'text' as const, text: 'x) /JS (y' }],
    };
    const note = { ...sampleNote, sections: [{ id: 's', heading: 'S', role: 'plain' as const, blocks: [paragraph(content)] }] };
    const [link] = all(await read(note), /\/Subtype\/Link/u);
    expect(link).toContain('(x\\) /JS \\(y)');
  });

  test('sections and numbered matters are bookmarks', async () => {
    const pdf = await read();
    expect(all(pdf, /\/Title\(Key points\)/u)).toHaveLength(1);
    expect(all(pdf, /\/Title\(C1 Who opened the gates\)/u)).toHaveLength(1);
  });
});

describe('the logo', () => {
  const withLogo = (path: string) => ({ ...sampleNote, style: { ...sampleNote.style, logo: { viewBox: [0, 0, 24, 24] as const, path } } });
  const firstPage = async (path: string) => (await read(withLogo(path))).streams.find((s) => s.body.includes('/MCID'))?.body ?? '';

  test('is filled beside the title, outside the reading order', async () => {
    const body = await firstPage('M0 0 H24 V24 H0 Z');
    expect(body).toMatch(/\/Artifact BMC[\s\S]*24 0 l\n24 24 l\n0 24 l\nh\nf\nQ/u);
  });

  test('a path that cannot be read is left out', async () => {
    expect(await firstPage('M 1 e Z 3 3 C')).not.toContain('NaN');
  });
});

describe('languages', () => {
  test('words in another language than the note say so', async () => {
    const content = { kind: 'verbatim' as const, text: 'Wir mussten öffnen', language: 'de' };
    const note = { ...sampleNote, sections: [{ id: 's', heading: 'S', role: 'plain' as const, blocks: [paragraph(content)] }] };
    expect(all(await read(note), /\/S\/Span/u)[0]).toContain('/Lang(de)');
    const same = {
      ...note,
      sections: [{ id: 's', heading: 'S', role: 'plain' as const, blocks: [paragraph({ ...content, language: 'en' })] }],
    };
    expect(all(await read(same), /\/S\/Span/u)).toEqual([]);
  });
});

describe('size', () => {
  test('the sample note stays small', async () => {
    expect((await renderPdf(sampleNote)).length).toBeLessThan(45_000);
  });
});
