import { shortHash } from '../text/hash.ts';

/** Letters of a name taken from an address, at most. */
const longest = 60;

/**
 * A speaking name for a fetched document: `2024-05-08_harbour.example_two-ferries-stay_k3x9q`. The ending is a hash of the
 * address, so that two addresses never share a name; only small ASCII letters, digits, hyphens, stops and underscores occur.
 */
export function documentName(url: string, published?: string): string {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const host = (address?.hostname ?? 'document').replace(/^www\./u, '');
  const day = /^\d{4}(?:-\d{2}){0,2}/u.exec(published ?? '')?.[0];
  const parts = [day, slug(host), slug(lastWords(address?.pathname ?? '')), shortHash(url).slice(0, 5)];
  return parts.filter((part) => part !== undefined && part !== '').join('_');
}

/** The part of a path that speaks: its longest piece with letters, without its file ending. */
function lastWords(path: string): string {
  const pieces = path.split('/').map((piece) => decoded(piece).replace(/\.\w{1,5}$/u, ''));
  return pieces.filter((piece) => /\p{L}/u.test(piece)).sort((a, b) => b.length - a.length)[0] ?? '';
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/gu, '')
    .slice(0, longest)
    .replace(/-+[^-]{0,12}$/u, (cut) => (text.length > longest ? '' : cut));
