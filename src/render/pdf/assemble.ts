import type { PDFRef } from 'pdf-lib';
import type { Drawn } from './draw/draw.ts';
import type { PageContent } from './draw/page-content.ts';
import { attachments } from './file/attachment.ts';
import { colourProfile } from './file/colour-profile.ts';
import { PdfFile } from './file/file.ts';
import { instant, metadata, pdfDate, producer } from './file/metadata.ts';
import { num, pdfText } from './file/syntax.ts';
import { writeFile } from './file/write.ts';
import { embedFont } from './font/embed.ts';
import type { Layout } from './layout/layout.ts';
import { bookmarks } from './tags/bookmarks.ts';
import { type Place, places } from './tags/destinations.ts';
import type { TagElement } from './tags/element.ts';
import { numberTree, refOf, type TreeContext, writeTree } from './tags/tree.ts';

/** Puts the drawn pages, the structure tree and everything the two standards ask for into one file. */
export function assemble(layout: Layout, drawn: Drawn): Uint8Array {
  const file = new PdfFile();
  const { note } = layout.press;
  const pages = drawn.pages.map(() => file.reserve());
  const annotations = new Map<TagElement, { ref: PDFRef; page: number }[]>();
  const context: TreeContext = { file, pages, annotations, boxes: figureBoxes(layout), refs: new Map() };
  const parents: string[] = [];
  numberTree(context, layout.root);
  const pageTree = file.reserve();
  const contents = drawn.pages.map((p) => p.finish());
  const fonts = drawn.book.fonts.map((f) => `/${f.resource} ${embedFont(file, f)}`).join('');
  const resources = file.add(`<</Font<<${fonts}>>>>`);
  const known = places(layout);
  const keys = { next: drawn.pages.length };
  drawn.pages.forEach((page, i) => {
    parents.push(`${i}[${page.owners.map((o) => refOf(context, o)).join(' ')}]`);
  });
  drawn.pages.forEach((page, i) => {
    const links = annotate(page, i, layout, context, known, annotations, keys, parents);
    const stream = file.stream(contents[i] ?? '');
    const annots = links.length ? `/Annots[${links.join(' ')}]` : '';
    const { width, height } = layout.press.page;
    file.put(
      pages[i] as PDFRef,
      `<</Type/Page/Parent ${pageTree}/MediaBox[0 0 ${width} ${height}]/Resources ${resources}/Contents ${stream}/StructParents ${i}/Tabs/S${annots}>>`,
    );
  });
  file.put(pageTree, `<</Type/Pages/Kids[${pages.join(' ')}]/Count ${pages.length}>>`);
  const root = catalogue(file, layout, context, pageTree, parents, keys.next);
  const when = instant(note.modified);
  const dates = when ? `/CreationDate${pdfDate(when)}/ModDate${pdfDate(when)}` : '';
  const info = file.add(`<</Title${pdfText(note.title)}/Creator(${producer})/Producer(${producer})${dates}>>`);
  return writeFile(file, { root, info });
}

/** Annotations of a page's links, each tied to its place in the structure tree. Links that lead nowhere are left as text. */
function annotate(
  page: PageContent,
  index: number,
  layout: Layout,
  context: TreeContext,
  known: ReadonlyMap<string, Place>,
  annotations: Map<TagElement, { ref: PDFRef; page: number }[]>,
  keys: { next: number },
  parents: string[],
): PDFRef[] {
  return page.links.flatMap(({ element, box }) => {
    const target = element.target;
    const action = target && ('href' in target ? outside(target.href) : inside(known.get(target.anchor), layout, context));
    if (!target || !action) return [];
    const key = keys.next++;
    const ref = context.file.add(
      `<</Type/Annot/Subtype/Link/Rect[${box.map(Math.round).join(' ')}]/Border[0 0 0]/F 4/Contents${pdfText(target.says)}/StructParent ${key}${action}>>`,
    );
    parents.push(`${key} ${refOf(context, element)}`);
    annotations.set(element, [...(annotations.get(element) ?? []), { ref, page: index }]);
    return [ref];
  });
}

const outside = (href: string): string | undefined =>
  /^(https?|mailto):/iu.test(href) ? `/A<</S/URI/URI${pdfText(encodeURI(decodeSafely(href)))}>>` : undefined;

function decodeSafely(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

function inside(place: Place | undefined, layout: Layout, context: TreeContext): string | undefined {
  return place && `/Dest[${context.pages[place.page]}/XYZ null ${num(layout.press.page.height - place.top + 4)} null]`;
}

function figureBoxes(layout: Layout): Map<TagElement, readonly number[]> {
  const { margin } = layout.press.scale;
  const { height } = layout.press.page;
  const boxes = new Map<TagElement, readonly number[]>();
  for (const page of layout.pages)
    for (const { strip, y } of page.strips) {
      const f = strip.figure;
      if (!f) continue;
      const top = height - margin - y - f.y;
      boxes.set(f.leaf.owner, [margin + f.x, top - f.drawing.height, margin + f.x + f.drawing.width, top]);
    }
  return boxes;
}

function catalogue(
  file: PdfFile,
  layout: Layout,
  context: TreeContext,
  pageTree: PDFRef,
  parents: readonly string[],
  next: number,
): PDFRef {
  const { note } = layout.press;
  const treeRoot = file.reserve();
  const document = writeTree(context, layout.root, treeRoot);
  const parentTree = file.add(`<</Nums[${parents.join(' ')}]>>`);
  file.put(treeRoot, `<</Type/StructTreeRoot/K ${document}/ParentTree ${parentTree}/ParentTreeNextKey ${next}>>`);
  const profile = file.stream(colourProfile(), { N: '3' });
  const about = { title: note.title, language: note.language, ...(note.modified ? { modified: note.modified } : {}) };
  const xmp = file.stream(new TextEncoder().encode(metadata(about)), { Type: '/Metadata', Subtype: '/XML' }, true);
  const attached = attachments(file, note);
  const outlines = bookmarks(file, layout, context.pages);
  const intent = `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${profile}>>`;
  return file.add(
    `<</Type/Catalog/Version/1.7/Pages ${pageTree}/Lang${pdfText(note.language)}/MarkInfo<</Marked true>>/StructTreeRoot ${treeRoot}` +
      `/Metadata ${xmp}/ViewerPreferences<</DisplayDocTitle true>>${outlines ? `/Outlines ${outlines}/PageMode/UseOutlines` : ''}` +
      `/PageLabels<</Nums[0<</S/D>>]>>/OutputIntents[${intent}]/AF[${attached.map(({ ref }) => ref).join(' ')}]` +
      `/Names<</EmbeddedFiles<</Names[${attached.map(({ name, ref }) => `(${name})${ref}`).join('')}]>>>>>>`,
  );
}
