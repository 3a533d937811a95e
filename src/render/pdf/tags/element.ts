/** Standard structure types of PDF 1.7 that a note uses. */
export type ElementType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span';

/** Where a link leads: outside, or to an anchor of the same note. */
export type LinkTarget = { readonly href: string; readonly says: string } | { readonly anchor: string; readonly says: string };

/** A node of the structure tree. Its kids stand in reading order, whatever the order they are drawn in. */
export interface TagElement {
  readonly type: ElementType;
  readonly kids: (TagElement | TagLeaf)[];
  readonly scope?: 'Row' | 'Column';
  readonly span?: number;
  readonly alt?: string;
  readonly numbered?: boolean;
  readonly target?: LinkTarget;
  /** Language of the content where it is not the note's. */
  readonly language?: string;
  /** What the content reads as, where it is drawn in another order or other signs. */
  readonly actual?: string;
}

/** A stretch of drawn content; drawing fills in where it went: page and marked-content number, in turn. */
export interface TagLeaf {
  readonly owner: TagElement;
  readonly marks: number[];
  /** Where its content goes on, once something that reads otherwise stands within it. */
  next?: TagLeaf;
}

export type ElementDetails = Partial<Omit<TagElement, 'type' | 'kids'>>;

/** A new element, the last kid of its parent. */
export function addElement(parent: TagElement, type: ElementType, details: ElementDetails = {}): TagElement {
  const element: TagElement = { type, kids: [], ...details };
  parent.kids.push(element);
  return element;
}

/** A place for content, the last kid of its element. */
export function addLeaf(owner: TagElement): TagLeaf {
  const leaf: TagLeaf = { owner, marks: [] };
  owner.kids.push(leaf);
  return leaf;
}

/**
 * Parts a leaf for content that reads as something else: a Span after what was drawn so far, then a leaf for the rest.
 * Nested marked content would do by the standard, but readers lose what follows it.
 */
export function partLeaf(leaf: TagLeaf, actual: string): TagLeaf {
  const before = latest(leaf);
  const { owner } = before;
  const span: TagElement = { type: 'Span', kids: [], actual };
  const rest: TagLeaf = { owner, marks: [] };
  owner.kids.splice(owner.kids.indexOf(before) + 1, 0, span, rest);
  before.next = rest;
  return addLeaf(span);
}

/** Where a leaf's content goes on. */
export function latest(leaf: TagLeaf): TagLeaf {
  let last = leaf;
  while (last.next) last = last.next;
  return last;
}

export const isLeaf = (kid: TagElement | TagLeaf): kid is TagLeaf => 'marks' in kid;
