import { formatNames, formats } from '../app/formats.ts';

/** `Link` header (RFC 8288): the other formats, and the address under which this edition stays. */
export function formatLinks(topic: string, edition: string, type: string): string {
  const self = `/briefings/${topic}/editions/${edition}`;
  const others = formatNames
    .filter((name) => formats[name].type !== type)
    .map((name) => `<${self}.${name}>; rel="alternate"; type="${formats[name].type.split(';')[0]}"`);
  return [...others, `<${self}>; rel="canonical"`, `</briefings/${topic}/feed.atom>; rel="alternate"; type="application/atom+xml"`].join(
    ', ',
  );
}
