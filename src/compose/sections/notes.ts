import type { Block, Endnote, Inline } from '../../model/note.ts';
import type { TemplateSection } from '../../model/template.ts';
import type { Passage } from '../citations.ts';
import type { Context } from '../context.ts';
import { text } from '../inline.ts';
import { empty } from './blocks.ts';
import { webAddress } from './sources.ts';

/** One note a cited passage: source and paragraph, a link to the words in the original; without limits the words too. */
export function notes(context: Context, spec: TemplateSection, numbers: ReadonlySet<number>): Block[] {
  const { phrases } = context;
  const withText = spec.form !== 'line' && context.template.sections.some((s) => s.section === 'terms');
  const entries = context.citations.all
    .filter((p) => numbers.has(p.number))
    .map((p): Endnote => ({ number: p.number, passage: p.id, content: content(context, p, withText, spec.form === 'line') }));
  return entries.length === 0 ? empty(phrases.say('notes.empty')) : [{ kind: 'endnotes', entries }];
}

function content(context: Context, passage: Passage, withText: boolean, short: boolean): Inline[] {
  const { phrases } = context;
  const place = placeOf(context, passage);
  if (short) return [place];
  const original = fragmentLink(context, passage);
  return [
    place,
    ...(withText ? [text(': '), ...annex(passage)] : []),
    ...(original ? [text(' · '), link(original, phrases.say('notes.original'))] : []),
  ];
}

/** `S4, para. 2`, linked to the passage's own page where there is one. */
function placeOf(context: Context, passage: Passage): Inline {
  const source = context.sourceOf.get(passage.document)?.id ?? '';
  const words = context.phrases.say('notes.place', { source, paragraph: passage.paragraph + 1 });
  const pages = context.options.links?.passages;
  return pages ? link(`${pages}/${passage.id}`, words) : text(words);
}

const link = (href: string, words: string): Inline => ({ kind: 'link', href, content: [text(words)], print: false });

const annex = (passage: Passage): Inline[] =>
  passage.pieces.flatMap((piece, i): Inline[] => [
    ...(i > 0 ? [text(' '), { kind: 'cut' } as const, text(' ')] : []),
    { kind: 'verbatim', text: piece.quote },
  ]);

/** The original's address with a text fragment; none for a digest, whose words are not the original's. */
function fragmentLink(context: Context, passage: Passage): string | undefined {
  const meta = context.sourceOf.get(passage.document)?.meta;
  const url = meta?.digestOf ? undefined : webAddress(meta?.url);
  const quote = passage.pieces[0]?.quote;
  return url && quote ? `${url.replace(/#.*$/su, '')}#:~:text=${textFragment(quote)}` : undefined;
}

/** The first and last words of a quote, as a text directive: short, and true to the quote's ends. */
export function textFragment(quote: string): string {
  const words = quote.split(/\s+/u).filter(Boolean);
  const encode = (part: readonly string[]): string => encodeURIComponent(part.join(' ').toWellFormed()).replaceAll('-', '%2D');
  return words.length <= 8 ? encode(words) : `${encode(words.slice(0, 4))},${encode(words.slice(-3))}`;
}
