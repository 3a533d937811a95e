import { formatNames, formats } from '../app/formats.ts';
import type { ViewAddress } from '../app/offer.ts';

/** `Link` header (RFC 8288): the other formats, and the address under which this view stays. */
export function formatLinks(topic: string, { path, query }: ViewAddress, type: string): string {
  const others = formatNames
    .filter((name) => formats[name].type !== type)
    .map((name) => `<${path}.${name}${query}>; rel="alternate"; type="${formats[name].type.split(';')[0]}"`);
  return [
    ...others,
    `<${path}${query}>; rel="canonical"`,
    `</briefings/${topic}/feed.atom>; rel="alternate"; type="application/atom+xml"`,
  ].join(', ');
}
