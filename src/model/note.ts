import type { Chart } from './chart.ts';
import type { NonEmpty } from './span.ts';

/**
 * The document tree, in no format yet. Renderers know these nodes and no briefing words: every word a reader sees
 * stands in the tree. One arm a node; a renderer that meets an unknown node does not compile.
 */
export interface Note {
  /** Title of the document, as in the masthead and the PDF's metadata. */
  readonly title: string;
  readonly language: string;
  /** Printed at the top and bottom of every page. */
  readonly marking?: string;
  /** Short line for running heads and feet: edition, as-of. */
  readonly running: string;
  /** Word patterns for furniture that only a renderer can fill in: `page {page} of {pages}`. */
  readonly furniture: Furniture;
  readonly masthead: Masthead;
  readonly sections: readonly Section[];
  /** The `briefing/1` object of the edition: attached to the PDF, printed by the JSON renderer; opaque to the others. */
  readonly record: object;
  /** All that the note was composed from, for composing it again; attached to the PDF, unseen by the other renderers. */
  readonly origin?: object;
  /** Stable file name without its ending. */
  readonly fileName: string;
  /** Last material change, an ISO 8601 instant or date taken from the data, for metadata; never the clock. */
  readonly modified?: string;
  readonly style: Style;
  /** Addresses of the same edition elsewhere; absent in files built offline. */
  readonly links?: NoteLinks;
}

export interface NoteLinks {
  readonly self: string;
  readonly alternates: readonly { readonly type: string; readonly href: string; readonly label: string }[];
}

export interface Furniture {
  readonly pageOf: string;
  readonly contents: string;
  readonly skip: string;
  readonly backTo: string;
  /** What a link to a note and the link back from it say: `Note {number}`. */
  readonly note: string;
  readonly noteBack: string;
  readonly figureTable: string;
  /** Names of the views that a renderer without paper offers: everything, contested matters only, quotations only. */
  readonly views?: { readonly legend: string; readonly all: string; readonly contested: string; readonly quotes: string };
}

export interface Style {
  readonly pageSize: 'A4' | 'Letter';
  /** Most pages on paper, where the template promises a number: the PDF tightens its type to keep it. */
  readonly pages?: number;
  /** Accent colour as `#rrggbb`. */
  readonly accent: string;
  readonly logo?: PathLogo | PictureLogo;
}

/** The sign of who publishes the note, as one path in the accent colour; without `alt` it is an ornament. */
export interface PathLogo {
  readonly viewBox: readonly [left: number, top: number, width: number, height: number];
  readonly path: string;
  readonly alt?: string;
}

/** The sign as a picture: `data:image/png;base64,...`, its size in its own points, what it shows in words. */
export interface PictureLogo {
  readonly png: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface Masthead {
  readonly kicker: string;
  readonly title: string;
  readonly fields: readonly Field[];
  /** One line under the fields: how the note was made. */
  readonly statement: readonly Inline[];
}

export interface Field {
  readonly label: string;
  readonly value: readonly Inline[];
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  /** What the section holds, for renderers that offer views (`contested`, `quotes`) or a page break; plain otherwise. */
  readonly role: 'plain' | 'contested' | 'register';
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly id?: string; readonly tone: 'body' | 'hint' | 'empty'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: 'fields'; readonly rows: readonly Field[] }
  | Table
  | Panel
  | FigureBlock
  | { readonly kind: 'endnotes'; readonly entries: readonly Endnote[] };

export interface ListItem {
  readonly id?: string;
  /** A word or two set bold before the item. */
  readonly label?: string;
  readonly content: readonly Inline[];
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: NonEmpty<Column>;
  readonly rows: readonly Row[];
}

export interface Column {
  readonly head: string;
  /** Relative width. */
  readonly weight: number;
  readonly align: 'start' | 'end';
  /** Cells of this column head their row (`th scope=row`). */
  readonly rowHead: boolean;
}

export interface Row {
  readonly id?: string;
  /** First row of a group prints this as a group heading over the full width. */
  readonly group?: string;
  readonly cells: readonly (readonly Inline[])[];
}

/** A matter with symmetric sides: heading, status, then one group of entries a side. */
export interface Panel {
  readonly kind: 'panel';
  readonly id: string;
  readonly number: string;
  readonly heading: string;
  readonly status: readonly Inline[];
  readonly sides: readonly { readonly label: string; readonly entries: readonly PanelEntry[] }[];
  readonly footer: readonly Inline[];
}

export interface PanelEntry {
  readonly id?: string;
  readonly holder: readonly Inline[];
  readonly content: readonly Inline[];
}

/** A chart with its text alternative; an equivalent table stands beside it as a block of its own, named by `table`. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: string;
  readonly alternative: string;
  readonly table?: string;
  readonly chart: Chart;
}

export interface Endnote {
  readonly number: number;
  /** Passage id: the anchor that citations lead to. */
  readonly passage: string;
  readonly content: readonly Inline[];
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly content: readonly Inline[] }
  /** Words copied from a source; `quoted` when the source itself prints them in quotation marks. */
  | { readonly kind: 'verbatim'; readonly text: string; readonly language?: string; readonly quoted?: boolean }
  /** A clarification added by the engine, printed in square brackets by the renderer (the text comes without them). */
  | { readonly kind: 'insertion'; readonly text: string }
  /** A cut, printed `[...]`. */
  | { readonly kind: 'cut' }
  /** The number of an endnote, printed `[n]`, linked to it; `preview` is the cited passage with its source, for hover and focus. */
  | { readonly kind: 'citation'; readonly number: number; readonly passage: string; readonly source: string; readonly preview: string }
  | { readonly kind: 'time'; readonly edtf: string; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[]; readonly print: boolean }
  /** A reference to another place of the same note. */
  | { readonly kind: 'reference'; readonly target: string; readonly content: readonly Inline[] }
  /** A status word; the tone decides shape and colour, the word carries the meaning. */
  | { readonly kind: 'tag'; readonly tone: 'alert' | 'notice' | 'quiet'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' };
