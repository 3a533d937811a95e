import { type Block, isHeadingTag, linkShare, proseOf } from './blocks.ts';
import type { PageNode } from './tree.ts';

/** A card has at most so many blocks; so many cards make a list of other articles. */
const [mostBlocks, fewestCards] = [3, 3];
/** Cards that hold more than this share of the page's prose are the page itself: a list, or a diary whose entries have addresses. */
const most = 0.9;

/**
 * Cards that lead to other articles: a heading that is a link, with a line or two below it, several times over. A short article
 * stands among many of them.
 */
export function cardsOf(blocks: readonly Block[]): Set<PageNode> {
  const cards = new Map<PageNode, number>();
  blocks.forEach((block, i) => {
    if (!isHeadingTag(block.tag) || linkShare(block) < 0.9) return;
    const before = new Set(blocks[i - 1]?.path);
    const below = new Set(blocks[i + 1]?.path);
    const card = block.path.findLast((node) => below.has(node));
    if (!card || before.has(card)) return;
    let end = i + 1;
    while (end < blocks.length && end - i <= mostBlocks && blocks[end]?.path.includes(card)) end++;
    if (end - i <= mostBlocks)
      cards.set(
        card,
        blocks.slice(i, end).reduce((sum, b) => sum + proseOf(b), 0),
      );
  });
  const held = [...cards.values()].reduce((sum, prose) => sum + prose, 0);
  const all = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  return cards.size >= fewestCards && held < all * most ? new Set(cards.keys()) : new Set();
}
