import type { Note, PictureLogo } from '../../model/note.ts';
import { pngBytes } from '../../text/png.ts';
import { type Markup, markup } from '../html/markup.ts';
import type { ArchiveFile } from './zip.ts';

/** Relationship of the document to its logo. */
export const logoRelation = 'rIdLogo';
const logoFile = 'media/logo.png';

/** The logo where it is a picture; a text document draws no paths. */
export const pictureOf = ({ style: { logo } }: Note): PictureLogo | undefined =>
  logo && 'png' in logo && logo.width > 0 ? logo : undefined;

export const pictureFiles = (logo: PictureLogo | undefined): ArchiveFile[] =>
  logo ? [{ name: `word/${logoFile}`, content: pngBytes(logo.png) ?? new Uint8Array() }] : [];

export const pictureRelation = markup`<Relationship Id="${logoRelation}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${logoFile}"/>`;

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
/** Largest size in English metric units (360,000 a centimetre): 4.5 by 1.4 cm. */
const [widest, highest] = [1_620_000, 504_000];

/** A paragraph with the picture in line (DrawingML), its words for who does not see it beside it. */
export function picture({ width, height, alt }: PictureLogo): Markup {
  const scale = Math.min(widest / width, highest / height);
  const [cx, cy] = [Math.round(width * scale), Math.round(height * scale)];
  return markup`<w:p><w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="1" name="Logo" descr="${alt}"/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="logo.png" descr="${alt}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${logoRelation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}
