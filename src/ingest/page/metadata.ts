import type { Edtf } from '../../model/article.ts';
import { webAddress } from '../address.ts';
import { metadataDay } from '../day.ts';
import { defined, type LinkedArticle } from './linked-data.ts';
import { type PageNode, type PageTree, textOf } from './tree.ts';

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
  author: ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl', 'cxenseparse:author'],
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
    modified: metadataDay(linked.modified) ?? day(keys.modified),
    language: languageTag(tree.language) ?? languageTag(linked.language) ?? languageTag(meta(keys.language)),
    canonical,
  });
}

const fold = (text: string | undefined): string | undefined => text?.replace(/\s+/gu, ' ').trim() || undefined;

/** The title without the site's name behind a bar or dash; where the page prints it as its heading, that form. */
function pageTitle(title: string | undefined, site: string | undefined, heading: string | undefined): string | undefined {
  if (title === undefined) return heading;
  if (heading !== undefined && title.startsWith(heading) && heading.length > 15) return heading;
  const parts = /^(.{10,}?)\s+[|–—·»-]\s+([^|–—·»]{2,60})$/u.exec(title);
  const tail = parts?.[2]?.toLowerCase();
  return parts?.[1] && tail !== undefined && site !== undefined && (tail === site.toLowerCase() || tail.startsWith(site.toLowerCase()))
    ? parts[1]
    : title;
}

/** Accounts of publishing systems, not people. */
const nobody = /^(?:admin\w*|guest|author|webmaster|root|user|unknown|anonymous|null|none|undefined)$/iu;

/** A name or names; web addresses, handles and mail addresses are none. */
function authorName(text: string | undefined): string | undefined {
  const name = fold(text)
    ?.replace(/^(?:by|written by)[\s:]+/iu, '')
    .split(' | ', 1)[0]
    ?.trim();
  return name && name.length <= 160 && !/https?:|[@<>{}]/u.test(name) && !nobody.test(name) ? name : undefined;
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

interface Seen {
  heading: string | undefined;
  author: string | undefined;
  published: Edtf | undefined;
}

/** Heading, author and date where only the body of the page gives them, by microdata, `rel=author` and `<time>`. */
function lookAround(root: PageNode): Seen {
  const seen: Seen = { heading: undefined, author: undefined, published: undefined };
  const visit = (node: PageNode): void => {
    const { tag, attributes } = node;
    const property = attributes['itemprop'];
    if (tag === 'h1') seen.heading ??= fold(textOf(node));
    if (property === 'author' || (tag === 'a' && attributes['rel'] === 'author'))
      seen.author ??= authorName(attributes['content'] ?? textOf(node));
    const isDate = property === 'datePublished' || (tag === 'time' && ('pubdate' in attributes || seen.published === undefined));
    if (isDate) seen.published ??= metadataDay(attributes['datetime'] ?? attributes['content'] ?? textOf(node));
    for (const child of node.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return seen;
}
