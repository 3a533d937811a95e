import type { DigestOf } from '../../model/article.ts';
import type { Block, Inline, ListItem, Row, Table } from '../../model/note.ts';
import type { TemplateSection } from '../../model/template.ts';
import { sourceAnchor, sourceReferences } from '../cited.ts';
import type { Context } from '../context.ts';
import { emphasis, lineBreak, strong, text } from '../inline.ts';
import { counted, languageName, type Phrases } from '../phrases.ts';
import { type NumberedSource, publisherName, sourceLabelInlines, time } from '../sources.ts';
import { column, empty, list, moreLine } from './blocks.ts';

/** The register: every source of the edition; beyond the template's limit, and in the short form, those that the note cites. */
export function sources(context: Context, spec: TemplateSection, cited: ReadonlySet<string>): Block[] {
  if (context.sources.length === 0) return empty(context.phrases.say('sources.empty'));
  if (spec.form === 'line') return [list(context.sources.filter((s) => cited.has(s.id)).map((s) => line(context, s)))];
  const all = context.sources;
  const printed = spec.items === undefined || all.length <= spec.items ? all : all.filter((s) => cited.has(s.id));
  return [register(context, printed), ...moreLine(context, 'source', all.length, printed.length)];
}

function line({ phrases }: Context, source: NumberedSource): ListItem {
  return {
    id: sourceAnchor(source.id),
    label: source.id,
    content: [...sourceLabelInlines(source.meta, phrases), text('. '), ...title(source, phrases), ...gone(source, phrases, text(' '))],
  };
}

function register(context: Context, printed: readonly NumberedSource[]): Table {
  const { phrases } = context;
  return {
    kind: 'table',
    id: 'table-sources',
    caption: phrases.say('sources.caption'),
    columns: [
      column(phrases.say('sources.id'), 6, { rowHead: true }),
      column(phrases.say('sources.title'), 42),
      column(phrases.say('sources.published'), 18),
      column(phrases.say('sources.kind'), 16),
      column(phrases.say('sources.cited'), 7, { align: 'end' }),
      column(phrases.say('sources.hash'), 14),
    ],
    rows: printed.map((s): Row => ({ id: sourceAnchor(s.id), cells: cells(context, s) })),
  };
}

function cells(context: Context, source: NumberedSource): Inline[][] {
  const { phrases } = context;
  const { meta } = source;
  const published: Inline[] = [meta.published ? time(meta.published, phrases) : text(phrases.say('date.none'))];
  if (meta.retrieved)
    published.push(lineBreak, emphasis(...phrases.inlines('sources.retrieved', { date: [time(meta.retrieved, phrases)] })));
  const kind = [meta.kind, meta.language && languageName(phrases, meta.language), counted(phrases, 'word', source.words)];
  const times = context.timesCited.get(source.document) ?? 0;
  return [
    [text(source.id)],
    about(context, source),
    published,
    [text(kind.filter(Boolean).join(', '))],
    [text(String(times))],
    [{ kind: 'code', text: source.sha256.slice(0, 12) }],
  ];
}

function about(context: Context, source: NumberedSource): Inline[] {
  const { phrases } = context;
  const { meta } = source;
  const words: Inline[] = [strong(text(publisherName(meta, phrases))), lineBreak, ...title(source, phrases)];
  if (meta.author) words.push(text(` ${phrases.say('sources.by', { author: meta.author })}`));
  if (meta.digestOf) words.push(lineBreak, ...phrases.inlines('sources.digestOf', { original: original(meta.digestOf, phrases) }));
  if (source.copyOf) words.push(lineBreak, ...phrases.inlines('sources.copyOf', { source: sourceReferences(context, [source.copyOf]) }));
  return [...words, ...gone(source, phrases, lineBreak)];
}

/** Since when the original is no longer at its address, if so. */
const gone = ({ goneSince }: NumberedSource, phrases: Phrases, before: Inline): Inline[] =>
  goneSince === undefined ? [] : [before, emphasis(...phrases.inlines('sources.gone', { date: [time(goneSince, phrases)] }))];

function title(source: NumberedSource, phrases: Phrases): Inline[] {
  const words = source.meta.title ?? phrases.say('sources.untitled');
  const href = webAddress(source.meta.url);
  return [href ? { kind: 'link', href, content: [text(words)], print: true } : text(words), text('.')];
}

/** Of a digest's original whatever is known: publisher, title, author, date. */
function original(of: DigestOf, phrases: Phrases): Inline[] {
  const href = webAddress(of.url);
  const name = of.title && (href ? ({ kind: 'link', href, content: [text(of.title)], print: true } as const) : text(of.title));
  const parts: Inline[][] = [
    [text(publisherName(of, phrases))],
    name ? [name] : [],
    of.author ? [text(of.author)] : [],
    of.published ? [time(of.published, phrases)] : [],
  ];
  return parts.filter((p) => p.length > 0).flatMap((p, i) => (i > 0 ? [text(', '), ...p] : p));
}

/** Only addresses of the web are ever linked. */
export const webAddress = (url: string | undefined): string | undefined => (url && /^https?:\/\/[^\s<>"]+$/iu.test(url) ? url : undefined);
