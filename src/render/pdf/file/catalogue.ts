import type { PDFRef } from 'pdf-lib';
import type { Layout } from '../layout/layout.ts';
import { bookmarks } from '../tags/bookmarks.ts';
import { type TreeContext, writeTree } from '../tags/tree.ts';
import { attachments } from './attachment.ts';
import { colourProfile } from './colour-profile.ts';
import { type Description, metadata } from './metadata.ts';
import { pdfText } from './syntax.ts';

/** The parent tree's entries, and the first key that is free. */
export interface ParentTree {
  readonly parents: readonly string[];
  readonly nextKey: number;
}

/** The root of the file: structure tree, metadata, colour, attachments, bookmarks, page labels. */
export function catalogue(layout: Layout, context: TreeContext, pageTree: PDFRef, tree: ParentTree, about: Description): PDFRef {
  const { file } = context;
  const treeRoot = file.reserve();
  const document = writeTree(context, layout.root, treeRoot);
  const parentTree = file.add(`<</Nums[${tree.parents.join(' ')}]>>`);
  file.put(treeRoot, `<</Type/StructTreeRoot/K ${document}/ParentTree ${parentTree}/ParentTreeNextKey ${tree.nextKey}>>`);
  const profile = file.stream(colourProfile(), { N: '3' });
  const xmp = file.stream(new TextEncoder().encode(metadata(about)), { Type: '/Metadata', Subtype: '/XML' }, true);
  const attached = attachments(file, layout.press.note);
  const outlines = bookmarks(file, layout, context.pages);
  const intent = `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${profile}>>`;
  return file.add(
    `<</Type/Catalog/Version/1.7/Pages ${pageTree}/Lang${pdfText(about.language)}/MarkInfo<</Marked true>>/StructTreeRoot ${treeRoot}` +
      `/Metadata ${xmp}/ViewerPreferences<</DisplayDocTitle true>>${outlines ? `/Outlines ${outlines}/PageMode/UseOutlines` : ''}` +
      `/PageLabels<</Nums[0<</S/D>>]>>/OutputIntents[${intent}]/AF[${attached.map((a) => a.ref).join(' ')}]` +
      `/Names<</EmbeddedFiles<</Names[${attached.map((a) => `(${a.name})${a.ref}`).join('')}]>>>>>>`,
  );
}
