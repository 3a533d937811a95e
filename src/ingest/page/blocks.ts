import { byline } from './seen.ts';
import type { PageNode } from './tree.ts';

/** A run of text that a reader sees as one piece: a paragraph, a heading, a list item, a table row. White space is folded. */
export interface Block {
  readonly text: string;
  /** How many of its characters stand in links. */
  readonly linked: number;
  /** The elements around it, from the root inwards; the last is its own. */
  readonly path: readonly PageNode[];
  /** The tag of the innermost block element. */
  readonly tag: string;
}

const blockTags = new Set(
  `#root address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/u),
);
const cellTags = new Set(['td', 'th']);
/** Table cells up to this many characters are read as parts of their row. */
const shortCell = 80;

/** The blocks of a page in reading order, without what `drop` names. */
export function blocksOf(root: PageNode, drop: (node: PageNode) => boolean): Block[] {
  const walk = new Walk(drop);
  walk.visit(root);
  walk.flush();
  return walk.blocks;
}

class Walk {
  readonly blocks: Block[] = [];
  private readonly path: PageNode[] = [];
  private text = '';
  private linked = 0;
  private links = 0;
  /** How many strong elements are open, and how many of the characters seen since the last block stand in them. */
  private strongs = 0;
  private strong = 0;
  private seen = 0;
  /** Whether nothing but white space came since the last line break. */
  private broken = false;
  private readonly drop: (node: PageNode) => boolean;

  constructor(drop: (node: PageNode) => boolean) {
    this.drop = drop;
  }

  visit(node: PageNode): void {
    if (this.drop(node)) return;
    const short = cellTags.has(node.tag) && isShort(node);
    const block = blockTags.has(node.tag) && !short;
    if (block) this.flush();
    if (short) this.text += ' ';
    this.path.push(node);
    const strong = node.tag === 'strong' || node.tag === 'b' ? 1 : 0;
    this.strongs += strong;
    if (node.tag === 'a') this.links++;
    for (const child of node.children) this.child(child);
    if (node.tag === 'a') this.links--;
    this.strongs -= strong;
    if (block) this.flush();
    this.path.pop();
  }

  private child(child: PageNode | string): void {
    if (typeof child === 'string') this.add(child);
    else if (child.tag === 'br') this.breakLine();
    else this.visit(child);
  }

  private add(text: string): void {
    const seen = text.trim().length;
    if (seen > 0) this.broken = false;
    this.seen += seen;
    if (this.links > 0) this.linked += seen;
    if (this.strongs > 0) this.strong += seen;
    this.text += text;
  }

  /** Two breaks in a row part paragraphs; a single one is a space, but for a line that is all strong, or a byline. */
  private breakLine(): void {
    const alone = this.seen > 0 && (this.strong === this.seen || (this.seen <= 80 && byline(this.text.trim()) !== undefined));
    if (this.broken || alone) this.flush();
    else this.text += '\n';
    this.broken = true;
  }

  flush(): void {
    const text = this.text.replace(/\s+/gu, ' ').trim();
    if (text !== '') {
      const path = [...this.path];
      const tag = path.findLast((n) => blockTags.has(n.tag))?.tag ?? '#root';
      this.blocks.push({ text, linked: Math.min(this.linked, text.length), path, tag });
    }
    this.text = '';
    this.linked = 0;
    this.strong = 0;
    this.seen = 0;
  }
}

/** A cell that holds only a few words and no block of its own. */
function isShort(cell: PageNode): boolean {
  let length = 0;
  const walk = (node: PageNode): boolean => {
    for (const child of node.children) {
      if (typeof child === 'string') length += child.trim().length;
      else if (blockTags.has(child.tag) || !walk(child)) return false;
      if (length > shortCell) return false;
    }
    return true;
  };
  return walk(cell);
}

/** Share of a block's characters that stand in links, 0 to 1. */
export const linkShare = (block: Block): number => block.linked / block.text.length;

const closed = /[.!?…:;]["'”’)\]»]*$/u;
export const isHeadingTag = (tag: string): boolean => /^h[1-6]$/u.test(tag);

/** How much running text a block holds, in characters: 0 for headings, captions, links and scraps. */
export function proseOf(block: Block): number {
  const share = linkShare(block);
  if (share > 0.5 || isHeadingTag(block.tag) || block.tag === 'figcaption' || block.tag === 'caption') return 0;
  const { length } = block.text;
  return length >= 80 || (length >= 25 && closed.test(block.text)) ? length * (1 - share) : 0;
}
