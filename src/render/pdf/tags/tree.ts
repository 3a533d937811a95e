import type { PDFRef } from 'pdf-lib';
import type { PdfFile } from '../file/file.ts';
import { num, pdfText } from '../file/syntax.ts';
import { isLeaf, type TagElement } from './element.ts';

export interface TreeContext {
  readonly file: PdfFile;
  readonly pages: readonly PDFRef[];
  /** Link annotations of an element, with the page each stands on. */
  readonly annotations: ReadonlyMap<TagElement, readonly { readonly ref: PDFRef; readonly page: number }[]>;
  /** Where each figure stands, as a PDF rectangle. */
  readonly boxes: ReadonlyMap<TagElement, readonly number[]>;
  readonly refs: Map<TagElement, PDFRef>;
}

/** Writes the structure tree below `root`; every element gets an object of its own, its marks as kids in reading order. */
export function writeTree(context: TreeContext, root: TagElement, parent: PDFRef): PDFRef {
  const ref = refOf(context, root);
  const page = firstPage(root);
  const kids = root.kids.flatMap((kid) =>
    isLeaf(kid) ? markedContent(context, kid.marks, page) : context.refs.has(kid) ? [String(writeTree(context, kid, ref))] : [],
  );
  for (const a of context.annotations.get(root) ?? [])
    kids.push(`<</Type/OBJR/Obj ${a.ref}${a.page === page ? '' : `/Pg ${context.pages[a.page]}`}>>`);
  const k = kids.length === 0 ? '' : kids.length === 1 && !kids[0]?.includes('R') ? `/K ${kids[0]}` : `/K[${kids.join(' ')}]`;
  const pg = page === undefined ? '' : `/Pg ${context.pages[page]}`;
  context.file.put(ref, `<</S/${typeOf(context, root)}/P ${parent}${pg}${k}${attributes(context, root)}>>`);
  return ref;
}

/**
 * Numbers the elements in reading order: neighbours get neighbouring numbers, which pack well. Elements under which nothing
 * was drawn get none and are left out, except the cells that a table needs to keep its shape.
 */
export function numberTree(context: Pick<TreeContext, 'file' | 'refs'>, root: TagElement): void {
  const drawn = new Set<TagElement>();
  findDrawn(root, drawn);
  const number = (element: TagElement): void => {
    if (!drawn.has(element)) return;
    refOf(context, element);
    for (const kid of element.kids) if (!isLeaf(kid)) number(kid);
  };
  number(root);
}

/** Whether anything stands under the element; it and every such element below it are added to `drawn`. */
function findDrawn(element: TagElement, drawn: Set<TagElement>): boolean {
  let any = element.type === 'TD' || element.type === 'TH';
  for (const kid of element.kids) any = (isLeaf(kid) ? kid.marks.length > 0 : findDrawn(kid, drawn)) || any;
  if (any) drawn.add(element);
  return any;
}

export function refOf(context: Pick<TreeContext, 'file' | 'refs'>, element: TagElement): PDFRef {
  let ref = context.refs.get(element);
  if (!ref) {
    ref = context.file.reserve();
    context.refs.set(element, ref);
  }
  return ref;
}

/** A link whose target is not in this note is plain text. */
const typeOf = (context: TreeContext, element: TagElement): string =>
  element.type === 'Link' && !context.annotations.has(element) ? 'Span' : element.type;

function markedContent(context: TreeContext, marks: readonly number[], page: number | undefined): string[] {
  const out: string[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const at = marks[i] ?? 0;
    out.push(at === page ? String(marks[i + 1]) : `<</Type/MCR/Pg ${context.pages[at]}/MCID ${marks[i + 1]}>>`);
  }
  return out;
}

/** The page of the element's own first mark. */
function firstPage(element: TagElement): number | undefined {
  for (const kid of element.kids) if (isLeaf(kid) && kid.marks.length) return kid.marks[0];
  return undefined;
}

function attributes(context: TreeContext, element: TagElement): string {
  const out: string[] = [];
  if (element.alt !== undefined) out.push(`/Alt${pdfText(element.alt)}`);
  if (element.language !== undefined) out.push(`/Lang${pdfText(element.language)}`);
  if (element.actual !== undefined) out.push(`/ActualText${pdfText(element.actual)}`);
  if (element.type === 'TH') out.push(`/A<</O/Table/Scope/${element.scope ?? 'Column'}${element.span ? `/ColSpan ${element.span}` : ''}>>`);
  if (element.type === 'L') out.push(`/A<</O/List/ListNumbering/${element.numbered ? 'Decimal' : 'Disc'}>>`);
  const box = context.boxes.get(element);
  if (box) out.push(`/A<</O/Layout/Placement/Block/BBox[${box.map(num).join(' ')}]>>`);
  return out.join('');
}
