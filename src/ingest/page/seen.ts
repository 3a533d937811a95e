import { bylineWords, pageNames } from '../../lexicon/en/page-names.ts';
import type { Edtf } from '../../model/article.ts';
import { metadataDay } from '../day.ts';
import { hasPair, type PageNode, textOf } from './tree.ts';

/** What the body of a page says of its article outside the text. */
export interface Seen {
  readonly heading?: string;
  readonly author?: string;
  readonly published?: Edtf;
  readonly modified?: Edtf;
}

/** Accounts of publishing systems and desks, not people. */
const nobody =
  /^(?:admin\w*|guest|author|webmaster|root|user|super ?user|unknown|anonymous|null|none|undefined|editor(?:ial|s)?|staff|newsroom|wordpress)$/iu;
const opening = new RegExp(`^(?:(?:${bylineWords.open.join('|')})(?:\\s*:\\s*|\\s+)|(?:${bylineWords.colon.join('|')})\\s*:\\s*)`, 'iu');
const abroad = new RegExp(`^(?:${bylineWords.abroad.join('|')}) `, 'u');
/** Two to four words that begin as names do; several such, joined as in a list. */
const oneName = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|d[aei]|de la|van|von|bin|al)){1,4}";
const names = new RegExp(`^${oneName}(?:(?:, | and | & |, and )${oneName}){0,4}$`, 'u');

export const fold = (text: string | undefined): string | undefined => text?.replace(/\s+/gu, ' ').trim() || undefined;

/** A name or names; web addresses, handles and mail addresses are none. */
export function authorName(text: string | undefined): string | undefined {
  const name = fold(text)?.replace(opening, '').split(' | ', 1)[0]?.trim();
  return name && name.length <= 160 && !/https?:|[@<>{}]/u.test(name) && !nobody.test(name) ? name : undefined;
}

/** The names in a line that says nothing but who wrote the article: `By Ana Ruiz and Omar Adeyemi`. */
export function byline(line: string, marked = false): string | undefined {
  const rest = line
    .replace(opening, '')
    .replace(abroad, '')
    .replace(/,? (?:for|in) \p{Lu}.{1,40}$/u, '');
  return line.length <= 120 && (marked || rest !== line) && names.test(rest) ? authorName(rest) : undefined;
}

/** Names of dates in microdata and RDFa, with or without a prefix, several of them parted by spaces. */
const publishing = /(?:^|[\s:])(?:datePublished|created|issued)(?:\s|$)/u;
const modifying = /(?:^|[\s:])(?:dateModified|modified)(?:\s|$)/u;

/** Dates met on the way: how far from the page's heading the nearest one stands. */
interface Met {
  readonly day: Edtf;
  readonly at: number;
}

class Look {
  heading: string | undefined;
  private titled = false;
  author: string | undefined;
  bylined: string | undefined;
  published: Edtf | undefined;
  modified: Edtf | undefined;
  readonly others: Met[] = [];
  private headingAt = 0;
  private count = 0;

  visit(node: PageNode): void {
    this.count++;
    if (!this.titled && (node.tag === 'h1' ? this.heading === undefined : isTitle(node))) {
      this.titled = isTitle(node);
      this.heading = fold(textOf(node));
      this.headingAt = this.count;
    }
    this.person(node);
    this.date(node);
    for (const child of node.children) if (typeof child !== 'string') this.visit(child);
  }

  private person(node: PageNode): void {
    const { tag, attributes, words } = node;
    const rel = attributes['rel'] ?? '';
    if (attributes['itemprop'] === 'author' || (tag === 'a' && /(?:^|\s)author(?:\s|$)/u.test(rel)))
      this.author ??= authorName(attributes['content'] ?? textOf(named(node)));
    else if (this.bylined === undefined && words.some((word) => pageNames.bylines.has(word)))
      this.bylined = byline(fold(textOf(node).slice(0, 300)) ?? '', true);
  }

  private date(node: PageNode): void {
    const { tag, attributes } = node;
    const property = attributes['itemprop'] ?? attributes['property'];
    if (tag !== 'time' && property === undefined) return;
    const [published, modified] = [publishing.test(property ?? ''), modifying.test(property ?? '')];
    if (tag !== 'time' && !published && !modified) return;
    const text = textOf(node);
    const day = metadataDay(attributes['datetime'] ?? attributes['content'] ?? text) ?? metadataDay(text);
    if (day === undefined) return;
    if (modified || /^\s*(?:last )?(?:updated|modified)/iu.test(text)) this.modified ??= day;
    else if (published || 'pubdate' in attributes) this.published ??= day;
    else this.others.push({ day, at: Math.abs(this.count - this.headingAt) });
  }

  /** Of dates that nobody calls the day of publication, the one beside the heading; those of other articles stand far from it. */
  nearest(): Edtf | undefined {
    return this.others.reduce<Met | undefined>((best, met) => (best === undefined || met.at < best.at ? met : best), undefined)?.day;
  }
}

/** A heading that is called the article's: on some sites the first heading of the page is the name of the site. */
const isTitle = ({ tag, attributes, words }: PageNode): boolean =>
  tag.length === 2 && /^h[1-4]$/u.test(tag) && (attributes['itemprop'] === 'headline' || hasPair(words, pageNames.titles));

/** Of a person in microdata, the part that is the name. */
const named = (node: PageNode): PageNode =>
  node.children.find((child): child is PageNode => typeof child !== 'string' && child.attributes['itemprop'] === 'name') ?? node;

/** Heading, author and dates where the body of the page gives them, by microdata, `rel=author`, a byline and `<time>`. */
export function lookAround(root: PageNode): { [K in keyof Seen]: Seen[K] | undefined } {
  const look = new Look();
  look.visit(root);
  const { heading, author = look.bylined, published = look.nearest(), modified } = look;
  return { heading, author, published, modified };
}
