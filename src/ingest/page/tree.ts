import { Parser } from 'htmlparser2';

/** An element of a page with what extraction needs to know of it. Text stands among the children as plain strings. */
export interface PageNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageNode | undefined;
  readonly children: (PageNode | string)[];
  /** The words in its class, id, role and names for tests and scripts, in lower case: `storyBody post_meta` gives story, body, post, meta. */
  readonly words: readonly string[];
}

/** A page as a light tree, with what its head says. */
export interface PageTree {
  readonly root: PageNode;
  /** `<meta>` values by lower-case name or property; the first wins. */
  readonly metas: ReadonlyMap<string, string>;
  /** The texts of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[];
  readonly title: string;
  readonly language: string | undefined;
  readonly canonical: string | undefined;
}

/** Elements whose content is never text of an article. */
const skipped = new Set(
  `script style noscript template svg math canvas iframe object embed audio video select option button textarea input datalist map
  nav dialog menu progress meter`.split(/\s+/u),
);
/** Deeper nesting than this is folded into its ancestor: no page needs it, and walks are recursive. */
const deepest = 400;
/** Elements opened without an end beyond this depth are an attack or no page: the parser slows down with the square of it. */
const absurd = 5000;
/** Characters given to the parser at a time. */
const portion = 32_768;

const none: readonly string[] = [];
/** The attributes in which authors of pages name its parts. */
const naming = new Set(['class', 'id', 'role', 'data-testid', 'data-test-id', 'data-component', 'data-component-name', 'data-module']);

function wordsOf(attributes: Readonly<Record<string, string>>): readonly string[] {
  let all = '';
  for (const name in attributes) if (naming.has(name)) all += ` ${attributes[name]}`;
  if (all === '') return none;
  if (/\bhentry\b|\btype-post\b/u.test(all)) all = all.replace(/\b(?:category|tag)-[\w-]+/gu, '');
  const names = all.slice(0, 400).replace(/(?<=[a-z])(?=[A-Z])/gu, ' ');
  return names.toLowerCase().match(/(?<![a-z\d])[a-z]+(?![a-z\d])/gu) ?? none;
}

class Builder {
  readonly root: PageNode = { tag: '#root', attributes: {}, parent: undefined, children: [], words: [] };
  readonly metas = new Map<string, string>();
  readonly linkedData: string[] = [];
  title = '';
  language: string | undefined;
  canonical: string | undefined;
  private open: PageNode = this.root;
  private depth = 0;

  /** How many skipped elements are open; text in them is dropped. */
  private dropping = 0;
  /** Where text goes that is no part of the body: linked data or the title. */
  private aside: 'title' | 'data' | undefined;
  private buffer = '';

  /** Whether elements stand open in such depth that reading on is useless. */
  get runsAway(): boolean {
    return this.depth > absurd || this.dropping > absurd;
  }

  start(tag: string, attributes: Record<string, string>): void {
    if (tag === 'meta') this.meta(attributes);
    else if (tag === 'link' && /(?:^|\s)canonical(?:\s|$)/iu.test(attributes['rel'] ?? '')) this.canonical ??= attributes['href'];
    else if (tag === 'html') this.language ??= attributes['lang'] ?? attributes['xml:lang'];
    else if (tag === 'title' && this.title === '' && this.aside === undefined) this.aside = 'title';
    else if (tag === 'script' && /ld\+json/iu.test(attributes['type'] ?? '')) this.aside = 'data';
    if (skipped.has(tag)) this.dropping++;
    if (this.dropping > 0 || tag === 'title') return;
    this.depth++;
    if (this.depth > deepest) return;
    const node: PageNode = { tag, attributes, parent: this.open, children: [], words: wordsOf(attributes) };
    this.open.children.push(node);
    this.open = node;
  }

  end(tag: string): void {
    if (this.aside === 'data' && tag === 'script') this.linkedData.push(this.take());
    else if (this.aside === 'title' && tag === 'title') this.title = this.take();
    if (skipped.has(tag)) this.dropping = Math.max(0, this.dropping - 1);
    else if (this.dropping === 0 && tag !== 'title') {
      if (this.depth <= deepest) this.open = this.open.parent ?? this.root;
      this.depth = Math.max(0, this.depth - 1);
    }
  }

  text(data: string): void {
    if (this.aside !== undefined) this.buffer += data;
    else if (this.dropping === 0) {
      const last = this.open.children.length - 1;
      const before = this.open.children[last];
      if (typeof before === 'string') this.open.children[last] = before + data;
      else this.open.children.push(data);
    }
  }

  private take(): string {
    const text = this.buffer;
    this.buffer = '';
    this.aside = undefined;
    return text;
  }

  private meta(attributes: Record<string, string>): void {
    const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? attributes['http-equiv'] ?? '').toLowerCase();
    const value = attributes['content']?.trim();
    if (key !== '' && value && !this.metas.has(key)) this.metas.set(key, value);
  }
}

/** Parses a page. Unusable markup gives a smaller tree, never an error. */
export function parsePage(html: string): PageTree {
  const b = new Builder();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => b.start(tag, attributes),
      onclosetag: (tag) => b.end(tag),
      ontext: (data) => b.text(data),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < html.length && !b.runsAway; at += portion) parser.write(html.slice(at, at + portion));
  if (!b.runsAway) parser.end();
  return b;
}

/** All text in an element, as it stands. */
export const textOf = (node: PageNode): string => node.children.map((c) => (typeof c === 'string' ? c : textOf(c))).join('');

/** Whether two words in a row are one of `pairs`, written with a hyphen. */
export function hasPair(words: readonly string[], pairs: ReadonlySet<string>): boolean {
  for (let i = 0; i + 1 < words.length; i++) if (pairs.has(`${words[i]}-${words[i + 1]}`)) return true;
  return false;
}
