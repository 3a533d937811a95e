import type { PDFRef } from 'pdf-lib';
import type { PageContent } from '../draw/page-content.ts';
import type { PdfFile } from '../file/file.ts';
import { pdfText } from '../file/syntax.ts';
import type { Layout } from '../layout/layout.ts';
import { type Place, places } from './destinations.ts';
import type { LinkTarget, TagElement } from './element.ts';
import { refOf, type TreeContext } from './tree.ts';

/** A link annotation and the page it stands on. */
export interface Annotation {
  readonly ref: PDFRef;
  readonly page: number;
}

/**
 * Writes the link annotations of all pages, each tied to its element by a key of the parent tree. Links that lead nowhere,
 * or to an address that is neither web nor mail, are left as text.
 */
export class Annotations {
  readonly of = new Map<TagElement, Annotation[]>();
  /** Entries of the parent tree: key and element. */
  readonly parents: string[] = [];
  private readonly file: PdfFile;
  private readonly places: ReadonlyMap<string, Place>;
  private readonly height: number;
  private readonly pages: readonly PDFRef[];
  private key: number;

  constructor(file: PdfFile, layout: Layout, pages: readonly PDFRef[]) {
    this.file = file;
    this.places = places(layout);
    this.height = layout.press.page.height;
    this.pages = pages;
    this.key = pages.length;
  }

  get nextKey(): number {
    return this.key;
  }

  add(page: PageContent, index: number, context: TreeContext): PDFRef[] {
    return page.links.flatMap(({ element, box }) => {
      const action = element.target && this.action(element.target);
      if (!element.target || !action) return [];
      const area = box.map(Math.round).join(' ');
      const ref = this.file.add(
        `<</Subtype/Link/Rect[${area}]/Border[0 0 0]/F 4/Contents${pdfText(element.target.says)}/StructParent ${this.key}${action}>>`,
      );
      this.parents.push(`${this.key++} ${refOf(context, element)}`);
      const known = this.of.get(element);
      if (known) known.push({ ref, page: index });
      else this.of.set(element, [{ ref, page: index }]);
      return [ref];
    });
  }

  private action(target: LinkTarget): string | undefined {
    if ('href' in target) return outside(target.href);
    const place = this.places.get(target.anchor);
    return place && `/Dest[${this.pages[place.page]}/XYZ null ${Math.round(this.height - place.top + above)} null]`;
  }
}

/** Room above the place a link leads to. */
const above = 4;

function outside(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? `/A<</S/URI/URI${pdfText(url.href)}>>` : undefined;
}
