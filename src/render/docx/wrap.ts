import { Markup } from '../html/markup.ts';
import { namespaces } from './parts.data.ts';

/** The root element of a part, with the namespaces declared. */
export const wrapped = (name: 'document' | 'footnotes' | 'hdr' | 'ftr', content: Markup): Markup =>
  new Markup(`<w:${name} ${namespaces}>${content.source}</w:${name}>`);
