import { plainLine } from '../html-text.ts';

/** What a page's linked data (schema.org in JSON-LD) says of the article; every field may be lacking. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly body?: string;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (x: unknown): x is Json => typeof x === 'object' && x !== null && !Array.isArray(x);
const articleType = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting)$/u;
/** Levels of nesting that are looked into. */
const deepest = 5;

/** JSON from a script, without the comment signs that old pages put around it; with a comma too many it is still read. */
function parse(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>|;)\s*$/gu, '')
    .replace(/[\n\r\t]+/gu, ' ');
  return tryParse(text) ?? tryParse(text.replace(/,\s*(?=[}\]])/gu, ''));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function* objects(value: unknown, depth = 0): Generator<Json> {
  if (depth > deepest) return;
  if (Array.isArray(value)) for (const item of value.slice(0, 200)) yield* objects(item, depth + 1);
  else if (isObject(value)) {
    yield value;
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
      if (value[key] !== undefined) yield* objects(value[key], depth + 1);
  }
}

const hasType = (x: Json, type: RegExp): boolean => [x['@type']].flat().some((t) => typeof t === 'string' && type.test(t));

const text = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? plainLine(first) : undefined;
};

/** All objects of a page, those that are only pointed at found by their `@id`. */
class Graph {
  readonly all: readonly Json[];
  private readonly byId = new Map<string, Json>();

  constructor(scripts: readonly string[]) {
    this.all = scripts.flatMap((script) => [...objects(parse(script))]);
    for (const item of this.all) {
      const id = item['@id'];
      if (typeof id === 'string' && item['name'] !== undefined) this.byId.set(id, item);
    }
  }

  /** The names of persons and organisations; the organisations only where no person is named. */
  names(value: unknown): string | undefined {
    const found = [value].flat().map((x) => this.resolved(x));
    const people = found.filter((x) => !(isObject(x) && hasType(x, /Organization$/u)));
    const named = (people.length > 0 ? people : found).flatMap((x) => [isObject(x) ? x['name'] : x].flat().map((name) => text(name)));
    const kept = named.flatMap((x) => x?.split(/\s*;\s*/u) ?? []).filter((x) => x !== '' && !/^https?:/iu.test(x));
    return kept.length > 0 ? [...new Set(kept)].join(', ') : undefined;
  }

  private resolved(value: unknown): unknown {
    if (!isObject(value) || value['name'] !== undefined) return value;
    const id = value['@id'];
    return (typeof id === 'string' ? this.byId.get(id) : undefined) ?? value;
  }
}

/** The first article among the linked data of a page, else what it says of the page itself; broken JSON is passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle {
  const graph = new Graph(scripts);
  const article = graph.all.find((item) => hasType(item, articleType));
  const item = article ?? graph.all.find((x) => hasType(x, /WebPage$/u));
  if (!item) return {};
  const language = isObject(item['inLanguage']) ? text(item['inLanguage']['alternateName']) : text(item['inLanguage']);
  const body = item['articleBody'];
  return defined({
    headline: article && (text(item['headline']) ?? text(item['name'])),
    author: graph.names(item['author']) ?? graph.names(item['creator']),
    publisher: graph.names(item['publisher']),
    published: text(item['datePublished']),
    modified: text(item['dateModified']),
    language,
    body: typeof body === 'string' ? body : undefined,
  });
}

/** Without the keys that hold undefined. */
export function defined<T extends object>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };
}
