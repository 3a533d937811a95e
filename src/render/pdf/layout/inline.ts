import type { Inline } from '../../../model/note.ts';
import { addElement, addLeaf, type ElementDetails, type LinkTarget, type TagElement, type TagLeaf } from '../tags/element.ts';
import type { Piece } from './piece.ts';
import type { TextStyle, Voice } from './voice.ts';

/** What `[...]` and back references say to a reader who cannot see them. */
export interface InlineContext {
  readonly voice: Voice;
  readonly parent: TagElement;
  /** Called at each citation, so that its note can lead back to the place. */
  readonly cites?: (passage: string) => void;
  readonly noteWord: string;
  /** The note's language. */
  readonly language: string;
}

/** Inlines as pieces of text, tagged: one leaf a stretch of text, one Link element a link. */
export function piecesOf(content: readonly Inline[], context: InlineContext): Piece[] {
  const writer = new PieceWriter(context);
  writer.all(content, context.voice.plain);
  return writer.pieces;
}

class PieceWriter {
  readonly pieces: Piece[] = [];
  private readonly context: InlineContext;
  private parent: TagElement;
  private leaf: TagLeaf | undefined;

  constructor(context: InlineContext) {
    this.context = context;
    this.parent = context.parent;
  }

  all(content: readonly Inline[], style: TextStyle): void {
    for (const inline of content) this.one(inline, style);
  }

  private one(inline: Inline, style: TextStyle): void {
    const { voice } = this.context;
    switch (inline.kind) {
      case 'text':
        this.text(inline.text, style);
        break;
      case 'strong':
        this.all(inline.content, inked(voice.strong, style.ink));
        break;
      case 'emphasis':
        this.all(inline.content, style.ink === 'ink' ? voice.emphasis : inked(voice.emphasis, style.ink));
        break;
      case 'verbatim':
        this.verbatim(inline, style);
        break;
      case 'insertion':
        this.text(`[${inline.text}]`, style);
        break;
      case 'cut':
        this.text('[...]', style);
        break;
      case 'citation':
        this.citation(inline);
        break;
      case 'time':
        this.push({ text: inline.text, style, bound: true });
        break;
      case 'link':
        this.outside(inline, inked(style, 'accent'));
        break;
      case 'reference':
        this.link({ anchor: inline.target, says: plainText(inline.content) }, () => this.all(inline.content, inked(style, 'accent')));
        break;
      case 'tag':
        this.push({ text: inline.text, style: voice[inline.tone], bound: true });
        break;
      case 'code':
        this.push({ text: inline.text, style: inked(voice.code, style.ink), address: true });
        break;
      case 'break':
        this.push({ text: '', style, ends: true });
        break;
    }
  }

  /** Words in another language than the note's say so. */
  private verbatim({ text, quoted: inQuotes, language }: Extract<Inline, { kind: 'verbatim' }>, style: TextStyle): void {
    const words = inQuotes ? quoted(text) : text;
    if (!language || primary(language) === primary(this.context.language)) this.text(words, style);
    else this.within('Span', { language }, () => this.push({ text: words, style, foreign: true }));
  }

  private citation({ passage, number }: Extract<Inline, { kind: 'citation' }>): void {
    const { cites, noteWord, voice } = this.context;
    cites?.(passage);
    this.link({ anchor: passage, says: noteWord.replace('{number}', String(number)) }, () =>
      this.push({ text: `[${number}]`, style: voice.citation, attached: true }),
    );
  }

  private text(text: string, style: TextStyle): void {
    if (text) this.push({ text, style });
  }

  private outside(inline: Extract<Inline, { kind: 'link' }>, style: TextStyle): void {
    const words = plainText(inline.content);
    const address = isAddress(words);
    this.link({ href: inline.href, says: words }, () => {
      if (address) this.push({ text: words, style: style, address: true });
      else this.all(inline.content, style);
      if (inline.print && !words.includes(shortAddress(inline.href)))
        this.push({ text: ` ${shortAddress(inline.href)}`, style: style, address: true });
    });
  }

  private link(target: LinkTarget, inside: () => void): void {
    this.within('Link', { target }, inside);
  }

  private within(type: 'Link' | 'Span', details: ElementDetails, inside: () => void): void {
    const outer = this.parent;
    this.parent = addElement(outer, type, details);
    this.leaf = undefined;
    inside();
    this.parent = outer;
    this.leaf = undefined;
  }

  private push(piece: Omit<Piece, 'leaf'>): void {
    this.leaf ??= addLeaf(this.parent);
    this.pieces.push({ ...piece, leaf: this.leaf });
  }
}

/** The style in an ink; the style itself where it has that ink. */
const inked = (style: TextStyle, ink: TextStyle['ink']): TextStyle => (style.ink === ink ? style : { ...style, ink });
const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';
const quoted = (text: string): string => (/^[“"‘'«„]/u.test(text) ? text : `“${text}”`);
const isAddress = (text: string): boolean => /^\S+$/u.test(text) && /[/@]|\.\w/u.test(text);
const shortAddress = (href: string): string => href.replace(/^https?:\/\//u, '').replace(/\/$/u, '');

/** The words of inlines without any marks of form. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((i) => {
      switch (i.kind) {
        case 'strong':
        case 'emphasis':
        case 'link':
        case 'reference':
          return plainText(i.content);
        case 'citation':
          return `[${i.number}]`;
        case 'insertion':
          return `[${i.text}]`;
        case 'cut':
          return '[...]';
        case 'break':
          return ' ';
        default:
          return i.text;
      }
    })
    .join('');
}
