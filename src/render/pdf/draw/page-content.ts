import { num } from '../file/syntax.ts';
import type { BookedFont } from '../font/font-book.ts';
import type { Ink } from '../layout/ink.ts';
import type { Line, Segment } from '../layout/line.ts';
import type { Shape } from '../layout/strip.ts';
import type { TextStyle } from '../layout/voice.ts';
import { latest, partLeaf, type TagElement, type TagLeaf } from '../tags/element.ts';
import type { TextStrings } from './text-strings.ts';

/** A place on a page that leads elsewhere; the rectangle in PDF's coordinates. */
export interface LinkArea {
  readonly element: TagElement;
  readonly box: [left: number, bottom: number, right: number, top: number];
}

/** Content outside the reading order: ornament and repetition, running heads, running feet. */
export type Artifact = 'artifact' | 'header' | 'footer';
type Mark = TagLeaf | Artifact;

const artifacts: Readonly<Record<Artifact, string>> = {
  artifact: '/Artifact BMC',
  header: '/Artifact<</Type/Pagination/Subtype/Header>>BDC',
  footer: '/Artifact<</Type/Pagination/Subtype/Footer>>BDC',
};

/**
 * The content stream of one page, written as a string. Coordinates come in points from the page's top left, y downwards.
 * Every mark stands under its tag (a marked-content number of the page) or in an artifact.
 */
export class PageContent {
  readonly links: LinkArea[] = [];
  /** Owner of each marked-content number. */
  readonly owners: TagElement[] = [];
  readonly fonts = new Set<BookedFont>();
  private readonly out: string[] = [];
  private open: Mark | undefined;
  private inText = false;
  private openedInText = false;
  private font = '';
  private ink: Ink | undefined;
  private space = 0;
  /** Where the last line of the open text object began. */
  private at = { x: 0, y: 0 };
  private readonly page: number;
  private readonly height: number;
  private readonly strings: TextStrings;
  private readonly colours: Readonly<Record<Ink, string>>;

  constructor(page: number, height: number, strings: TextStrings, colours: Readonly<Record<Ink, string>>) {
    this.page = page;
    this.height = height;
    this.strings = strings;
    this.colours = colours;
  }

  /** Opens the tag, closing what was open; nothing happens when it is open already. */
  under(tag: Mark): void {
    if (this.open === tag) return;
    this.close();
    this.open = tag;
    this.openedInText = this.inText;
    if (typeof tag === 'string') {
      this.out.push(artifacts[tag]);
      return;
    }
    tag.marks.push(this.page, this.owners.length);
    this.out.push(`/${tag.owner.type}<</MCID ${this.owners.length}>>BDC`);
    this.owners.push(tag.owner);
  }

  line(line: Line, x: number, y: number, artifact?: Artifact): void {
    if (line.segments.length === 0) return;
    if (!this.openedInText) this.close();
    this.text();
    this.moveTo(x, this.height - y);
    this.wordSpace(line.wordSpace);
    for (const segment of line.segments) {
      this.segment(segment, artifact ?? segment.leaf ?? 'artifact');
      if (!artifact && segment.leaf?.owner.target) this.link(segment.leaf.owner, segment, x, y);
    }
  }

  shape(shape: Shape, x: number, y: number): void {
    this.graphics();
    const box = `${num(x + shape.x)} ${num(this.height - y - shape.y - shape.height)} ${num(shape.width)} ${num(shape.height)} re`;
    if (shape.fill) {
      this.fill(shape.fill);
      this.out.push(`${box} f`);
    } else if (shape.stroke) this.out.push(`${this.colours[shape.stroke]} RG 0.7 w ${box} S`);
  }

  /** Operators that are no part of the reading order. */
  artifact(operators: string): void {
    this.under('artifact');
    this.graphics();
    if (operators) this.out.push(operators);
  }

  /** A figure under its tag: operators in the page's own coordinates; its words follow as labels. */
  figure(tag: TagLeaf, operators: string): void {
    this.close();
    this.graphics();
    this.under(tag);
    this.out.push(operators);
  }

  /** Text outside any line: a label of a figure. */
  label(segment: Segment, x: number, y: number): void {
    this.text();
    this.wordSpace(0);
    this.moveTo(x, this.height - y);
    this.segment(segment, this.open ?? 'artifact');
  }

  fill(ink: Ink): void {
    if (this.ink === ink) return;
    this.ink = ink;
    this.out.push(`${this.colours[ink]} rg`);
  }

  finish(): string {
    this.close();
    this.graphics();
    return this.out.join('\n');
  }

  private close(): void {
    if (!this.open) return;
    if (this.inText && !this.openedInText) this.endText();
    this.out.push('EMC');
    this.open = undefined;
  }

  /** A text object may stand within marked content, and marked content within it; they only must not cross. */
  private text(): void {
    if (this.inText) return;
    this.out.push('BT');
    this.at = { x: 0, y: 0 };
    this.inText = true;
  }

  private graphics(): void {
    if (!this.inText) return;
    const tag = this.open;
    const reopen = tag !== undefined && this.openedInText;
    if (reopen) this.close();
    this.endText();
    if (reopen) this.under(tag);
  }

  private endText(): void {
    this.out.push('ET');
    this.inText = false;
  }

  /** Relative to the line before: within a paragraph every move is the same, which packs well. */
  private moveTo(x: number, y: number): void {
    const right = Math.round((x - this.at.x) * 100) / 100;
    const up = Math.round((y - this.at.y) * 100) / 100;
    this.at = { x: this.at.x + right, y: this.at.y + up };
    this.out.push(`${right} ${up} Td`);
  }

  private wordSpace(space: number): void {
    const rounded = Math.round(space * 100) / 100;
    if (this.space === rounded) return;
    this.space = rounded;
    this.out.push(`${rounded} Tw`);
  }

  private select(font: BookedFont, size: number): void {
    const name = `/${font.resource} ${num(size)} Tf`;
    if (this.font === name) return;
    this.font = name;
    this.fonts.add(font);
    this.out.push(name);
  }

  private segment(segment: Segment, tag: Mark): void {
    let inside = '';
    let kerned = false;
    let font: BookedFont | undefined;
    const flush = (under: Mark) => {
      if (inside && font) this.show(font, segment.style, inside, kerned, under);
      inside = '';
      kerned = false;
    };
    for (const run of segment.runs) {
      const apart = run.actual !== undefined && typeof tag !== 'string' && !tag.owner.alt;
      if (apart) flush(tag);
      const aside = apart && typeof tag !== 'string' ? partLeaf(tag, run.actual ?? '') : undefined;
      if (run.glyphs.length === 0) {
        inside += `)${num(-run.width)}(`;
        kerned = true;
      }
      for (const part of this.strings.of(run)) {
        if (font && font !== part.font) flush(aside ?? tag);
        font = part.font;
        inside += part.inside;
        kerned ||= part.kerned;
      }
      if (aside) flush(aside);
    }
    flush(tag);
  }

  private show(font: BookedFont, style: TextStyle, inside: string, kerned: boolean, tag: Mark): void {
    this.under(typeof tag === 'string' ? tag : latest(tag));
    this.fill(style.ink);
    this.select(font, style.size);
    this.out.push(kerned ? `[${inside.startsWith(')') ? inside.slice(1) : `(${inside}`})]TJ` : `(${inside})Tj`);
  }

  private link(element: TagElement, segment: Segment, x: number, y: number): void {
    const { size } = segment.style;
    const left = x + segment.x;
    const base = this.height - y;
    const last = this.links.at(-1);
    const box: LinkArea['box'] = [left, base - size * 0.28, left + segment.width, base + size * 0.85];
    if (last?.element === element && Math.abs(last.box[1] - box[1]) < 0.01) last.box[2] = box[2];
    else this.links.push({ element, box });
  }
}
