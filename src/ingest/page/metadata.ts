import type { Edtf } from '../../model/article.ts';
import { webAddress } from '../address.ts';
import { metadataDay } from '../day.ts';
import { defined, type LinkedArticle } from './linked-data.ts';
import { authorName, fold, lookAround } from './seen.ts';
import type { PageTree } from './tree.ts';

/** What a page says of its article outside the text. Nothing is guessed: what stands nowhere is absent. */
export interface PageMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: Edtf;
  readonly modified?: Edtf;
  readonly language?: string;
  readonly canonical?: string;
}

/** Names under which pages give a fact in `<meta>`, the most reliable first. */
const keys = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title'],
  author: [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'cxenseparse:author',
    'citation_author',
  ],
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'twitter:app:name:iphone'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article.published',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.available',
    'citation_publication_date',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'cxenseparse:recs:publishtime',
    'displaydate',
    'date',
  ],
  modified: ['article:modified_time', 'og:updated_time', 'article.updated', 'datemodified', 'lastmod', 'dcterms.modified', 'last-modified'],
  language: ['og:locale', 'content-language', 'dc.language', 'language'],
} as const;

/** `url`: where the page was fetched from; relative addresses resolve against it. */
export function readMetadata(tree: PageTree, linked: LinkedArticle, url: string | undefined): PageMetadata {
  const meta = (names: readonly string[]): string | undefined => names.map((n) => tree.metas.get(n)).find((v) => v !== undefined);
  const day = (names: readonly string[]): Edtf | undefined => names.map((n) => metadataDay(tree.metas.get(n))).find((v) => v !== undefined);
  const seen = lookAround(tree.root);
  const publisher = fold(linked.publisher ?? meta(keys.publisher));
  const canonical = webAddress(tree.canonical ?? tree.metas.get('og:url'), url);
  return defined({
    title: pageTitle(fold(linked.headline ?? meta(keys.title)) ?? fold(tree.title) ?? seen.heading, publisher, seen.heading),
    author: authorName(linked.author) ?? authorName(meta(keys.author)) ?? seen.author,
    publisher,
    published: metadataDay(linked.published) ?? day(keys.published) ?? seen.published ?? addressDay(canonical ?? url),
    modified: metadataDay(linked.modified) ?? day(keys.modified) ?? seen.modified,
    language: languageTag(tree.language) ?? languageTag(linked.language) ?? languageTag(meta(keys.language)),
    canonical,
  });
}

/** The title without the site's name behind a bar or dash; where the page prints it as its heading, that form. */
function pageTitle(title: string | undefined, site: string | undefined, heading: string | undefined): string | undefined {
  if (title === undefined) return heading;
  if (heading !== undefined && heading.length > 15 && (title.startsWith(heading) || title.endsWith(heading))) return heading;
  if (heading !== undefined && title.startsWith(heading) && /^\s+[|–—·»-]\s/u.test(title.slice(heading.length))) return heading;
  const parts = /^(.{10,}?)\s+[|–—·»-]\s+([^|–—·»]{2,60})$/u.exec(title);
  const tail = parts?.[2]?.toLowerCase();
  return parts?.[1] && tail !== undefined && site !== undefined && (tail === site.toLowerCase() || tail.startsWith(site.toLowerCase()))
    ? parts[1]
    : title;
}

function languageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-');
  return tag !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag)
    ? tag.replace(/^[A-Za-z]+/u, (l) => l.toLowerCase())
    : undefined;
}

/** `/2024/05/08/` in an address is the day of publication. */
function addressDay(address: string | undefined): Edtf | undefined {
  const m = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/u.exec(address ?? '');
  return m ? metadataDay(`${m[1]}-${m[2]}-${m[3]}`) : undefined;
}
