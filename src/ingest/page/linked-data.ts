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

function parse(text: string): unknown {
  try {
    return JSON.parse(
      text
        .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/gu, '')
        .replace(/[\n\r\t]+/gu, ' '),
    );
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

const isArticle = (x: Json): boolean => [x['@type']].flat().some((t) => typeof t === 'string' && articleType.test(t));

const text = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? plainLine(first) : undefined;
};

/** The name or names of persons and organisations, joined by commas. */
function names(value: unknown): string | undefined {
  const found = [value]
    .flat()
    .map((x) => (isObject(x) ? text(x['name']) : text(x)))
    .filter((x) => x !== undefined && !/^https?:/iu.test(x));
  return found.length > 0 ? [...new Set(found)].join(', ') : undefined;
}

/** The first article among the linked data of a page; broken JSON is passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle {
  for (const script of scripts) {
    for (const item of objects(parse(script))) {
      if (!isArticle(item)) continue;
      const language = isObject(item['inLanguage']) ? text(item['inLanguage']['alternateName']) : text(item['inLanguage']);
      const body = item['articleBody'];
      return defined({
        headline: text(item['headline']) ?? text(item['name']),
        author: names(item['author']) ?? names(item['creator']),
        publisher: names(item['publisher']),
        published: text(item['datePublished']),
        modified: text(item['dateModified']),
        language,
        body: typeof body === 'string' ? body : undefined,
      });
    }
  }
  return {};
}

/** Without the keys that hold undefined. */
export function defined<T extends object>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };
}
