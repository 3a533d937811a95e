import { isMap } from 'yaml';
import type { ArticleMeta, DigestOf } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { edtfBounds } from '../text/edtf.ts';
import { nearKey } from './near-key.ts';
import { entries, isEmptyNode, readYaml, scalarText, type YamlReader } from './yaml-reader.ts';

/** A document cut into what its front matter says and its body; faults of the front matter never cost the text. */
export interface FrontMatter {
  readonly meta: ArticleMeta;
  readonly body: string;
  readonly warnings: readonly Problem[];
}

const opening = /^\ufeff?---[ \t]*\r?\n/u;
const closing = /^(?:---|\.\.\.)[ \t]*\r?$/mu;
/** Front matter longer than this, in UTF-16 units, is a text that happens to begin with a rule. */
const longest = 64_000;

/** Splits `source` and reads its front matter by contract.md. `file` is named in the warnings. */
export function readFrontMatter(source: string, file?: string): FrontMatter {
  const head = opening.exec(source)?.[0];
  if (head === undefined) return { meta: {}, body: source, warnings: [] };
  const end = closing.exec(source.slice(head.length, head.length + longest));
  if (!end) {
    const warning: Problem = {
      kind: 'bad-input',
      ...(file === undefined ? {} : { file }),
      line: 1,
      what: 'the front matter that opens here with --- is not closed',
      mend: 'put a line of three hyphens (---) after the last field',
    };
    return { meta: {}, body: source.slice(head.length), warnings: [warning] };
  }
  const yaml = source.slice(head.length, head.length + end.index);
  const reader = readYaml(yaml, file, 2);
  const meta = reader.problems.length === 0 ? readMeta(reader) : salvage(yaml);
  return { meta, body: source.slice(head.length + end.index + end[0].length), warnings: reader.problems };
}

type Check = (text: string) => string | undefined;
const webAddress: Check = (text) => (/^https?:\/\/[^\s/]+/iu.test(text) ? undefined : 'write a full web address that begins with https://');
const languageTag: Check = (text) =>
  /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(text) ? undefined : 'write a language tag such as en or pt-BR';
const edtf: Check = (text) =>
  edtfBounds(text) ? undefined : 'write 2024-12-25, 2024-12, 2024, 2024-12-25~ (about), 2021-11/2021-12 (from/to) or 199X';
const anyText: Check = () => undefined;

const digestFields: Readonly<Record<string, Check>> = {
  title: anyText,
  publisher: anyText,
  publisherCertainty: anyText,
  author: anyText,
  published: edtf,
  url: webAddress,
};
const fields: Readonly<Record<string, Check>> = {
  ...digestFields,
  retrieved: edtf,
  firstSeen: edtf,
  language: languageTag,
  kind: anyText,
  licence: anyText,
};
/** Names that other tools use for a field of ours. */
const otherNames: Readonly<Record<string, string>> = {
  date: 'published',
  pubDate: 'published',
  license: 'licence',
  link: 'url',
  lang: 'language',
  source: 'publisher',
  byline: 'author',
};

/** Of front matter that is no YAML: the plain lines `name: value` whose value can stand as it is. */
function salvage(yaml: string): ArticleMeta {
  const read: Record<string, string> = {};
  for (const line of yaml.split(/\r?\n/u)) {
    const m = /^([A-Za-z]{2,30}):\s+(["']?)(.{1,400}?)\2\s*$/u.exec(line);
    const check = m?.[1] !== undefined && Object.hasOwn(fields, m[1]) ? fields[m[1]] : undefined;
    if (m?.[1] && m[3] && check?.(m[3]) === undefined && check && !/^[[{|>&*!]/u.test(m[3])) read[m[1]] ??= m[3];
  }
  return read;
}

function readMeta(reader: YamlReader): ArticleMeta {
  if (reader.root === null) return {};
  if (!isMap(reader.root)) {
    reader.fault(
      reader.root,
      'the front matter is not a list of "name: value" lines',
      'write one field a line, for example published: 2024-12-25',
    );
    return {};
  }
  const meta: Record<string, string | DigestOf> = readFields(reader, reader.root, fields, ['digestOf']);
  for (const { key, value } of entries(reader.root)) {
    if (key !== 'digestOf' || isEmptyNode(value)) continue;
    if (isMap(value)) meta['digestOf'] = readFields(reader, value, digestFields, []);
    else reader.fault(value, 'digestOf is not a list of fields', 'write title, publisher, author, published and url below it, indented');
  }
  return meta;
}

function readFields(
  reader: YamlReader,
  map: Parameters<typeof entries>[0],
  known: Readonly<Record<string, Check>>,
  others: readonly string[],
) {
  const read: Record<string, string> = {};
  for (const { key, keyNode, value } of entries(map)) {
    if (others.includes(key)) continue;
    const check = Object.hasOwn(known, key) ? known[key] : undefined;
    if (!check) warnOfKey(reader, keyNode, key, [...Object.keys(known), ...others]);
    else if (!isEmptyNode(value)) keepField(reader, read, key, value, check);
  }
  return read;
}

function keepField(reader: YamlReader, read: Record<string, string>, key: string, value: unknown, check: Check): void {
  const text = scalarText(value);
  const mend = text === undefined ? undefined : check(text);
  if (text === undefined) reader.fault(value, `${key} is not a single value`, `write ${key} as one line of text`);
  else if (mend === undefined) read[key] = text;
  else reader.fault(value, `${key} "${text.slice(0, 60)}" cannot be read and is left out`, mend);
}

/** A key that is nearly one of ours is a slip; any other belongs to another tool and is none of our business. */
function warnOfKey(reader: YamlReader, node: unknown, key: string, known: readonly string[]): void {
  const meant = (Object.hasOwn(otherNames, key) ? otherNames[key] : undefined) ?? nearKey(key, known);
  if (meant !== undefined) reader.fault(node, `the field "${key.slice(0, 40)}" is not known and is left out`, `write ${meant}`);
}
