import type { PDFRef } from 'pdf-lib';
import type { Drawn } from './draw/draw.ts';
import { pictureName } from './draw/logo.ts';
import { catalogue } from './file/catalogue.ts';
import { PdfFile } from './file/file.ts';
import { describe, information } from './file/metadata.ts';
import { embedLogo } from './file/picture.ts';
import { writeFile } from './file/write.ts';
import { embedFont } from './font/embed.ts';
import type { Layout } from './layout/layout.ts';
import { Annotations } from './tags/annotations.ts';
import { figureBoxes } from './tags/destinations.ts';
import { numberTree, refOf, type TreeContext } from './tags/tree.ts';

/** Puts the drawn pages, the structure tree and everything the two standards ask for into one file. */
export function assemble(layout: Layout, drawn: Drawn): Uint8Array {
  const file = new PdfFile();
  const pages = drawn.pages.map(() => file.reserve());
  const annotations = new Annotations(file, layout, pages);
  const context: TreeContext = { file, pages, annotations: annotations.of, boxes: figureBoxes(layout), refs: new Map() };
  numberTree(context, layout.root);
  const parents = drawn.pages.map((page, i) => `${i}[${page.owners.map((o) => refOf(context, o)).join(' ')}]`);
  const pageTree = writePages(layout, drawn, context, annotations);
  const about = describe(layout.press.note);
  const tree = { parents: [...parents, ...annotations.parents], nextKey: annotations.nextKey };
  const root = catalogue(layout, context, pageTree, tree, about);
  return writeFile(file, { root, info: file.add(information(about)) });
}

/** Pages with their contents, fonts and links. Returns the page tree. */
function writePages(layout: Layout, drawn: Drawn, context: TreeContext, annotations: Annotations): PDFRef {
  const { file, pages } = context;
  const pageTree = file.reserve();
  const contents = drawn.pages.map((p) => p.finish());
  const fonts = drawn.book.fonts.map((f) => `/${f.resource} ${embedFont(file, f)}`).join('');
  const picture = embedLogo(file, layout.press.note.style.logo);
  const resources = file.add(`<</Font<<${fonts}>>${picture ? `/XObject<</${pictureName} ${picture}>>` : ''}>>`);
  const { width, height } = layout.press.page;
  drawn.pages.forEach((page, i) => {
    const links = annotations.add(page, i, context);
    const stream = file.stream(contents[i] ?? '');
    const annots = links.length ? `/Annots[${links.join(' ')}]` : '';
    file.put(
      pages[i] ?? pageTree,
      `<</Type/Page/Parent ${pageTree}/MediaBox[0 0 ${width} ${height}]/Resources ${resources}/Contents ${stream}/StructParents ${i}/Tabs/S${annots}>>`,
    );
  });
  return file.put(pageTree, `<</Type/Pages/Kids[${pages.join(' ')}]/Count ${pages.length}>>`);
}
