import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import { parseTemplate } from '../../src/compose/template.ts';
import type { Note } from '../../src/model/note.ts';
import { renderDocx } from '../../src/render/docx/docx.ts';
import { renderHtml } from '../../src/render/html/html.ts';
import { renderPdf } from '../../src/render/pdf/pdf.ts';
import { sampleEdition } from '../samples/findings.ts';
import { address, png, transparentPng } from '../samples/png.ts';
import { type ReadPdf, readPdf } from './pdf/read-pdf.ts';

const own = { name: 'own', title: 'Own', sections: [{ section: 'keyPoints', heading: 'In short', items: 2 }] };

function noteWith(logo?: object): Note {
  const template = parseTemplate(JSON.stringify({ ...own, logo }), 'own.json');
  if (!template.ok) throw new Error(JSON.stringify(template.problems));
  return compose(sampleEdition, template.value);
}

const picture = (bytes: Uint8Array) => noteWith({ png: address(bytes), alt: 'River desk' });
const image = async (bytes: Uint8Array): Promise<ReadPdf['streams'][number] | undefined> =>
  (await readPdf(await renderPdf(picture(bytes)))).streams.find((s) => s.dict.replaceAll(' ', '').includes('/Subtype/Image'));
const samples = (body = ''): number[] => [...body].map((c) => c.charCodeAt(0));

describe('a logo that is a picture', () => {
  test('stands in the page itself, and only then the policy lets pictures in', () => {
    const html = renderHtml(picture(transparentPng));
    expect(html).toContain(`<img class="logo" src="${address(transparentPng)}" alt="River desk" width="2" height="2">`);
    expect(html).toContain('img-src data:;');
    expect(renderHtml(noteWith())).not.toContain('img-src');
  });

  test('is a figure of the PDF with its words, before the title', async () => {
    const pdf = await readPdf(await renderPdf(picture(transparentPng)));
    const figure = [...pdf.objects.values()].find((o) => o.includes('/S/Figure'));
    expect(figure).toContain('/Alt(River desk)');
    expect(figure).toMatch(/\/BBox\[[\d. ]+\]/u);
    expect(pdf.streams.some((s) => s.body.includes('/Logo Do'))).toBe(true);
  });

  test('with transparency: as it looks on white, without PNG filters', async () => {
    expect(samples((await image(transparentPng))?.body)).toEqual([255, 127, 127, 0, 0, 255, 255, 0, 0, 0, 0, 255]);
  });

  test('without transparency: its rows go in as they are, under PNG’s predictor', async () => {
    const found = await image(png({ width: 2, height: 1, colour: 2, rows: [1, 10, 20, 30, 1, 1, 1] }));
    expect(found?.dict.replaceAll(' ', '')).toContain('/Predictor15/Colors3/BitsPerComponent8/Columns2');
    expect(samples(found?.body)).toEqual([1, 10, 20, 30, 1, 1, 1]);
  });

  test('with a palette: its colours on white', async () => {
    const found = await image(
      png({ width: 1, height: 1, depth: 1, colour: 3, palette: [0, 0, 0, 0, 0, 0], transparency: [0], rows: [0, 0] }),
    );
    expect(found?.dict).toContain('[/Indexed/DeviceRGB 1<ffffff000000>]');
  });

  test('with one see-through colour: masked', async () => {
    const found = await image(png({ width: 1, height: 1, colour: 0, transparency: [0, 7], rows: [0, 7] }));
    expect(found?.dict).toContain('[7 7]');
  });

  test('rows that cannot be unpacked leave the note whole', async () => {
    expect(await image(png({ width: 2, height: 2, colour: 6, rows: [0, 1] }))).toBeUndefined();
  });

  test('is a picture of the Word form, with its words', () => {
    const bytes = renderDocx(picture(transparentPng));
    expect(new TextDecoder('latin1').decode(bytes)).toContain('word/media/logo.png');
  });
});

describe('a logo that is a path', () => {
  const logo = { viewBox: [0, 0, 24, 24], path: 'M0 0H24V24H0Z' };
  test('is an ornament without words, a picture with them', async () => {
    expect(renderHtml(noteWith(logo))).toContain('aria-hidden="true"');
    expect(renderHtml(noteWith({ ...logo, alt: 'River desk' }))).toContain('role="img" aria-label="River desk"');
    const tagged = async (note: Note) =>
      [...(await readPdf(await renderPdf(note))).objects.values()].some((o) => o.includes('(River desk)'));
    expect([await tagged(noteWith(logo)), await tagged(noteWith({ ...logo, alt: 'River desk' }))]).toEqual([false, true]);
  });
});
