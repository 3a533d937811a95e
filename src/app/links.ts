import type { EditionLinks } from '../compose/context.ts';
import { formatNames, formats } from './formats.ts';

/** The addresses of one edition; relative to the site unless `base` (`https://host`) is given. */
export function editionLinks(topic: string, edition: string, base = '', query = ''): EditionLinks {
  const self = `${base}/briefings/${topic}/editions/${edition}`;
  return {
    self,
    alternates: formatNames.map((name) => ({ type: formats[name].type, label: formats[name].label, href: `${self}.${name}${query}` })),
    passages: `${self}/passages`,
    verify: `${self}/verify`,
  };
}
