import { webAddress } from './address.ts';
import type { FeedItem } from './feed/item.ts';
import { type PageNode, parsePage, textOf } from './page/tree.ts';

/** Links beyond this many are not looked at. */
const most = 2000;
/** Link texts of fewer characters are navigation where no pattern names the links. */
const headline = 20;

/**
 * The articles that an index page links to. `pattern`: a regular expression that the absolute address must match; without one,
 * links to the same host whose text is as long as a headline. Out: each address once, in the page's order, with its longest link text.
 */
export function readIndex(html: string, url: string, pattern?: string): FeedItem[] {
  const wanted = pattern === undefined ? undefined : safePattern(pattern);
  const base = baseOf(html, url);
  const items = new Map<string, FeedItem>();
  let seen = 0;
  for (const link of links(parsePage(html).root)) {
    if (++seen > most) break;
    const address = webAddress(link.attributes['href'], base);
    const title = textOf(link).replace(/\s+/gu, ' ').trim();
    if (address === undefined || address === url || !(wanted ? wanted.test(address) : isArticleLink(address, url, title))) continue;
    const before = items.get(address)?.title ?? '';
    const longer = title.length > before.length ? title : before;
    items.set(address, { id: address, url: address, ...(longer === '' ? {} : { title: longer }) });
  }
  return [...items.values()];
}

const isArticleLink = (address: string, url: string, title: string): boolean =>
  URL.canParse(url) && new URL(address).host === new URL(url).host && title.length >= headline;

function* links(node: PageNode): Generator<PageNode> {
  if (node.tag === 'a' && node.attributes['href'] !== undefined) yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* links(child);
}

/** `<base href>` changes what relative addresses mean. */
const baseOf = (html: string, url: string): string =>
  webAddress(/<base\s[^>]{0,200}?href\s*=\s*["']([^"']{1,300})/iu.exec(html.slice(0, 20_000))?.[1], url) ?? url;

function safePattern(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}
