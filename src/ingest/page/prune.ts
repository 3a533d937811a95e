import { linkCues } from '../../lexicon/en/noise-links.ts';
import { pageLines, pageNames } from '../../lexicon/en/page-names.ts';
import { cutsByRules } from '../clean/rules.ts';
import { type Block, isHeadingTag, linkShare, proseOf } from './blocks.ts';
import { cardsOf } from './cards.ts';
import { isNamedBody } from './choose.ts';
import { endOf, linkBoxes } from './endings.ts';
import { pictureBoxes } from './picture-boxes.ts';
import { hasPair, type PageNode } from './tree.ts';

/** Elements that a reader does not see. */
export function isHidden(node: PageNode): boolean {
  const { attributes } = node;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  const style = attributes['style'];
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
}

/** Elements within a sentence or a table: their names tell nothing about the text. */
const inline = new Set(
  'a abbr b bdi cite code del dfn em font i ins kbd mark q s small strong sub sup td th tr tbody u var wbr'.split(' '),
);
/** Elements that hold one paragraph: only names that leave no doubt count. */
const single = new Set('p li blockquote pre dd h2 h3 h4 h5 h6'.split(' '));
const frames = new Set(['footer', 'aside', 'figcaption', 'caption', 'form']);

/** Shares of the page's prose above which an element is no frame, whatever its name. */
const limits = { certain: 0.95, junk: 0.45, header: 0.3, doubtful: 0.12 };

/** How certainly an element is a frame by its tag and its names: the share of the prose it may hold and still be dropped. */
function junkLimit(node: PageNode): number {
  if (frames.has(node.tag)) return limits.junk;
  if (node.tag === 'header') return limits.header;
  const { words } = node;
  if (inline.has(node.tag) || isNamedBody(node)) return 0;
  if (isDialog(node) || words.some((w) => pageNames.certain.has(w))) return limits.certain;
  if (words.some((w) => pageNames.builders.has(w))) return 0;
  if (words.some((w) => pageNames.junk.has(w)) || hasPair(words, pageNames.junkPairs)) return limits.junk;
  if (single.has(node.tag)) return 0;
  return words.some((w) => pageNames.doubtful.has(w)) || node.children.some(isForm) ? limits.doubtful : 0;
}

/** Signs within a line that are no text: the number of a note, a link to edit the section. */
const isMark = ({ tag, words, children }: PageNode): boolean =>
  (tag === 'sup' &&
    children.some((child) => typeof child !== 'string' && child.tag === 'a' && child.attributes['href']?.startsWith('#'))) ||
  (tag === 'span' && words.includes('editsection'));

const isDialog = ({ attributes }: PageNode): boolean => attributes['role'] === 'dialog' || attributes['aria-modal'] === 'true';
const isForm = (child: PageNode | string): boolean => typeof child !== 'string' && child.tag === 'form';

/** A test for elements to leave out, made from all blocks of the page. */
export function framesOf(blocks: readonly Block[], hidden: (node: PageNode) => boolean): (node: PageNode) => boolean {
  const prose = new Map<PageNode, number>();
  let all = 0;
  for (const block of blocks) {
    const amount = proseOf(block);
    if (amount === 0) continue;
    all += amount;
    for (const node of block.path) prose.set(node, (prose.get(node) ?? 0) + amount);
  }
  const boxes = linkBoxes(blocks);
  const cards = cardsOf(blocks);
  const pictures = pictureBoxes(blocks);
  return (node) => {
    if (hidden(node) || cards.has(node) || pictures.has(node) || isMark(node)) return true;
    const limit = boxes.has(node) ? limits.junk : junkLimit(node);
    return limit > 0 && (prose.get(node) ?? 0) < all * limit + 1;
  };
}

/** Of the blocks of the chosen element: without the page's title, links that stand alone, lists of links, and headings over nothing. */
export function pruneBlocks(blocks: readonly Block[]): Block[] {
  const within = blocks.slice(0, endOf(blocks));
  const lists = linkLists(within);
  const shown = within.filter((b) => b.tag !== 'h1' && !(linkShare(b) > 0.7 && b.text.length < 300) && !b.path.some((n) => lists.has(n)));
  const kept = withoutEchoes(withoutLabels(shown));
  return kept.filter((block, i) => !isHeadingTag(block.tag) || hasText(kept, i));
}

/** Lines of the page between paragraphs, whole: they lead to other pages, or say which page this is. */
const furniture = new RegExp(`^(?:${[...linkCues.lines, ...pageLines].join('|')})\\s?[:.…»>]*$`, 'iu');

/** Without lines of the page between paragraphs, and captions that say whose picture they stand under. */
function withoutLabels(blocks: readonly Block[]): Block[] {
  const passages = blocks.map(({ text }, paragraph) => ({ paragraph, offset: 0, text }));
  const captions = new Set(cutsByRules(passages, 'noise.caption').map((cut) => cut.passage));
  return blocks.filter(({ text }, i) => !captions.has(i) && !(text.length <= 80 && furniture.test(text)));
}

/** A page of more quotations is made of them; comparing them all would take long. */
const mostQuotes = 60;

/** Without quotations set apart whose words stand in another paragraph: pull quotes. */
function withoutEchoes(blocks: readonly Block[]): Block[] {
  const isQuote = (block: Block): boolean =>
    block.text.length < 300 &&
    block.text.split(' ').length > 3 &&
    block.path.some((n) => n.tag === 'blockquote' || n.words.some((w) => pageNames.quotes.has(w)));
  const quotes = blocks.filter(isQuote).length;
  if (quotes === 0 || quotes > mostQuotes) return [...blocks];
  const all = bare(blocks.map((b) => (isQuote(b) ? '' : b.text)).join(' '));
  return blocks.filter((block) => !isQuote(block) || !all.includes(bare(block.text)));
}

/** Letters and numbers only, a space between words. */
const bare = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** Lists most of whose text is links. */
function linkLists(blocks: readonly Block[]): Set<PageNode> {
  const sums = new Map<PageNode, [linked: number, all: number]>();
  for (const block of blocks) {
    const list = block.path.findLast((n) => n.tag === 'ul' || n.tag === 'ol');
    if (!list) continue;
    const sum = sums.get(list) ?? [0, 0];
    sums.set(list, [sum[0] + block.linked, sum[1] + block.text.length]);
  }
  return new Set([...sums].filter(([, [linked, all]]) => linked > all * 0.4).map(([list]) => list));
}

/** Whether text follows a heading before the next heading of its rank or higher. */
function hasText(blocks: readonly Block[], at: number): boolean {
  const rank = blocks[at]?.tag ?? '';
  for (let i = at + 1; i < blocks.length; i++) {
    const { tag } = blocks[i] as Block;
    if (!isHeadingTag(tag)) return true;
    if (tag <= rank) return false;
  }
  return false;
}
