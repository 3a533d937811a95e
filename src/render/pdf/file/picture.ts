import type { PDFRef } from 'pdf-lib';
import type { PathLogo, PictureLogo } from '../../../model/note.ts';
import { type Png, pngBytes, readPng } from '../../../text/png.ts';
import type { PdfFile } from './file.ts';
import { flattened } from './flatten.ts';

/** The logo as an image object of the file; nothing for a path, or for a picture that cannot be read. */
export function embedLogo(file: PdfFile, logo: PathLogo | PictureLogo | undefined): PDFRef | undefined {
  if (!logo || !('png' in logo)) return undefined;
  const png = readPng(pngBytes(logo.png) ?? new Uint8Array());
  if ('fault' in png) return undefined;
  return png.colour >= 4 ? embedFlat(file, png) : embedRows(file, png);
}

const head = ({ width, height }: Png, depth: number, space: string): Record<string, string> => ({
  Type: '/XObject',
  Subtype: '/Image',
  Width: String(width),
  Height: String(height),
  BitsPerComponent: String(depth),
  ColorSpace: space,
});

/** Rows go in as they are: PDF knows PNG's filters (ISO 32000-1, 7.4.4.4). */
function embedRows(file: PdfFile, png: Png): PDFRef {
  const colours = png.colour === 2 ? 3 : 1;
  const space = png.colour === 2 ? '/DeviceRGB' : png.colour === 0 ? '/DeviceGray' : indexed(png);
  const rows = `<</Predictor 15/Colors ${colours}/BitsPerComponent ${png.depth}/Columns ${png.width}>>`;
  const entries = { ...head(png, png.depth, space), ...seeThrough(png), Filter: '/FlateDecode', DecodeParms: rows };
  return file.stream(png.data, entries, true);
}

/** Transparency is taken out: the page is white, and what shows through is white. */
function embedFlat(file: PdfFile, png: Png): PDFRef | undefined {
  const samples = flattened(png);
  return samples && file.stream(samples, head(png, 8, png.colour === 4 ? '/DeviceGray' : '/DeviceRGB'));
}

/** The palette as a colour space, each colour as it looks on white. */
function indexed({ palette = new Uint8Array(), transparency }: Png): string {
  let hex = '';
  palette.forEach((sample, i) => {
    const share = (transparency?.[Math.floor(i / 3)] ?? 255) / 255;
    hex += Math.round(sample * share + 255 * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${hex}>]`;
}

/** The one colour that is see-through, as a colour key mask. */
function seeThrough({ colour, transparency }: Png): Record<string, string> {
  if (colour === 3 || !transparency) return {};
  const samples: number[] = [];
  for (let i = 0; i + 1 < transparency.length; i += 2) samples.push(((transparency[i] ?? 0) << 8) | (transparency[i + 1] ?? 0));
  return samples.length === (colour === 2 ? 3 : 1) ? { Mask: `[${samples.flatMap((s) => [s, s]).join(' ')}]` } : {};
}
