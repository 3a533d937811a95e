import type { PathLogo } from './note.ts';

export type SectionName =
  | 'masthead'
  | 'keyPoints'
  | 'changes'
  | 'evidenceBase'
  | 'background'
  | 'actors'
  | 'timeline'
  | 'claims'
  | 'figures'
  | 'gaps'
  | 'comment'
  | 'terms'
  | 'sources'
  | 'check';

/** A view of one edition: which sections, in which order, under which headings, within which limits. */
export interface Template {
  readonly name: string;
  readonly title: string;
  readonly language: string;
  readonly pageSize: 'A4' | 'Letter';
  readonly accent: string;
  /** Path data, or a picture as `data:image/png;base64,...` with what it shows in words. */
  readonly logo?: PathLogo | { readonly png: string; readonly alt: string };
  readonly marking?: string;
  /** A hard limit on the pages of the PDF, where the template promises one. */
  readonly pages?: number;
  readonly sections: readonly TemplateSection[];
  /** Fixed wording by key; every key has a default in English. */
  readonly phrases: Readonly<Record<string, string>>;
}

export interface TemplateSection {
  readonly section: SectionName;
  readonly heading: string;
  /** Most items (rows, blocks, statements); absent means all. */
  readonly items?: number;
  /** Most words of the section's statements together. */
  readonly words?: number;
  /** `line` prints one line an item where the section knows it (claims in `flash`). */
  readonly form?: 'full' | 'line';
}
